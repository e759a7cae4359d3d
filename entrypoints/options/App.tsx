import { useEffect, useState } from 'react';
import { exportFile } from '../../components/export-file.ts';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { clockAt } from '../../lib/calendar/clock.ts';
import { diagnosticsText, type Program } from '../../lib/health/diagnostics.ts';
import { pageHealth } from '../../lib/health/page-health.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import type { Person } from '../../lib/rules/index.ts';
import { MAX_CALLS, storedPerson } from '../../lib/store/person.ts';
import { type PolicyDocument, type StoredPolicy, storedPolicy } from '../../lib/store/policy.ts';
import { type Settings, storedSettings } from '../../lib/store/settings.ts';
import { watchClock } from '../sidepanel/watch-clock.ts';
import { useAccess } from './use-access.ts';
import { useLastReading } from './use-last-reading.ts';
import { useNotes } from './use-notes.ts';
import { useSettingsFile } from './use-settings-file.ts';

const POLICY_FILE = 'squeaky-policy.json';

type AppProps = {
  /** The tab whose page is told of; the last one read when left out. */
  pinned?: number | undefined;
  /** What a page calls the field that the user came to map. */
  askedLabel?: string | undefined;
  program: Program;
};

/** Joins the options page to the browser. */
export function App({ pinned, askedLabel, program }: AppProps) {
  const [stored, setStored] = useState<StoredPolicy>();
  const [settings, setSettings] = useState<Settings>();
  const [person, setPerson] = useState<Person>();
  const [today, setToday] = useState('');
  const [problem, setProblem] = useState<string>();
  const [now, setNow] = useState(0);
  const files = useSettingsFile();
  const notes = useNotes();
  const access = useAccess(setProblem);
  const { page, layouts } = useLastReading(pinned);

  useEffect(() => {
    const controller = new AbortController();
    watchClock((time) => {
      setNow(time);
      setToday(clockAt(new Date(time)).today);
    }, controller.signal);
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

  const isLoaded = stored !== undefined && settings !== undefined && person !== undefined;
  useEffect(() => {
    // Nothing of the page was there when the browser looked for the part that its address names.
    if (isLoaded) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isLoaded]);

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

  const kind = page && 'kind' in page.page ? page.page.kind : undefined;
  const health = pageHealth({
    page,
    layout: kind && layouts[kind],
    policy: stored.policy,
    fallbackCurrency: settings.currency,
  });

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
      notes={notes}
      layouts={layouts}
      access={access}
      askedLabel={askedLabel}
      health={{
        health,
        diagnostics: diagnosticsText(health, program, stored.policy.fields),
        version: program.version,
        now,
        onCopy: (text) => navigator.clipboard.writeText(text),
      }}
      onSavePolicy={savePolicy}
      onExportPolicy={() => exportFile(POLICY_FILE, JSON.stringify(stored.document, null, 2))}
      onForgetPolicy={forgetPolicy}
      onSettings={saveSettings}
      onPerson={savePerson}
    />
  );
}
