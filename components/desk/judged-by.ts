import { createContext, useContext } from 'react';
import type { Policy } from '../../lib/policy/index.ts';
import type { Report } from '../../lib/rules/index.ts';

/** What a finding was judged by. */
export type JudgedBy = { policy: Policy; segment: Report['segment'] };

const JudgedByContext = createContext<JudgedBy | undefined>(undefined);

export const JudgedByProvider = JudgedByContext.Provider;

export function useJudgedBy(): JudgedBy | undefined {
  return useContext(JudgedByContext);
}
