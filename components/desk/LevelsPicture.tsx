import type { Fact } from '../../lib/facts/fact.ts';
import type { Element, ElementId, ElementLevel } from '../../lib/meddppicc/index.ts';
import { Mark } from '../Mark.tsx';
import { levelWords } from './ElementItem.tsx';

type LevelsPictureProps = {
  items: readonly { id: ElementId; element: Element; fact: Fact<string>; judged: ElementLevel }[];
};

/** The nine elements at a glance, each with the shape and colour of its level. */
export function LevelsPicture({ items }: LevelsPictureProps) {
  const words = items.map(
    ({ element, fact, judged }) => `${element.name}: ${levelWords(judged.level, fact)}`,
  );
  return (
    <div className="levels-picture" role="img" aria-label={words.join(', ')}>
      {items.map(({ id, element, judged }, at) => (
        <span key={id} data-shown={judged.level} title={words[at]}>
          <Mark name={`level-${judged.level}`} />
          <span>{element.letter}</span>
        </span>
      ))}
    </div>
  );
}
