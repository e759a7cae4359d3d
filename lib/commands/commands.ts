/** One of the extension's keys. Browsers let the user change them all. */
export type Command = {
  /** As in the manifest; `_execute_action` is the browsers' own name for a click on the icon. */
  id: '_execute_action' | 'toggle-panel' | 'next-finding' | 'copy-brief';
  /** What it does, as the browser and the options list it. */
  name: string;
  /** What is suggested; the browser gives it only where no other extension has it. */
  key: string;
};

/**
 * Four is the most for which browsers take a suggestion. Chromium keeps many keys with Alt and Shift to itself
 * and then gives none in silence; these it gives.
 */
export const commands: readonly Command[] = [
  { id: '_execute_action', name: 'Open the popup', key: 'Alt+Shift+S' },
  { id: 'toggle-panel', name: 'Open or close the side panel', key: 'Alt+Shift+O' },
  { id: 'next-finding', name: 'Go to the next finding in the panel', key: 'Alt+Shift+F' },
  { id: 'copy-brief', name: 'Copy the deal’s brief', key: 'Alt+Shift+Y' },
];

/** The commands as the manifest takes them. The browser names the one for the icon itself. */
export function manifestCommands(): Record<string, object> {
  const entries = commands.map(({ id, name, key }) => {
    const suggested = { suggested_key: { default: key } };
    return [id, id === '_execute_action' ? suggested : { ...suggested, description: name }] as const;
  });
  return Object.fromEntries(entries);
}
