/** Texts in another language by the English ones; `{0}` stands for the first value, and so on. */
export type Dictionary = Readonly<Record<string, string>>;

/** Gives a text in the dictionary's language; what it does not hold stays English. */
export type Translate = (text: string, ...values: string[]) => string;

/** @example translator({ 'Edit {0}': '{0} bearbeiten' })('Edit {0}', 'Betrag') // 'Betrag bearbeiten' */
export function translator(dictionary: Dictionary): Translate {
  return (text, ...values) =>
    (Object.hasOwn(dictionary, text) ? (dictionary[text] ?? text) : text).replace(
      /\{(\d)\}/g,
      (place, index) => values[Number(index)] ?? place,
    );
}
