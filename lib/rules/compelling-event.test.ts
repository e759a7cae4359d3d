import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { withoutEvent } from './compelling-event.ts';

const phrases = (noEventPhrases: string[]) => ({
  ...defaultPolicy,
  closeDate: { ...defaultPolicy.closeDate, noEventPhrases },
});

describe('Why Now', () => {
  it.each([
    'Licence ends on 31 March.',
    'No compelling event but the audit in April',
    'No compelling event, except that the licence ends',
    'No compelling event other than the renewal',
    'No longer supported: the old tool ends on 31 March',
    'None of the current tools survives the audit',
    'Nothing they have passes the audit of 31 March',
    'Not compliant from 1 April on',
    'No eventing platform is left after March',
    'The audit. No compelling event besides it.',
  ])('records an event in %j', (text) => {
    expect(withoutEvent(text, { ...defaultPolicy })).toBeUndefined();
  });

  it.each([
    ['', 'is blank'],
    ['<p>&nbsp;</p>', 'is blank'],
    ['tbd', 'says only "tbd"'],
    ['What ends?', 'holds only questions'],
    ['[Insert text here]', 'holds only template text'],
    ['No compelling event', 'says that there is no event'],
    ['- no compelling-event yet, ask Dana', 'says that there is no event'],
    ['<p>There is no compelling event.</p>', 'says that there is no event'],
    ['None identified', 'says that there is no event'],
    ['Nothing urgent so far', 'says that there is no event'],
    ['Not known yet', 'says that there is no event'],
  ])('%j %s', (text, words) => {
    expect(withoutEvent(text, { ...defaultPolicy })).toBe(words);
  });

  it('denies an event in the words of the policy', () => {
    expect(withoutEvent('Kein Anlass bekannt', phrases(['kein anlass']))).toBe('says that there is no event');
    expect(withoutEvent('No compelling event', phrases([]))).toBeUndefined();
  });
});
