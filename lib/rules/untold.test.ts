import { expect, it } from 'vitest';
import { isTold, notTold, untoldWords } from './untold.ts';

const told = { absent: [], unreadable: [] };

it('fields tell unless one is not shown or not understood', () => {
  expect(isTold(told)).toBe(true);
  expect(isTold({ ...told, absent: ['opportunity.whyNow'] })).toBe(false);
  expect(isTold({ ...told, unreadable: ['opportunity.whyNow'] })).toBe(false);
});

it('what is not shown and what is not understood are told apart', () => {
  const untold = { absent: ['opportunity.whyNow', 'opportunity.help'], unreadable: ['opportunity.amount'] };
  expect(untoldWords(told)).toEqual([]);
  expect(notTold(untold as never)).toEqual({
    outcome: 'unknown',
    because: expect.stringMatching(
      /^Not on this page: .+ and .+\. On this page, but not to be read: Amount\.$/,
    ),
    fields: ['opportunity.whyNow', 'opportunity.help', 'opportunity.amount'],
    advice: expect.stringMatching(/^Open the \S.+\.$/),
  });
});

it('nothing is to be opened for what stands on the page', () => {
  expect(notTold({ ...told, unreadable: ['opportunity.amount'] }).advice).toBeUndefined();
});
