import { useId } from 'react';
import type { Settings } from '../../lib/store/settings.ts';
import { Switch } from './Switch.tsx';
import './access.css';

/** One of the extension's keys as it is now. */
export type KeyInUse = {
  id: string;
  name: string;
  /** As the browser writes it; empty when it has none. */
  key: string;
};

export type AccessSectionProps = {
  settings: Settings;
  keys: readonly KeyInUse[];
  /** How to change the keys in a browser that has no page for it to open; with a page, nothing. */
  keysAdvice: string | undefined;
  /** `undefined` where the browser cannot be asked for the right-click menu. */
  hasMenu: boolean | undefined;
  onSettings: (settings: Settings) => void;
  onChangeKeys: () => void;
  onMenu: (hasMenu: boolean) => void;
};

/** The ways to Squeaky: its icon, its keys and the right-click menu. */
export function AccessSection(props: AccessSectionProps) {
  const { settings, keys, keysAdvice, hasMenu, onSettings, onChangeKeys, onMenu } = props;
  const id = useId();
  return (
    <section id="access" aria-labelledby={id}>
      <h2 id={id}>Icon, keys and menu</h2>
      <Switch
        name="The icon opens the panel on CRM pages"
        about="Elsewhere, and while this is off, the icon opens the popup with the quick links."
        isOn={settings.iconOpensPanel}
        onChange={(iconOpensPanel) => onSettings({ ...settings, iconOpensPanel })}
      />
      {hasMenu !== undefined && (
        <Switch
          name="Squeaky in the right-click menu"
          about="On CRM pages only: open the panel, snooze a finding, map a field. Needs one more permission, which is given back when this is off."
          isOn={hasMenu}
          onChange={onMenu}
        />
      )}
      <table className="keys">
        <caption>Keys</caption>
        <tbody>
          {keys.map(({ id: command, name, key }) => (
            <tr key={command}>
              <th scope="row">{name}</th>
              <td>{key ? <kbd>{key}</kbd> : <span className="quiet-text">no key</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {keysAdvice ? (
        <p className="section-about">{keysAdvice}</p>
      ) : (
        <div className="section-actions">
          <button type="button" onClick={onChangeKeys}>
            Change the keys
          </button>
        </div>
      )}
    </section>
  );
}
