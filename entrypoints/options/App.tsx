import { useEffect, useState } from 'react';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { clockAt } from '../../lib/calendar/clock.ts';
import { parsePolicy } from '../../lib/policy/index.ts';
import type { Person } from '../../lib/rules/index.ts';
import { MAX_CALLS, storedPerson } from '../../lib/store/person.ts';
import { type PolicyDocument, type StoredPolicy, storedPolicy } from '../../lib/store/policy.ts';
import { type Settings, storedSettings } from '../../lib/store/settings.ts';
import { watchClock } from '../sidepanel/watch-clock.ts';
import { exportFile } from './export-file.ts';
import { useSettingsFile } from './use-settings-file.ts';

const POLICY_FILE = 'squeaky-policy.json';

/** Joins the options page to the browser. */
export function App() {
  const [stored, setStored] = useState<StoredPolicy>();
  const [settings, setSettings] = useState<Settings>();
  const [person, setPerson] = useState<Person>();
  const [today, setToday] = useState('');
  const [problem, setProblem] = useState<string>();
  const files = useSettingsFile();

  useEffect(() => {
    const controller = new AbortController();
    watchClock((now) => setToday(clockAt(new Date(now)).today), controller.signal);
    storedPolicy.watch(setStored, controller.signal);
    storedSettings.watch(setSettings, controller.signal);
    storedPerson.watch(setPerson, controller.signal);
    Promise.all([storedPolicy.read(), storedSettings.read(), storedPerson.read()]).then(
      ([policy, switches, said]) => {
        setStored(policy);
        setSettings(switches);
        setPerson(said);
      },
      () => setProblem('The settings could not be read. Reload this page.'),
    );
    return () => controller.abort();
  }, []);

  if (!stored || !settings || !person) return problem ? <main className="options">{problem}</main> : null;

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

  /** Shows a change at once, and takes it back when it could not be kept. */
  async function keep(write: Promise<void>, takeBack: () => void) {
    try {
      await write;
      setProblem(undefined);
    } catch {
      takeBack();
      setProblem('The change could not be saved. Try again.');
    }
  }

  function saveSettings(next: Settings) {
    setSettings(next);
    void keep(storedSettings.write(next), () => setSettings(settings));
  }

  function savePerson(next: Person) {
    setPerson(next);
    void keep(storedPerson.write(next), () => setPerson(person));
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
      person={person}
      today={today}
      maxCalls={MAX_CALLS}
      locale={navigator.language}
      {...(problem ? { problem } : {})}
      files={files}
      onSavePolicy={savePolicy}
      onExportPolicy={() => exportFile(POLICY_FILE, JSON.stringify(stored.document, null, 2))}
      onForgetPolicy={forgetPolicy}
      onSettings={saveSettings}
      onPerson={savePerson}
    />
  );
}
