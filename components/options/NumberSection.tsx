import { useId } from 'react';
import type { Settings } from '../../lib/store/settings.ts';
import { parseCurrency } from '../../lib/thresholds/currency-text.ts';
import { DraftField, type Refusal } from './DraftField.tsx';
import { Switch } from './Switch.tsx';
import './fields.css';

export type NumberSectionProps = { settings: Settings; onSettings: (settings: Settings) => void };

/** How numbers are told, and in which currency amounts are that name none. */
export function NumberSection({ settings, onSettings }: NumberSectionProps) {
  const id = useId();

  function commit(text: string): Refusal | undefined {
    const currency = parseCurrency(text);
    if (currency === undefined) {
      const exact = `settings.currency: expected a currency code like EUR, or nothing, got ${JSON.stringify(text)}`;
      return { advice: 'Enter a code of three letters, for example EUR.', exact: [exact] };
    }
    if (currency !== settings.currency) onSettings({ ...settings, currency });
    return undefined;
  }

  return (
    <section id="numbers" aria-labelledby={id}>
      <h2 id={id}>Numbers</h2>
      <Switch
        name="Show a score"
        about="A number from 0 to 100 beside the gaps. When this is off, only the gaps are shown."
        isOn={settings.showsScore}
        onChange={(showsScore) => onSettings({ ...settings, showsScore })}
      />
      <div className="field field-short">
        <span id={`${id}-currency`}>Currency of your CRM</span>
        <p id={`${id}-currency-about`} className="quiet-text">
          For amounts that show none. While this is empty, such amounts are not read.
        </p>
        <DraftField
          labelledBy={`${id}-currency`}
          describedBy={`${id}-currency-about`}
          saved={settings.currency}
          onCommit={commit}
        />
      </div>
    </section>
  );
}
