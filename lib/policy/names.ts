/** Policy keys of the handbook's four segments. */
export const segmentKeys = ['smb', 'midMarket', 'large', 'pubSec'] as const;
export type SegmentKey = (typeof segmentKeys)[number];

/** A segment's name as facts and reports carry it. */
export const segmentNames = ['SMB', 'Mid-Market', 'Large', 'PubSec'] as const;
export type SegmentName = (typeof segmentNames)[number];

/** Most severe first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export const operators = ['>', '>='] as const;
export type Operator = (typeof operators)[number];

/** The opportunity fields that hold the nine elements of MEDDPPICC, in the order of the letters. */
export const elementIds = [
  'metrics',
  'economicBuyer',
  'decisionProcess',
  'decisionCriteria',
  'partner',
  'paperProcess',
  'identifyPain',
  'champion',
  'competition',
] as const;
export type ElementId = (typeof elementIds)[number];

/** What a text can be seen to hold; each is a test in `lib/meddppicc/evidence.ts`. */
export const evidenceNames = [
  'numberWithUnit',
  'change',
  'date',
  'duration',
  'personWithRole',
  'contact',
  'steps',
  'list',
  'criteriaWords',
  'cloud',
  'partnerRole',
  'noPartner',
  'paper',
  'consequence',
  'ownWords',
  'championDeed',
  'rival',
  'counter',
] as const;
export type EvidenceName = (typeof evidenceNames)[number];
