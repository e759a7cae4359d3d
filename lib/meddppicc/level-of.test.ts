import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../policy/index.ts';
import type { Element, ElementId } from './index.ts';
import { levelOf, levels } from './level-of.ts';

const { fillers } = defaultPolicy;

function element(id: ElementId): Element {
  return defaultPolicy.meddppicc[id];
}

function levelOfText(id: ElementId, value: string) {
  return levelOf(element(id), { state: 'value', value }, fillers);
}

describe('levelOf', () => {
  it('says nothing about the deal when the field is not on the page or unreadable', () => {
    expect(levelOf(element('metrics'), { state: 'absent' }, fillers)).toEqual({
      level: 'unknown',
      reason: 'Not on this page.',
    });
    expect(levelOf(element('metrics'), { state: 'unreadable', raw: '…' }, fillers)).toEqual({
      level: 'unknown',
      reason: 'On this page, but it could not be read.',
    });
  });

  it.each<[string, string, string]>([
    ['a filler', 'TBD', '"TBD" says nothing yet.'],
    ['dashes', '--', '"--" says nothing yet.'],
    ['a row of dashes', '-'.repeat(60), `"${'-'.repeat(30)}" says nothing yet.`],
    ['white space', ' \n ', 'The field is blank.'],
    ['only questions', 'Who signs the order? Have we met them yet?', 'Only questions so far, no answer.'],
    [
      'numbered questions',
      '1. Who signs the order?\n2. Does the CFO decide?',
      'Only questions so far, no answer.',
    ],
    [
      'numbered questions in one line',
      '1. Who signs? 2. Does the CFO decide?',
      'Only questions so far, no answer.',
    ],
    ['a question and a filler', 'Who signs the order? TBD', 'Only questions so far, no answer.'],
    ['a question and a filler below', 'Who signs the order?\nn/a', 'Only questions so far, no answer.'],
    ['two fillers', 'TBD TBD', '"TBD TBD" says nothing yet.'],
    ['fillers with marks between', 'tbd / n/a', '"tbd / n/a" says nothing yet.'],
    ['a filler in words', 'to be determined', '"to be determined" says nothing yet.'],
    ['another filler in words', 'To be confirmed', '"To be confirmed" says nothing yet.'],
    ['a list of fillers', '1. TBD\n2. n/a', '"1. TBD 2. n/a" says nothing yet.'],
    ['its own label', 'Economic buyer', 'It repeats what is asked.'],
    [
      'the questions without their marks',
      'Have we met. What do they care about',
      'It repeats what is asked.',
    ],
    ['what good evidence looks like', element('economicBuyer').evidence, 'It repeats what is asked.'],
    ['labels alone', 'Name:\nTitle:\nDate met:', 'A template that is not filled in.'],
    ['labels with fillers', 'Name: TBD\nTitle: n/a', 'A template that is not filled in.'],
    ['a template mark alone', '<name>', 'A template that is not filled in.'],
    ['template marks', 'Name: [name]\nTitle: <title>\nDate met: ____', 'A template that is not filled in.'],
  ])('takes %s for empty, and says so', (_case, text, reason) => {
    expect(levelOfText('economicBuyer', text)).toEqual({ level: 'empty', reason });
  });

  it.each<ElementId>(['decisionCriteria', 'paperProcess', 'partner', 'champion'])(
    'takes the pasted template of %s for empty, as text and as markup',
    (id) => {
      const { name, meaning, evidence, questions } = element(id);
      const asked = [name, meaning, evidence, ...questions];
      const written = [
        asked.join('\n'),
        `${name}: ${evidence}`,
        `<p><b>${name}</b></p><p>${evidence}</p>`,
        `<div>${meaning}<br>${evidence}</div>`,
        `<ul>${questions.map((question) => `<li>${question}</li>`).join('')}</ul>`,
        questions.map((question) => `Q: ${question}\nA: TBD`).join('\n'),
      ];
      expect(written.map((text) => levelOfText(id, text).level)).toEqual(written.map(() => 'empty'));
    },
  );

  it.each([
    '<ol><li>Trial ends 2026-04-30</li><li>Board says yes</li></ol>',
    '<ol>\n  <li class="x"><p dir="ltr">Trial ends 2026-04-30</p></li>\n\n\n  <li> <div>Board says yes</div></li></ol>',
    '<ol><li>Trial ends 2026-04-30</li><li></li><li>Board says yes</li></ol>',
  ])('takes a list in markup for a list: %j', (text) => {
    expect(levelOfText('decisionProcess', text)).toMatchObject({ level: 'evidenced' });
  });

  it('takes a blank field for empty', () => {
    expect(levelOf(element('champion'), { state: 'blank' }, fillers)).toEqual({
      level: 'empty',
      reason: 'The field is blank.',
    });
  });

  it.each<[ElementId, string]>([
    ['metrics', 'Release time from 6 weeks to 5 days, agreed with the platform team.'],
    ['economicBuyer', 'Dana Whitfield, VP Engineering. Met on 4 March 2026.'],
    ['economicBuyer', 'Dana Whitfield, VP Engineering, met us on 4 March 2026. We have not met the CFO.'],
    ['economicBuyer', 'Dana Whitfield (VP Engineering?) met us on 4 March 2026.'],
    ['economicBuyer', 'CFO José Núñez: the champion will introduce us.'],
    ['decisionProcess', '1. Trial ends 2026-04-30\n2. Security review\n3. Board says yes'],
    [
      'decisionCriteria',
      'Must have: single sign-on, audit log, self-hosted runners; business: cost per seat.',
    ],
    ['partner', 'AWS; bought through the Marketplace, Acme Cloud implements.'],
    ['partner', 'No partner, checked on 12 March.'],
    ['paperProcess', 'MSA on our paper, legal 10 business days, procurement 5 days.'],
    ['identifyPain', 'Audits fail because builds are manual; costs 40 hours a week.'],
    ['champion', 'Priya Nair, Director of Platform, sent our deck to the CIO.'],
    ['competition', 'GitHub and doing nothing. We win on compliance: unlike GitHub, one audit trail.'],
  ])('finds evidence for %s in "%s"', (id, text) => {
    expect(levelOfText(id, text)).toMatchObject({
      level: 'evidenced',
      reason: expect.stringMatching(/^Found: .+\.$/),
    });
  });

  it.each<[ElementId, string, string]>([
    ['metrics', 'They want to ship faster.', 'a number with a unit'],
    ['economicBuyer', 'The VP of Engineering decides.', 'a person with a role'],
    ['economicBuyer', 'Dana Whitfield, VP Engineering.', 'a date or how we reach them'],
    ['decisionProcess', 'They will trial it and then buy.', 'a list of steps'],
    ['decisionCriteria', 'Price.', 'a list and what is required'],
    [
      'partner',
      'We work with a partner here.',
      'a cloud and what the partner does or that there is none and a date',
    ],
    ['partner', 'No partner is needed.', 'a date'],
    [
      'paperProcess',
      'Standard paper, procurement is involved.',
      'a person with a role or how long it takes or a date',
    ],
    [
      'identifyPain',
      'Their pipelines are slow.',
      'a person with a role or a number with a unit or their own words or a date',
    ],
    ['champion', 'Priya likes us.', 'a person with a role'],
    ['competition', 'Several vendors are in play.', 'a rival by name and our answer to them'],
  ])('calls %s claimed in "%s" and names what is missing', (id, text, missing) => {
    expect(levelOfText(id, text)).toEqual({ level: 'claimed', reason: `Not found: ${missing}.` });
  });

  it.each([
    'Purchasing decides. Is Dana Whitfield, VP Engineering, met on 4 March? We have not met Ian Roe, CFO.',
    'Purchasing decides. (Met Dana Whitfield, VP Engineering, on 4 March 2026?)',
    'Dana Whitfield, VP Engineering: we haven’t met, planned for 4 March 2026.',
    'Dana Whitfield, VP Engineering, meets us on 4 March 2026, tbc.',
    'Dana Whitfield, VP Engineering, is to be confirmed by 4 March 2026.',
  ])('takes nothing from questions or from sentences that own up to a gap: %s', (text) => {
    expect(levelOfText('economicBuyer', text).level).toBe('claimed');
  });

  it('looks at no more than any field of a Command Plan holds', () => {
    const named = ' Dana Whitfield, VP Engineering, met us on 4 March 2026.';
    expect(levelOfText('economicBuyer', `${'They decide. '.repeat(600)}${named}`).level).toBe('evidenced');
    expect(levelOfText('economicBuyer', `${'They decide. '.repeat(620)}${named}`).level).toBe('claimed');
  });

  it('does not take a capitalised role for a name', () => {
    expect(levelOfText('champion', 'The Engineering Manager sent our deck.').level).toBe('claimed');
  });

  it('gives every text a level and a sentence', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a ', '1.', '\n- x', 'A. ').map((s) => s.repeat(50_000)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(defaultPolicy.meddppicc)), text, (one, value) => {
        const { level, reason } = levelOf(one, { state: 'value', value }, fillers);
        expect(levels).toContain(level);
        expect(reason).toMatch(/\.$/);
      }),
    );
  });
});
