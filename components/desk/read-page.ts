import type { JudgedPage } from '../../lib/judging/judge-page.ts';

/** A page with a report. */
export type ReadPage = Extract<JudgedPage, { status: 'ready' | 'not-enough' }>;
