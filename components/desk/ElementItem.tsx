import type { Fact } from '../../lib/facts/fact.ts';
import type { Element, ElementId, ElementLevel, Level } from '../../lib/meddppicc/index.ts';
import { LongText } from '../LongText.tsx';
import { Mark } from '../Mark.tsx';

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  empty: 'Empty',
  claimed: 'Claimed',
  evidenced: 'Evidenced',
  unknown: 'Not visible',
};

type ElementItemProps = { id: ElementId; element: Element; fact: Fact<string>; judged: ElementLevel };

/** One element: its level and why; on request the text, what good evidence is, and what to ask. */
export function ElementItem({ id, element, fact, judged: { level, reason } }: ElementItemProps) {
  const text = fact.state === 'value' ? fact.value : fact.state === 'unreadable' ? fact.raw : undefined;
  return (
    <li className="element" data-element={id} data-level={level}>
      <details>
        <summary className="fold">
          <Mark name={`level-${level}`} />
          <span className="element-name">{element.name}</span>
          <span className="element-level">{LEVEL_WORDS[level]}</span>
          <span className="element-reason" dir="auto">
            {reason}
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
          <div>
            <dt>To ask</dt>
            <dd>
              <ul>
                {element.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      </details>
    </li>
  );
}
