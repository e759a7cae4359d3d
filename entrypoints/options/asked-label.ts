/** Longer selections are no field's label. */
const MAX_LABEL = 80;

/** The label that `options.html?label=<text>` is about; `undefined` for none. */
export function askedLabel(search: string): string | undefined {
  const label = new URLSearchParams(search).get('label')?.trim().slice(0, MAX_LABEL);
  return label || undefined;
}
