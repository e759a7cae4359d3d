import { isCurrency } from '../facts/currencies.ts';

/** The currency code that a text names, `''` when it is empty, `undefined` when it names none. */
export function parseCurrency(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return code === '' || isCurrency(code) ? code : undefined;
}
