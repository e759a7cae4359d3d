import type { StoredPolicy } from '../../lib/store/policy.ts';
import type { Settings } from '../../lib/store/settings.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { PolicyNotice } from './PolicyNotice.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { Switch } from './Switch.tsx';
import { ThresholdSection } from './ThresholdSection.tsx';

export type OptionsViewProps = {
  stored: StoredPolicy;
  settings: Settings;
  /** BCP 47 tag of the user's locale. */
  locale: string;
  /** Something that was asked for and did not work, in a sentence. */
  problem?: string;
  onSavePolicy: (document: SparseDocument) => Promise<void>;
  onExportPolicy: () => void;
  onForgetPolicy: () => void;
  onSettings: (settings: Settings) => void;
};

/** The options page. */
export function OptionsView({ stored, settings, locale, problem, ...on }: OptionsViewProps) {
  const isBroken = stored.errors.length > 0;
  return (
    <main className="options">
      <h1>Squeaky options</h1>
      {problem && (
        <p className="options-problem" role="alert">
          {problem}
        </p>
      )}
      {isBroken && (
        <PolicyNotice errors={stored.errors} onExport={on.onExportPolicy} onStartAgain={on.onForgetPolicy} />
      )}
      <ThresholdSection
        policy={stored.policy}
        document={stored.document}
        locale={locale}
        isReadOnly={isBroken}
        onSave={on.onSavePolicy}
      />
      <section aria-labelledby="reading">
        <h2 id="reading">Badge and reading</h2>
        <Switch
          name="Badge"
          about="Shows the number of errors and warnings on Squeaky’s icon."
          isOn={settings.hasBadge}
          onChange={(hasBadge) => on.onSettings({ ...settings, hasBadge })}
        />
        <Switch
          name="Pause reading"
          about="While this is on, no page is read and nothing is judged."
          isOn={settings.isPaused}
          onChange={(isPaused) => on.onSettings({ ...settings, isPaused })}
        />
      </section>
      <PrivacySection />
    </main>
  );
}
