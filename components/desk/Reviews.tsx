import { addDays } from '../../lib/calendar/day.ts';
import type { IsoDate } from '../../lib/facts/facts.ts';
import type { Policy } from '../../lib/policy/index.ts';
import type { Finding, Outcome } from '../../lib/rules/index.ts';
import type { MarkName } from '../Mark.tsx';
import { useAnnounce } from './announce.ts';
import { CheckLine } from './CheckLine.tsx';
import { formatValue } from './format-value.ts';
import { type Keeping, useKeeping } from './keeping.ts';
import { ReviewDone } from './ReviewDone.tsx';
import { reviewRules } from './review-rules.ts';
import { Section } from './Section.tsx';
import { useAttempt } from './use-attempt.ts';

type State = { word: string; mark: MarkName; tone?: 'good' };
const STATES: Readonly<Partial<Record<Outcome, State>>> = {
  fail: { word: 'Due', mark: 'level-empty' },
  pass: { word: 'Held', mark: 'pass', tone: 'good' },
  unknown: { word: 'Cannot tell', mark: 'unknown' },
};

type ReviewsProps = { findings: readonly Finding[]; policy: Policy };

/** The reviews that the handbook asks for on this deal, and the day of the last one. */
export function Reviews({ findings, policy }: ReviewsProps) {
  const keeping = useKeeping();
  const asked = findings.filter(({ rule, outcome }) => outcome in STATES && Object.hasOwn(reviewRules, rule));
  const reviewedOn = keeping?.kept.notes.reviewedOn;
  if (asked.length === 0 && reviewedOn === undefined) return null;
  const isDue = asked.some(({ outcome }) => outcome === 'fail');
  return (
    <Section title="Reviews" note={isDue ? 'Due' : ''}>
      <ul>
        {asked.map(({ rule, outcome, because }) => {
          const { word = '', mark = 'unknown', tone } = STATES[outcome] ?? {};
          return (
            <CheckLine
              key={rule}
              mark={mark}
              text={reviewRules[rule] ?? rule}
              state={word}
              {...(tone ? { tone } : {})}
            >
              <span dir="auto">{because}</span>
            </CheckLine>
          );
        })}
      </ul>
      {keeping && (
        <div className="own-line">
          {reviewedOn === undefined ? (
            <ReviewDone keeping={keeping} />
          ) : (
            <LastReview keeping={keeping} reviewedOn={reviewedOn} policy={policy} />
          )}
        </div>
      )}
    </Section>
  );
}

type LastReviewProps = { keeping: Keeping; reviewedOn: IsoDate; policy: Policy };

function LastReview({ keeping, reviewedOn, policy }: LastReviewProps) {
  const { problem, attempt } = useAttempt();
  const announce = useAnnounce();
  const next = addDays(reviewedOn, policy.reviews.consultDays + 1);

  async function takeBack() {
    if (await attempt(() => keeping.onEdit({ what: 'review' }))) announce('The review is taken back.');
  }

  return (
    <>
      <p>
        You held it on{' '}
        <time dateTime={reviewedOn} title={reviewedOn}>
          {formatValue(reviewedOn, 'date')}
        </time>
        . The next one is due from{' '}
        <time dateTime={next} title={next}>
          {formatValue(next, 'date')}
        </time>
        .
      </p>
      {reviewedOn < keeping.today && <ReviewDone keeping={keeping} />}
      <button type="button" className="quiet" onClick={() => void takeBack()}>
        Take back
      </button>
      {problem && <p className="keep-problem">{problem}</p>}
    </>
  );
}
