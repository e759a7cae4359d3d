import type { SampleField } from '../../lib/sample/sample-deal.ts';

/** What of the sample can be typed in, in its order. */
export type SampleInput = { path: SampleField; label: string; kind: 'date' | 'text'; hint: string };

export const sampleInputs: readonly SampleInput[] = [
  { path: 'opportunity.closeDate', label: 'Close Date', kind: 'date', hint: 'Try the last day of a month.' },
  {
    path: 'opportunity.nextSteps',
    label: 'Next Steps',
    kind: 'text',
    hint: 'Try “Send Ines the order form”.',
  },
  { path: 'opportunity.nextStepDate', label: 'Next Step Date', kind: 'date', hint: 'Try a day this week.' },
  {
    path: 'opportunity.deckLink',
    label: 'Link to Custom Pitch Deck',
    kind: 'text',
    hint: 'Try any address that begins with https://.',
  },
];
