import { useLayoutEffect, useRef, useState } from 'react';
import type { Finding } from '../../lib/rules/index.ts';

/** As long as the motion in `finding-leaving.css`. */
const LEAVE_MS = 160;

/** The findings that were there a moment ago and are not any more, for as long as they take to leave. */
export function useLeaving(findings: readonly Finding[]): readonly Finding[] {
  const [leaving, setLeaving] = useState<readonly Finding[]>([]);
  const before = useRef(findings);
  // Before anything is painted: otherwise it would be gone and come back to leave.
  useLayoutEffect(() => {
    const now = new Set(findings.map(({ rule }) => rule));
    const gone = before.current.filter(({ rule }) => !now.has(rule));
    before.current = findings;
    if (gone.length > 0) setLeaving(gone);
  }, [findings]);
  useLayoutEffect(() => {
    if (leaving.length === 0) return;
    const timer = setTimeout(() => setLeaving([]), LEAVE_MS);
    return () => clearTimeout(timer);
  }, [leaving]);
  return leaving.filter((one) => !findings.some(({ rule }) => rule === one.rule));
}
