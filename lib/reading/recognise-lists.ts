import type { FieldPath } from '../fields/index.ts';
import type { FieldMapping } from '../fields/mapping.ts';
import type { Lists } from './lists.ts';
import { matcherFor } from './match-field.ts';
import type { RawPage } from './raw.ts';
import type { Cell } from './reading.ts';
import { recogniseActivities } from './recognise-activities.ts';
import { recogniseRelated } from './recognise-related.ts';
import { translatedLabel } from './translated-label.ts';

/** Tells what the lists on a record's page hold; those that are not on it, or not its own, have no key. */
export function recogniseLists(
  page: Extract<RawPage, { status: 'read' }>,
  cells: Partial<Record<FieldPath, Cell>>,
  mapping: FieldMapping,
): Lists {
  const { timeline, related, kind, record } = page;
  const account = kind === 'account' ? record : cells['opportunity.accountName']?.target;
  const list =
    related &&
    recogniseRelated(
      related,
      page,
      account,
      matcherFor('opportunity', mapping, (label) => translatedLabel('opportunity', label, page.lang)),
    );
  return {
    ...(timeline && { timeline: recogniseActivities(timeline) }),
    ...(list && { related: list }),
  };
}
