import { useEffect, useState } from 'react';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { parsePolicy } from '../../lib/policy/index.ts';
import { type PolicyDocument, type StoredPolicy, storedPolicy } from '../../lib/store/policy.ts';
import { type Settings, storedSettings } from '../../lib/store/settings.ts';
import { exportFile } from './export-file.ts';

const EXPORT_NAME = 'squeaky-settings.json';

/** Joins the options page to the browser. */
export function App() {
  const [stored, setStored] = useState<StoredPolicy>();
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const controller = new AbortController();
    storedPolicy.watch(setStored, controller.signal);
    storedSettings.watch(setSettings, controller.signal);
    Promise.all([storedPolicy.read(), storedSettings.read()]).then(
      ([policy, switches]) => {
        setStored(policy);
        setSettings(switches);
      },
      () => setProblem('The settings could not be read. Reload this page.'),
    );
    return () => controller.abort();
  }, []);

  if (!stored || !settings) return problem ? <main className="options">{problem}</main> : null;

  async function savePolicy(document: PolicyDocument) {
    const parsed = parsePolicy(document);
    // Shown before it is stored, so that the next edit builds on this one.
    if (parsed.ok) setStored({ policy: parsed.policy, document, errors: [] });
    try {
      await storedPolicy.save(document);
    } catch (error) {
      setStored(stored);
      throw error;
    }
  }

  function saveSettings(next: Settings) {
    storedSettings.write(next).then(
      () => setProblem(undefined),
      () => setProblem('The change could not be saved. Try again.'),
    );
  }

  function forgetPolicy() {
    storedPolicy.remove().then(
      () => setProblem(undefined),
      () => setProblem('The saved settings could not be removed. Try again.'),
    );
  }

  return (
    <OptionsView
      stored={stored}
      settings={settings}
      locale={navigator.language}
      {...(problem ? { problem } : {})}
      onSavePolicy={savePolicy}
      onExportPolicy={() => exportFile(EXPORT_NAME, JSON.stringify(stored.document, null, 2))}
      onForgetPolicy={forgetPolicy}
      onSettings={saveSettings}
    />
  );
}
