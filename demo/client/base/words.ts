import { languageOf } from '../../shared/locales.ts';
import type { FieldShape, Section } from '../../shared/types.ts';
import { germanLabels } from './german-labels.ts';
import { germanWords } from './german-words.ts';
import { locale } from './mode.ts';
import { type Translate, translator } from './translator.ts';

const dictionary = languageOf(locale) === 'de' ? { ...germanLabels, ...germanWords } : {};

/** A text of the page, given in English, in the user's language. What people wrote is never translated. */
export const t: Translate = translator(dictionary);

/** A field with its label and help in the user's language; values of picklists stay what they are. */
export function inUsersWords(shape: FieldShape): FieldShape {
  const words = { ...shape, label: t(shape.label) };
  return shape.help ? { ...words, help: t(shape.help) } : words;
}

export function sectionsInUsersWords(sections: readonly Section[]): Section[] {
  return sections.map(({ title, fields }) => ({ title: t(title), fields: fields.map(inUsersWords) }));
}
