/* What stands behind the findings, in one chunk of its own: drawn a moment after them. */
export { Citations } from './Citations.tsx';
export { DealTeam } from './DealTeam.tsx';
export { Meddppicc } from './Meddppicc.tsx';
export { QuietFindings } from './QuietFindings.tsx';
export { StageLinks } from './StageLinks.tsx';
export { StageReadiness } from './StageReadiness.tsx';
export { WhatIRead } from './WhatIRead.tsx';
