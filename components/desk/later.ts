import { type ComponentType, lazy } from 'react';
import { Gone } from './Gone.tsx';

type Supporting = typeof import('./supporting.ts');

/*
 * The supporting chunk, so that the findings do not wait for it. When it cannot be loaded, as after an
 * update under an open panel, a sentence stands in its place. To be drawn inside a `Suspense`.
 */

export const ClearedFindings = later((supporting) => supporting.ClearedFindings);
export const CloseDateHelper = later((supporting) => supporting.CloseDateHelper);
export const DealTeam = later((supporting) => supporting.DealTeam);
export const FindingActions = later((supporting) => supporting.FindingActions);
export const FindingWhy = later((supporting) => supporting.FindingWhy);
export const GoToOthers = later((supporting) => supporting.GoToOthers);
export const MarksButton = later((supporting) => supporting.MarksButton);
export const Meddppicc = later((supporting) => supporting.Meddppicc);
export const NextStepHelper = later((supporting) => supporting.NextStepHelper);
export const QuietFindings = later((supporting) => supporting.QuietFindings);
export const Reviews = later((supporting) => supporting.Reviews);
export const ShareBar = later((supporting) => supporting.ShareBar);
export const SnoozedFindings = later((supporting) => supporting.SnoozedFindings);
export const StageReadiness = later((supporting) => supporting.StageReadiness);
export const StageLinks = later((supporting) => supporting.StageLinks);
export const WeeklyStrip = later((supporting) => supporting.WeeklyStrip);
export const WhatIRead = later((supporting) => supporting.WhatIRead);

function later<P>(pick: (supporting: Supporting) => ComponentType<P>) {
  return lazy(async (): Promise<{ default: ComponentType<P> }> => {
    try {
      return { default: pick(await import('./supporting.ts')) };
    } catch {
      return { default: Gone };
    }
  });
}
