import type { Activity } from '../facts/facts.ts';
import { indexed } from '../policy/indexed.ts';
import { isMostlyForeign } from './action-words.ts';
import { isFromStage, isIn, isOpen } from './conditions.ts';
import { activitiesOf, hasTimeline } from './lists.ts';
import { subjectOf, textOf } from './logged-words.ts';
import { phrasePattern } from './phrases.ts';
import { defineRule, fail, pass, unknown } from './rule.ts';

const listsOtherScript = indexed(({ keyInformation }) => keyInformation.heardWords.some(isMostlyForeign));
const patternOf = indexed(({ keyInformation }) => phrasePattern(keyInformation.heardWords, 'open'));

export default defineRule({
  id: 'key-info-heard-about',
  group: 'R7-3',
  title: 'It is noted how the customer heard of us',
  when: 'Open Commercial opportunity from the first stage in which a conversation has taken place.',
  why: 'What a customer has heard, and takes us for, decides where the conversation has to start.',
  severity: 'info',
  cites: ['F-036'],
  parameters: ['keyInformation.fromStage', 'keyInformation.heardWords'],
  applies: [
    isIn('commercial'),
    isOpen,
    isFromStage((policy) => policy.keyInformation.fromStage),
    hasTimeline,
  ],
  needs: {},
  check(_values, _used, { facts, policy }) {
    const activities = activitiesOf(facts);
    const heard = patternOf(policy);
    const isSaid = activities.some((one) => heard.test(subjectOf(one)) || heard.test(textOf(one) ?? ''));
    if (isSaid) return pass('An activity tells how they heard of us or what they take us for.');
    if (activities.some((one) => textOf(one) === undefined)) {
      return unknown(
        'Some activities show no text on this page.',
        ['activities'],
        'Expand them in the Activity tab.',
      );
    }
    if (!listsOtherScript(policy) && activities.some(isInOtherScript)) {
      return unknown('Some activities are in a script of which the policy lists no words.', ['activities']);
    }
    return fail(
      'No activity tells how they heard of us or what they take us for.',
      'Ask, and note the answer in the call notes.',
      { fields: ['activities'] },
    );
  },
});

function isInOtherScript(activity: Activity): boolean {
  return isMostlyForeign(`${subjectOf(activity)} ${textOf(activity) ?? ''}`);
}
