import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { doingOf } from './action-words.ts';

describe('what a next step says is done', () => {
  it.each([
    ['Email Anthony (champion) the ROI slide, ask if Ryan signed off Premium', 'action'],
    ['Email Anthony (champion) the ROI slide', 'action'],
    ['Follow up with Anthony and confirm the budget', 'action'],
    ['Booking the demo with Dana', 'action'],
    ['Setting up the trial', 'action'],
    ['Legal signs the contract', 'action'],
    ['Dana discusses the price', 'action'],
    ['Sending the quote to Dana', 'action'],
    ['Arranging the visit with legal', 'action'],
    ['Preparing the quote for the team', 'action'],
    ['Finalising the contract with legal', 'action'],
    ['Email Dana the v2 contract', 'action'],
    ['Email Dana the ROI numbers', 'action'],
    ['Email Dana Whitfield', 'vague'],
    ['Email him, her and them', 'vague'],
    ['Email on monday or friday', 'vague'],
    ['Email in 2026 or 2027', 'vague'],
    ['Call Dana to discuss the quote', 'action'],
    ['Follow up with Anthony next week.', 'vague'],
    ['Following up', 'vague'],
    ['follow-up w/ Anthony', 'vague'],
    ['Check in with the champion on Monday', 'vague'],
    ['Email Anthony (champion) again on Tuesday morning', 'vague'],
    ['call the customer next week about pricing', 'vague'],
    ['Touch base about pricing and licences', 'vague'],
    ['The security questionnaire and the quote', 'nothing'],
    ['Angebot an Dana bis Freitag', 'other-language'],
    ['来週アンソニーさんに連絡する', 'other-language'],
    ['Позвонить Антону на следующей неделе, call', 'other-language'],
    ['Call Антон', 'other-language'],
    ['契約書はまだ社内で承認待ちです (the PO)', 'other-language'],
    ['The quote and the contract。', 'nothing'],
    ['Follow up with Антон', 'vague'],
  ])('%j is %s', (text, doing) => {
    // A policy of its own for each case, so that each works out the patterns itself.
    expect(doingOf(text, { ...defaultPolicy })).toBe(doing);
  });

  it('is judged in another language by the words the policy lists', () => {
    const { nextStep } = defaultPolicy;
    const policy = {
      ...defaultPolicy,
      nextStep: { ...nextStep, actionWords: ['送る'], vaguePhrases: ['連絡する'] },
    };
    expect(doingOf('見積もりをアンソニーさんに送る', policy)).toBe('action');
    expect(doingOf('来週アンソニーさんに連絡する', policy)).toBe('vague');
    expect(doingOf('来週アンソニーさんに会う', policy)).toBe('other-language');
  });
});
