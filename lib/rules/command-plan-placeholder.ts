import { factOf } from '../facts/fact.ts';
import { isFilledAt, textOf } from '../facts/filled-at.ts';
import { type FieldPath, labelAt } from '../fields/index.ts';
import type { Policy } from '../policy/policy.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { handbookPlan, planFields } from './command-plan-fields.ts';
import { isFromStage, isIn, isNotChannelManaged, isOpen } from './conditions.ts';
import { type Context, defineRule, fail, notApplicable, pass } from './rule.ts';
import { isTemplateText } from './template-text.ts';
import { isTold, notTold, type Untold } from './untold.ts';
import { list } from './words.ts';

export default defineRule({
  id: 'command-plan-placeholder',
  group: 'R7-6',
  title: 'The Command Plan holds answers',
  when: 'Open Commercial opportunity from the stage on in which questions alone are no answer, with something in its Command Plan and no exemption in its name.',
  why: 'Questions are a good start; once the customer has been asked, the plan rests on what they said.',
  severity: 'warning',
  cites: ['F-049'],
  parameters: [
    'commandPlan.answersFromStage',
    'commandPlan.overviewFields',
    'commandPlan.fullPlanFields',
    'commandPlan.templateTexts',
    'commandPlan.exemptToken',
    'fillers',
  ],
  applies: [
    isIn('commercial'),
    isOpen,
    isFromStage((policy) => policy.commandPlan.answersFromStage),
    isNotChannelManaged,
  ],
  needs: {},
  reads: handbookPlan,
  check(_values, _used, context) {
    const { answers, scripts, untold } = sortPlan(context);
    const { stage } = context.deal;
    if (scripts.length > 0) {
      return fail(
        `In ${stage.known ? stage.value.name : 'this stage'}, ${list(scripts.map(labelAt))} ${scripts.length === 1 ? 'holds' : 'hold'} only questions or template text.`,
        'Write what the customer answered.',
        { fields: scripts },
      );
    }
    if (!isTold(untold)) return notTold(untold);
    if (answers === 0) return notApplicable('The Command Plan is blank.');
    return pass(
      answers === 1 ? 'The one filled field holds an answer.' : `All ${answers} filled fields hold answers.`,
    );
  },
});

/** The plan's fields by what they hold; blank ones, and those that a layout lacks, are left to other rules. */
function sortPlan({ facts, policy }: Context) {
  const scripts: FieldPath[] = [];
  const untold: Untold = { absent: [], unreadable: [] };
  let answers = 0;
  for (const { path, entry, isRequired } of planFields(policy)) {
    const fact = factOf(facts, entry);
    if (fact.state === 'value') {
      if (!isFilledAt(facts, entry, policy.fillers)) continue;
      if (isScript(textOf(fact.value), policy)) scripts.push(path);
      else answers += 1;
    } else if (fact.state === 'unreadable') untold.unreadable.push(path);
    else if (fact.state === 'absent' && isRequired) untold.absent.push(path);
  }
  return { answers, scripts, untold };
}

function isScript(text: string, policy: Policy): boolean {
  return isPlaceholder(text, policy.fillers) || isTemplateText(text, policy);
}
