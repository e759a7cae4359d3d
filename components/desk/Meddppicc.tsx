import { factAt } from '../../lib/facts/fact.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { dueIn, elementIds, type Level, levelOf } from '../../lib/meddppicc/index.ts';
import type { Policy } from '../../lib/policy/index.ts';
import { list } from '../../lib/rules/words.ts';
import { ElementItem, LEVEL_WORDS } from './ElementItem.tsx';
import { LevelsPicture } from './LevelsPicture.tsx';
import { Section } from './Section.tsx';
import './meddppicc.css';

/** The order in which the note counts levels. */
const NOTED: readonly Level[] = ['evidenced', 'claimed', 'empty', 'unknown'];

type MeddppiccProps = { facts: Facts; policy: Policy };

/** The nine elements and how well the text of each supports it. */
export function Meddppicc({ facts, policy }: MeddppiccProps) {
  const items = elementIds.map((id) => {
    const fact = factAt(facts, `opportunity.${id}`);
    const element = policy.meddppicc[id];
    return { id, element, fact, judged: levelOf(element, fact, policy.fillers) };
  });
  const count = (level: Level) => items.filter(({ judged }) => judged.level === level).length;
  const isVisible = count('unknown') < items.length;
  const note = NOTED.filter((level) => count(level) > 0)
    .map((level) => `${count(level)} ${LEVEL_WORDS[level].toLowerCase()}`)
    .join(', ');
  const stage = factAt(facts, 'opportunity.stage');
  const wanted = dueIn(stage.state === 'value' ? stage.value : undefined, policy);
  const gaps = items.filter(({ id, judged }) => judged.level === 'empty' && wanted?.due.includes(id));
  return (
    <Section title="MEDDPPICC" note={isVisible ? note : 'Open the Command Plan'} isOpen={isVisible}>
      {isVisible && <LevelsPicture items={items} />}
      {wanted && gaps.length > 0 && (
        <p className="stage-hint">
          {list(gaps.map(({ element }) => element.name))} {gaps.length === 1 ? 'is' : 'are'} expected by the
          end of {wanted.stage.name}.
        </p>
      )}
      <ul>
        {items.map((item) => (
          <ElementItem key={item.id} {...item} policy={policy} />
        ))}
      </ul>
    </Section>
  );
}
