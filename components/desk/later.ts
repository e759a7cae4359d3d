import { type ComponentType, lazy } from 'react';
import { Gone } from './Gone.tsx';

type Supporting = typeof import('./supporting.ts');

/*
 * The supporting chunk, so that the findings do not wait for it. When it cannot be loaded, as after an
 * update under an open panel, a sentence stands in its place. To be drawn inside a `Suspense`.
 */

export const CloseDateHelper = lazy(() => part((supporting) => supporting.CloseDateHelper));
export const DealTeam = lazy(() => part((supporting) => supporting.DealTeam));
export const FindingActions = lazy(() => part((supporting) => supporting.FindingActions));
export const FindingWhy = lazy(() => part((supporting) => supporting.FindingWhy));
export const MarksButton = lazy(() => part((supporting) => supporting.MarksButton));
export const Meddppicc = lazy(() => part((supporting) => supporting.Meddppicc));
export const NextStepHelper = lazy(() => part((supporting) => supporting.NextStepHelper));
export const QuietFindings = lazy(() => part((supporting) => supporting.QuietFindings));
export const Reviews = lazy(() => part((supporting) => supporting.Reviews));
export const ShareBar = lazy(() => part((supporting) => supporting.ShareBar));
export const SnoozedFindings = lazy(() => part((supporting) => supporting.SnoozedFindings));
export const StageReadiness = lazy(() => part((supporting) => supporting.StageReadiness));
export const StageLinks = lazy(() => part((supporting) => supporting.StageLinks));
export const WeeklyStrip = lazy(() => part((supporting) => supporting.WeeklyStrip));
export const WhatIRead = lazy(() => part((supporting) => supporting.WhatIRead));

async function part<P>(
  pick: (supporting: Supporting) => ComponentType<P>,
): Promise<{ default: ComponentType<P> }> {
  try {
    return { default: pick(await import('./supporting.ts')) };
  } catch {
    return { default: Gone };
  }
}
