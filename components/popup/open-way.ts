/** Where a link opens; only a tab in front closes the popup. */
export type OpenWay = 'tab' | 'background' | 'window';

/** The keys held with a click or with Enter. */
type Held = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What browsers do with these keys on any link. */
export function openWay({ ctrlKey, metaKey, shiftKey }: Held): OpenWay {
  if (ctrlKey || metaKey) return shiftKey ? 'tab' : 'background';
  return shiftKey ? 'window' : 'tab';
}
