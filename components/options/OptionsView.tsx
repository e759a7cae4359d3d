import type { IsoDate } from '../../lib/facts/facts.ts';
import { wholePolicy } from '../../lib/policy/whole-policy.ts';
import type { Person } from '../../lib/rules/index.ts';
import type { StoredPolicy } from '../../lib/store/policy.ts';
import type { Settings } from '../../lib/store/settings.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { AccessSection, type AccessSectionProps } from './AccessSection.tsx';
import { FieldSection, type Layouts } from './FieldSection.tsx';
import { FileSection, type FileSectionProps } from './FileSection.tsx';
import { HealthSection, type HealthSectionProps } from './HealthSection.tsx';
import { NumberSection } from './NumberSection.tsx';
import { PersonSection } from './PersonSection.tsx';
import { PolicyNotice } from './PolicyNotice.tsx';
import { type NotesKept, PrivacySection } from './PrivacySection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { StageSection } from './StageSection.tsx';
import { Switch } from './Switch.tsx';
import { ThresholdSection } from './ThresholdSection.tsx';

export type OptionsViewProps = {
  stored: StoredPolicy;
  settings: Settings;
  person: Person;
  today: IsoDate;
  /** More days of co-selling calls than this are refused. */
  maxCalls: number;
  /** BCP 47 tag of the user's locale. */
  locale: string;
  /** Something that was asked for and did not work, in a sentence. */
  problem?: string;
  files: FileSectionProps;
  /** Of records. */
  notes: NotesKept;
  /** What pages of each kind showed in this browser session. */
  layouts: Layouts;
  health: HealthSectionProps;
  access: Omit<AccessSectionProps, 'settings' | 'onSettings'>;
  /** What a page calls the field that the user came to map. */
  askedLabel?: string | undefined;
  onSavePolicy: (document: SparseDocument) => Promise<void>;
  onExportPolicy: () => void;
  onForgetPolicy: () => void;
  onSettings: (settings: Settings) => void;
  onPerson: (person: Person) => void;
};

/** The parts of the page, in its order. */
const parts = [
  { id: 'thresholds', name: 'Segment thresholds' },
  { id: 'numbers', name: 'Numbers' },
  { id: 'you', name: 'You' },
  { id: 'reading', name: 'Badge and reading' },
  { id: 'access', name: 'Icon, keys and menu' },
  { id: 'rules', name: 'Rules' },
  { id: 'stages', name: 'Stages' },
  { id: 'fields', name: 'Field mapping' },
  { id: 'health', name: 'What Squeaky can read' },
  { id: 'files', name: 'Import and export' },
  { id: 'privacy', name: 'Privacy' },
] as const;

/** The options page. */
export function OptionsView({ stored, settings, person, problem, ...props }: OptionsViewProps) {
  const { onSettings, onPerson } = props;
  const isBroken = stored.errors.length > 0;
  const { document } = stored;
  const policy = wholePolicy(stored.policy);
  const edited = { policy, document, isReadOnly: isBroken, onSave: props.onSavePolicy };
  return (
    <main className="options">
      <h1>Squeaky options</h1>
      <nav className="options-parts" aria-label="Parts of this page">
        {parts.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {problem && (
        <p className="options-problem" role="alert">
          {problem}
        </p>
      )}
      {isBroken && (
        <PolicyNotice
          errors={stored.errors}
          onExport={props.onExportPolicy}
          onStartAgain={props.onForgetPolicy}
        />
      )}
      <ThresholdSection {...edited} locale={props.locale} />
      <NumberSection settings={settings} onSettings={onSettings} />
      <PersonSection person={person} today={props.today} maxCalls={props.maxCalls} onPerson={onPerson} />
      <section id="reading" aria-labelledby="reading-heading">
        <h2 id="reading-heading">Badge and reading</h2>
        <Switch
          name="Badge"
          about="Shows the number of errors and warnings on Squeaky’s icon."
          isOn={settings.hasBadge}
          onChange={(hasBadge) => onSettings({ ...settings, hasBadge })}
        />
        <Switch
          name="Marks on pages"
          about="Shows a small mark beside each field that has a finding. The panel can hide them on one site."
          isOn={settings.hasMarks}
          onChange={(hasMarks) => onSettings({ ...settings, hasMarks })}
        />
        <Switch
          name="Pause"
          about="While this is on, nothing that pages show is kept or judged."
          isOn={settings.isPaused}
          onChange={(isPaused) => onSettings({ ...settings, isPaused })}
        />
      </section>
      <AccessSection {...props.access} settings={settings} onSettings={onSettings} />
      <RulesSection {...edited} locale={props.locale} />
      <StageSection {...edited} />
      <FieldSection {...edited} layouts={props.layouts} askedLabel={props.askedLabel} />
      <HealthSection {...props.health} />
      <FileSection {...props.files} />
      <PrivacySection notes={props.notes} />
    </main>
  );
}
