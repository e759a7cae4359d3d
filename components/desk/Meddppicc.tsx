import { factAt } from '../../lib/facts/fact.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import {
  dueIn,
  type Element,
  type ElementId,
  elementIds,
  expectedBy,
  type Level,
  levelOf,
} from '../../lib/meddppicc/index.ts';
import type { Policy, WholePolicy } from '../../lib/policy/index.ts';
import { wholePolicy } from '../../lib/policy/whole-policy.ts';
import { list } from '../../lib/rules/words.ts';
import { ElementItem, LEVEL_WORDS } from './ElementItem.tsx';
import { LevelsPicture } from './LevelsPicture.tsx';
import { Section } from './Section.tsx';
import './meddppicc.css';

/** The order in which the note counts levels. */
const NOTED: readonly Level[] = ['evidenced', 'claimed', 'empty'];

type MeddppiccProps = { facts: Facts; policy: Policy };

/** The nine elements and how well the text of each supports it. */
export function Meddppicc({ facts, ...props }: MeddppiccProps) {
  const policy = wholePolicy(props.policy);
  const items = elementIds.map((id) => {
    const fact = factAt(facts, `opportunity.${id}`);
    const element = policy.meddppicc[id];
    return { id, element, fact, judged: levelOf(element, fact, policy.fillers) };
  });
  const count = (level: Level) => items.filter(({ judged }) => judged.level === level).length;
  const isVisible = count('unknown') < items.length;
  const counts = NOTED.filter((level) => count(level) > 0)
    .map((level) => `${count(level)} ${LEVEL_WORDS[level].toLowerCase()}`)
    .join(', ');
  const note = count('unknown') > 0 ? `${counts} of ${items.length}` : counts;
  const stage = factAt(facts, 'opportunity.stage');
  const wanted = dueIn(stage.state === 'value' ? stage.value : undefined, policy);
  const gaps = items.filter(({ id, judged }) => judged.level === 'empty' && wanted?.due.includes(id));
  return (
    <Section title="MEDDPPICC" note={isVisible ? note : 'Open the Command Plan'} isOpen={isVisible}>
      {isVisible && <LevelsPicture items={items} />}
      {wanted && gaps.length > 0 && (
        <div className="stage-hint">
          {gapWords(gaps, wanted.stage.name, policy).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      <ul>
        {items.map((item) => (
          <ElementItem key={item.id} {...item} policy={policy} />
        ))}
      </ul>
    </Section>
  );
}

/** `Metrics was expected by the end of 1-Discovery.`, a sentence for each stage, the earliest first. */
function gapWords(
  gaps: readonly { id: ElementId; element: Element }[],
  current: string,
  policy: WholePolicy,
): string[] {
  return policy.stages
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ name }) => {
      const own = gaps.filter(({ id }) => expectedBy(id, policy)?.name === name);
      if (own.length === 0) return [];
      const [one, many] = name === current ? ['is', 'are'] : ['was', 'were'];
      const names = list(own.map(({ element }) => element.name));
      return `${names} ${own.length === 1 ? one : many} expected by the end of ${name}.`;
    });
}
