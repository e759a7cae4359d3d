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
    ['Build the ROI model with Dana for the CFO by Friday', 'action'],
    ['Provide the questionnaire to legal by 20 March', 'action'],
    ['Install the runner with Lee, two repos by Friday', 'action'],
    ['Deploying the runner with Lee on Thursday', 'action'],
    ['Kick off the proof of value with Lee on 20 March', 'action'],
    ['Kicking off the proof of value with Lee', 'action'],
    ['Kick-off of the proof of value with Lee', 'action'],
    ['SEND DANA THE QUOTE', 'action'],
    ['Loop in procurement for the redlines of the MSA', 'action'],
    ['Validate the success criteria with Lee on Thursday', 'action'],
    ['Clarify the seat count with Dana by Friday', 'action'],
    ['Identify the economic buyer with the help of Lee', 'action'],
    ['Dana approves the budget by Friday', 'action'],
    ['Attend the steering committee with Dana', 'action'],
    ['Gathering the requirements of the platform team', 'action'],
    ['Resend the quote with the right seat count', 'action'],
    ['Workshop with the platform team on 24 March', 'action'],
    ['Waiting for an answer from Dana', 'vague'],
    ['Waiting for them to respond', 'vague'],
    ['Check in, re-engage next quarter', 'vague'],
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

  it('is judged by verbs that the policy writes in capitals or in several words', () => {
    const { nextStep } = defaultPolicy;
    const policy = { ...defaultPolicy, nextStep: { ...nextStep, actionWords: ['Quote', 'Red  line'] } };
    expect(doingOf('the team quotes the seats', policy)).toBe('action');
    expect(doingOf('the team is red-lining the contract', policy)).toBe('nothing');
    expect(doingOf('the team is to red line the contract', policy)).toBe('action');
  });
});
