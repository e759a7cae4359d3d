import { expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import { dueIn, expectedBy } from './expected-by.ts';

it('an element is expected by the first stage that asks for it', () => {
  expect(expectedBy('champion', defaultPolicy)?.name).toBe('2-Scoping');
  expect(expectedBy('competition', defaultPolicy)?.name).toBe('1-Discovery');
  expect(expectedBy('champion', { ...defaultPolicy, stages: [] })).toBeUndefined();
});

it('the order of stages is the one they say, not the one they are listed in', () => {
  const listed = { ...defaultPolicy, stages: defaultPolicy.stages.toReversed() };
  expect(expectedBy('competition', listed)?.name).toBe('1-Discovery');
});

it('an element that no stage asks for is never due', () => {
  const stages = defaultPolicy.stages.map((stage) => ({ ...stage, exit: [] }));
  expect(dueIn('2-Scoping', { ...defaultPolicy, stages })?.due).toEqual([]);
});

it('what an earlier stage asked for is due as well', () => {
  expect(dueIn('1-Discovery', defaultPolicy)?.due).toEqual(['partner', 'identifyPain', 'competition']);
  const scoping = dueIn('Scoping', defaultPolicy);
  expect(scoping?.stage.name).toBe('2-Scoping');
  expect(scoping?.due).toContain('champion');
  expect(scoping?.due).toContain('partner');
  expect(scoping?.due).not.toContain('paperProcess');
});

it.each(['0-Pending Acceptance'])('in %s nothing is due yet', (stage) => {
  expect(dueIn(stage, defaultPolicy)?.due).toEqual([]);
});

it.each([undefined, 'Somewhere', 'Closed Won'])('nothing is said of the stage %s', (stage) => {
  expect(dueIn(stage, defaultPolicy)).toBeUndefined();
});
