import { expect, it } from 'vitest';
import { parseFlag } from './parse-flag.ts';

it.each(['true', 'Yes', ' yes ', 'Ja', 'Oui', 'Sí', 'Sim', '\u200fyes'])('%s is a yes', (text) => {
  expect(parseFlag(text)).toEqual({ state: 'value', value: true });
});

it.each(['false', 'No', 'Nein', 'Non', 'Não', 'Nej'])('%s is a no', (text) => {
  expect(parseFlag(text)).toEqual({ state: 'value', value: false });
});

it.each(['', ' ', '\u00a0', '-', '--'])('"%s" is blank', (text) => {
  expect(parseFlag(text)).toEqual({ state: 'blank' });
});

it.each(['maybe', '0', '1', 'yes, mostly', 'constructor', 'no'.repeat(50_000)])(
  '%s is unreadable',
  (text) => {
    expect(parseFlag(text).state).toBe('unreadable');
  },
);
