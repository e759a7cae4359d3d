import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { isPlaceholder } from './placeholder.ts';

const { fillers } = defaultPolicy;

describe('a placeholder', () => {
  it.each([
    'What is the compelling event?',
    'Who? When? Why?',
    'Who decides?\nWho signs?',
    'Who decides? -',
    '("Who signs?")',
    '何が期限ですか？',
    '何が期限ですか？誰が決めますか？',
    '1. What is the compelling event?\n2. Who owns it?',
    '1. What is the compelling event? 2. Who owns it?',
    '1) What is the compelling event?\r\n2) Who owns it?',
    '(1) What is the compelling event?',
    'a. What is the compelling event?\nb. Who owns it?',
    '• What is the compelling event?\n• Who owns it?',
    '- [ ] What is the compelling event?',
    '<ol><li>1. What is the compelling event?</li><li>2. Who owns it?</li></ol>',
    'What is the compelling event? TBD',
    'What is the compelling event?TBD',
    'What is the compelling event? (tbd)',
    'What is the compelling event?\nn/a',
    'What is the compelling event? TBD. Who owns it? To be confirmed.',
    'TBD\nWhat is the compelling event?',
    'Open questions:\n1. What is the compelling event?',
    'What is the compelling\nevent behind it?',
  ])('is %j', (text) => {
    expect(isPlaceholder(text, fillers)).toBe(true);
  });

  it.each([
    '',
    '?',
    '???',
    '1. ?',
    'TBD',
    'Dana (or Lee?) signs',
    'Licence ends. What then?',
    'Licence ends 31 March',
    'Licence ends 31 March\nWhat then?',
    '1. Licence ends 31 March\n2. Who signs?',
    'What is the event? Licence ends 31 March.',
    'What is the event?Licence ends',
    'Event? 31 March',
    'Who signs? Dana',
    'Signer: Dana. Who else?',
    'Who signs?\nTBD by Dana',
    'See https://crm.example/notes?id=7',
  ])('is not %j', (text) => {
    expect(isPlaceholder(text, fillers)).toBe(false);
  });
});
