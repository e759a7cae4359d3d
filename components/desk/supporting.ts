/* What stands behind the findings, in one chunk of its own: drawn a moment after them. */
export { CloseDateHelper } from './CloseDateHelper.tsx';
export { DealTeam } from './DealTeam.tsx';
export { FindingActions } from './FindingActions.tsx';
export { FindingWhy } from './FindingWhy.tsx';
export { MarksButton } from './MarksButton.tsx';
export { Meddppicc } from './Meddppicc.tsx';
export { NextStepHelper } from './NextStepHelper.tsx';
export { QuietFindings } from './QuietFindings.tsx';
export { Reviews } from './Reviews.tsx';
export { ShareBar } from './ShareBar.tsx';
export { SnoozedFindings } from './SnoozedFindings.tsx';
export { StageLinks } from './StageLinks.tsx';
export { StageReadiness } from './StageReadiness.tsx';
export { WeeklyStrip } from './WeeklyStrip.tsx';
export { WhatIRead } from './WhatIRead.tsx';
