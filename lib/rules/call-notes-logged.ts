import type { Activity, IsoDate } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { isFilled } from '../text/filled.ts';
import { isFromStage, isIn, isOpen } from './conditions.ts';
import { activitiesOf, hasTimeline } from './lists.ts';
import { subjectOf, textOf } from './logged-words.ts';
import { defineRule, fail, pass, unknown, type Verdict } from './rule.ts';
import { count, list } from './words.ts';

/** Kinds that hold what was said; an entry with the marker does too, whatever its kind. */
const NOTED: readonly Activity['kind'][] = ['call', 'meeting', 'note'];
const TIMELINE = { fields: ['activities'] } as const;

export default defineRule({
  id: 'call-notes-logged',
  group: 'R7-4',
  title: 'Call notes are logged',
  when: 'Open Commercial opportunity from the first stage that has calls. Only a hint where emails are logged and no call is.',
  why: 'What a customer said is lost to everybody else when it is not written down.',
  severity: 'warning',
  cites: ['F-038'],
  parameters: ['callNotes.fromStage', 'callNotes.isMarkerRequired', 'callNotes.marker', 'fillers'],
  applies: [isIn('commercial'), isOpen, isFromStage((policy) => policy.callNotes.fromStage), hasTimeline],
  needs: {},
  check(_values, _used, { facts, clock, policy }) {
    const { isMarkerRequired } = policy.callNotes;
    const past = activitiesOf(facts).filter((one) => isHeld(one, clock.today));
    const calls = past.filter((one) => NOTED.includes(one.kind) || isMarked(one, policy));
    const counted = isMarkerRequired ? calls.filter((one) => isMarked(one, policy)) : calls;
    if (counted.some((one) => isFilled(textOf(one) ?? null, policy.fillers)))
      return pass('Call notes are logged.');
    if (counted.some((one) => textOf(one) === undefined)) {
      const advice = 'Expand the calls in the Activity tab.';
      return unknown('The text of a logged call is not shown.', ['activities'], advice);
    }
    if (past.some(isNotShown)) {
      const advice = 'Load more in the Activity tab.';
      return unknown('Not all activities are shown on this page.', ['activities'], advice);
    }
    if (calls.length === 0) return withoutCall(past, policy);
    if (counted.length === 0) {
      return fail(`No subject carries ${list(policy.callNotes.marker)}.`, adviceOf(policy), TIMELINE);
    }
    const without = counted.length === 1 ? 'without its notes' : 'all without notes';
    return fail(`${count(counted.length, 'call')} logged, ${without}.`, adviceOf(policy), TIMELINE);
  },
});

/** The agenda of a coming meeting is no note of it. */
function isHeld({ date }: Activity, today: IsoDate): boolean {
  return !(date > today);
}

/** How a list stands for what it keeps back, which may be a call. */
function isNotShown(activity: Activity): boolean {
  return activity.kind === 'other' && activity.subject === undefined && textOf(activity) === undefined;
}

function isMarked(activity: Activity, { callNotes }: Policy): boolean {
  const subject = subjectOf(activity).toLowerCase();
  return callNotes.marker.some((mark) => subject.includes(mark.toLowerCase()));
}

/** Mail tools log by themselves, so that a deal with emails alone may have had no call yet (F-136). */
function withoutCall(past: readonly Activity[], policy: Policy): Verdict {
  const hasEmail = past.some(({ kind }) => kind === 'email');
  const because = hasEmail ? 'Emails are logged, but no call or meeting.' : 'No call or meeting is logged.';
  return fail(because, adviceOf(policy), { ...TIMELINE, severity: hasEmail ? 'info' : 'warning' });
}

function adviceOf({ callNotes: { marker } }: Policy): string {
  const mark = marker[0] === undefined ? '' : `, with ${marker[0]} in the subject`;
  return `Log the notes of each call on the opportunity${mark}.`;
}
