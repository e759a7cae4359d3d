import { useId } from 'react';

export type SwitchProps = {
  name: string;
  /** What being on does, in a sentence. */
  about: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
};

/** One setting that is on or off. */
export function Switch({ name, about, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="switch">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-about`}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{name}</label>
        <p id={`${id}-about`} className="quiet-text">
          {about}
        </p>
      </div>
    </div>
  );
}
