import type { Element, ElementId, ElementLevel } from '../../lib/meddppicc/index.ts';
import { Mark } from '../Mark.tsx';
import { LEVEL_WORDS } from './ElementItem.tsx';

type LevelsPictureProps = { items: readonly { id: ElementId; element: Element; judged: ElementLevel }[] };

/** The nine elements at a glance, each with the shape and colour of its level. */
export function LevelsPicture({ items }: LevelsPictureProps) {
  const words = items.map(({ element, judged }) => `${element.name}: ${LEVEL_WORDS[judged.level]}`);
  return (
    <div className="levels-picture" role="img" aria-label={words.join(', ')}>
      {items.map(({ id, element, judged }) => (
        <span key={id} data-shown={judged.level} title={`${element.name}: ${LEVEL_WORDS[judged.level]}`}>
          <Mark name={`level-${judged.level}`} />
          <span>{element.letter}</span>
        </span>
      ))}
    </div>
  );
}
