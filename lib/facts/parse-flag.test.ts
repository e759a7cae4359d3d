import { expect, it } from 'vitest';
import { parseFlag } from './parse-flag.ts';

it.each(['true', 'Yes', ' yes ', 'Ja', 'Oui', 'Sí', 'Sì', 'Sim', '\u200fyes', `${' '.repeat(30)}yes`])(
  '%s is a yes',
  (text) => {
    expect(parseFlag(text)).toEqual({ state: 'value', value: true });
  },
);

it.each(['false', 'No', 'Nein', 'Nee', 'Nej', 'Nei', 'Non', 'Não'])('%s is a no', (text) => {
  expect(parseFlag(text)).toEqual({ state: 'value', value: false });
});

it.each(['', ' ', '\u00a0', '-', '--', '-'.repeat(20)])('"%s" is blank', (text) => {
  expect(parseFlag(text)).toEqual({ state: 'blank' });
});

it.each(['maybe', '0', '1', 'yes, mostly', 'constructor', '-'.repeat(21), 'no'.repeat(50_000)])(
  '%s is unreadable',
  (text) => {
    expect(parseFlag(text)).toMatchObject({
      state: 'unreadable',
      reason: expect.stringMatching(/yes nor a no/),
    });
  },
);
