import { useId } from 'react';
import type { SampleField } from '../../lib/sample/sample-deal.ts';
import { type SampleInput, sampleInputs } from './sample-inputs.ts';

export type SampleFormProps = {
  /** What each input holds; days as `YYYY-MM-DD`. */
  values: Readonly<Record<SampleField, string>>;
  isEdited: boolean;
  onType: (path: SampleField, value: string) => void;
  onReset: () => void;
};

/** A few fields of the sample opportunity, as a CRM would show them. */
export function SampleForm({ values, isEdited, onType, onReset }: SampleFormProps) {
  return (
    <form
      className="sample-form"
      aria-label="Sample opportunity"
      onSubmit={(event) => event.preventDefault()}
    >
      <p className="sample-name">Northwind Bakeries - 40 Premium</p>
      {sampleInputs.map((input) => (
        <Field
          key={input.path}
          {...input}
          value={values[input.path]}
          onType={(value) => onType(input.path, value)}
        />
      ))}
      <button type="button" disabled={!isEdited} onClick={onReset}>
        Put it back
      </button>
    </form>
  );
}

type FieldProps = SampleInput & { value: string; onType: (value: string) => void };

function Field({ label, kind, hint, value, onType }: FieldProps) {
  const id = useId();
  return (
    <div className="sample-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={kind}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet-text">
        {hint}
      </p>
    </div>
  );
}
