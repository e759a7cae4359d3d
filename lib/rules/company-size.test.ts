import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { asksForCompanySize, whereToLookUp } from './company-size.ts';

/** For each case, so that each works out the patterns itself. */
const ownPolicy = () => ({ ...defaultPolicy });

describe('a plan to ask for the size of a company', () => {
  it.each([
    'ask how many employees',
    'Call Dana: how many employees do they have?',
    'How MANY  employees work there',
    'Find out the number of employees.',
    'Ask Dana for company size and budget.',
    'Confirm the headcount with the customer',
    'Company size?',
    'Ask Dana how many employees they have. LinkedIn was no help.',
    'Send the quote. Then ask for the employee count!',
    '<p>Send the quote</p><p>ask how many&nbsp;employees</p>',
    'Ask about <b>company</b> size',
    'Ask Dana how big the company is.',
    'Ask how large the company is',
    'Find out how big their company is',
    'Ask them how many people they employ',
    'How many people work for you?',
    'How many staff do they have?',
    'What is the size of your organization?',
    'Ask Dana for the size of their company.',
    'Ask how many employees they have and who needs access.',
  ])('is seen in %j', (text) => {
    expect(asksForCompanySize(text, ownPolicy())).toBe(true);
  });

  it.each([
    'ask how many developers will use it',
    'Ask how many employees will use it',
    'Ask how many employees need licenses',
    'Look up how many employees they have in Zoominfo',
    'Zoominfo: headcount 60. Ask Dana for the signer.',
    'Headcount is 60.',
    'What is the headcount saving per team?',
    'Reduce head count in operations by 3',
    'Never ask the customer for company size.',
    "Don't ask about company size",
    'Ask how many employees need access',
    'Find out how many employees need training.',
    'Ask Dana about the headcount budget of the platform team',
    'Confirm with Dana that the headcount freeze leaves the rollout alone',
    'Ask Sales Ops to correct the employee count',
    'Ask #sales-support which company size counts',
    'Ask the SDR how many employees Dana named',
    'Ask in Chatter for a change of segment: company size is 120',
    'Ask Dana how many people work on releases',
    'Dana told us how many employees they have',
    '<p>Ask Dana</p><p>Company size is on file</p>',
    'Ask Dana for the signer.\nEmployee count is 60',
    'Ask Dana whether legal has signed off.',
    '',
  ])('is not seen in %j', (text) => {
    expect(asksForCompanySize(text, ownPolicy())).toBe(false);
  });

  it('is never seen by a policy without phrases', () => {
    const silent = { ...defaultPolicy, engagement: { ...defaultPolicy.engagement, sizeQuestions: [] } };
    expect(asksForCompanySize('ask how many employees', silent)).toBe(false);
  });
});

describe('where a size is looked up', () => {
  it('is told in order', () => {
    expect(whereToLookUp(defaultPolicy)).toBe(
      'Look the employee count up in Datafox, then Zoominfo, then LinkedIn, then third-party proof. Never ask the customer.',
    );
  });

  it('is not told by a policy without sources', () => {
    const policy = { ...defaultPolicy, engagement: { ...defaultPolicy.engagement, sources: [] } };
    expect(whereToLookUp(policy)).toBe('Look the employee count up. Never ask the customer.');
  });
});
