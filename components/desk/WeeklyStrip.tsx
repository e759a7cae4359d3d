import { isoWeek } from '../../lib/calendar/iso-week.ts';
import type { Finding } from '../../lib/rules/index.ts';
import { Mark } from '../Mark.tsx';
import { useAnnounce } from './announce.ts';
import { type Keeping, useKeeping } from './keeping.ts';
import { SeverityWord } from './SeverityWord.tsx';
import { WEEKLY_VALUES } from './strip-rules.ts';
import { useAttempt } from './use-attempt.ts';
import './finding-actions.css';
import './weekly-strip.css';

/** The seller's own calendar, whatever the deal: the week's forecast values and what to review this month. */
export function WeeklyStrip({ findings }: { findings: readonly Finding[] }) {
  const keeping = useKeeping();
  if (findings.length === 0) return null;
  return (
    <section className="weekly-strip" aria-label="This week">
      <h2 className="group-name">This week</h2>
      <ul>
        {findings.map(({ rule, outcome, severity, because, advice }) => (
          <li key={rule} data-rule={rule} data-outcome={outcome} data-severity={severity}>
            <Mark name={severity} />
            <p>
              <SeverityWord severity={severity} /> {because} <span className="quiet-text">{advice}</span>
            </p>
            {rule === WEEKLY_VALUES && keeping && <WeekDone keeping={keeping} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WeekDone({ keeping: { today, onWeekDone } }: { keeping: Keeping }) {
  const { problem, attempt } = useAttempt();
  const announce = useAnnounce();

  async function mark() {
    if (await attempt(() => onWeekDone(isoWeek(today)))) announce('Done for this week.');
  }

  return (
    <>
      <button type="button" className="finding-action" onClick={() => void mark()}>
        Done this week
      </button>
      {problem && <p className="keep-problem">{problem}</p>}
    </>
  );
}
