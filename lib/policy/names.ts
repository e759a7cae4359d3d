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
