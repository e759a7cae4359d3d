import type { Fact } from '../../lib/facts/fact.ts';
import {
  type Element,
  type ElementId,
  type ElementLevel,
  expectedBy,
  type Level,
} from '../../lib/meddppicc/index.ts';
import type { WholePolicy } from '../../lib/policy/index.ts';
import { CopyButton } from '../CopyButton.tsx';
import { LongText } from '../LongText.tsx';
import { Mark } from '../Mark.tsx';
import { ElementNotes } from './ElementNotes.tsx';
import { formatValue } from './format-value.ts';
import { type Keeping, useKeeping } from './keeping.ts';

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  empty: 'Empty',
  claimed: 'Claimed',
  evidenced: 'Evidenced',
  unknown: 'Not on this page',
};

/** What is on the page and could not be understood is not missing from it. */
export function levelWords(level: Level, { state }: Fact<unknown>): string {
  return state === 'unreadable' ? 'Not understood' : LEVEL_WORDS[level];
}

type ElementItemProps = {
  id: ElementId;
  element: Element;
  fact: Fact<string>;
  judged: ElementLevel;
  policy: WholePolicy;
};

/** One element: its level and why; on request the text, what good evidence is, what to ask and one's own notes. */
export function ElementItem({ id, element, fact, judged: { level, reason }, policy }: ElementItemProps) {
  const keeping = useKeeping();
  const text = fact.state === 'value' ? fact.value : fact.state === 'unreadable' ? fact.raw : undefined;
  const stage = expectedBy(id, policy);
  return (
    <li className="element" data-element={id} data-level={level}>
      <details>
        <summary className="fold">
          <Mark name={`level-${level}`} />
          <span className="element-name">{element.name}</span>
          <span className="element-level">{levelWords(level, fact)}</span>
          <span className="element-reason" dir="auto">
            {reason} {keeping && <Own id={id} keeping={keeping} />}
          </span>
        </summary>
        <dl className="element-details">
          {text !== undefined && (
            <div>
              <dt>Text</dt>
              <dd>
                <LongText text={text} />
              </dd>
            </div>
          )}
          <div>
            <dt>Good evidence</dt>
            <dd>{element.evidence}</dd>
          </div>
          {stage && (
            <div>
              <dt>Expected</dt>
              <dd>By the end of {stage.name}</dd>
            </div>
          )}
          <div>
            <dt>To ask</dt>
            <dd>
              <ul>
                {element.questions.map((question) => (
                  <li key={question} className="question">
                    {question}
                    <CopyButton text={question} label={`Copy: ${question}`}>
                      Copy
                    </CopyButton>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
        {keeping && <ElementNotes id={id} element={element} keeping={keeping} />}
      </details>
    </li>
  );
}

/** What the user has added to an element, told beside it while it is folded. */
function Own({ id, keeping: { kept } }: { id: ElementId; keeping: Keeping }) {
  const { [id]: tickedOn } = kept.notes.ticks;
  const words = [
    tickedOn && `Checked by you on ${formatValue(tickedOn, 'date')}.`,
    kept.notes.notes[id] && 'With your note.',
  ];
  return <span className="element-own">{words.filter(Boolean).join(' ')}</span>;
}
