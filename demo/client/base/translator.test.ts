import { expect, it } from 'vitest';
import { translator } from './translator.ts';

const t = translator({ Save: 'Speichern', 'Edit {0}': '{0} bearbeiten', '{0} of {1}': '{1}/{0}' });

it('gives the text of the dictionary, with its values in their own order', () => {
  expect(t('Save')).toBe('Speichern');
  expect(t('Edit {0}', 'Betrag')).toBe('Betrag bearbeiten');
  expect(t('{0} of {1}', 'a', 'b')).toBe('b/a');
});

it('leaves what the dictionary does not hold as it is', () => {
  expect(t('Next Steps')).toBe('Next Steps');
  expect(t('constructor')).toBe('constructor');
});

it('never takes a value for a place', () => {
  expect(t('Edit {0}', '{0}')).toBe('{0} bearbeiten');
});
