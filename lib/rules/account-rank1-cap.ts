import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { findSegment } from '../policy/segments.ts';
import { wordsOf } from '../text/plain-text.ts';
import { plainRank } from './account-rank.ts';
import {
  definePipelineRule,
  fail,
  notApplicable,
  type Pipeline,
  type PipelineVerdict,
  pass,
  unknown,
} from './rule.ts';
import { count } from './words.ts';

const TOP_RANK = '1';

export default definePipelineRule({
  id: 'account-rank1-cap',
  group: 'R7-1',
  title: 'Rank 1 is kept for the top accounts',
  when: 'A list of SMB accounts, counted per owner. A part of the list can only show that there are too many.',
  why: 'Rank 1 is the top ten; with more of them it says nothing about where to start.',
  severity: 'warning',
  cites: ['F-016', 'C-08'],
  parameters: ['ranking.rankOneCap'],
  needs: ['account.segment', 'account.accountRank', 'account.owner'],
  judgePipeline(pipeline) {
    if (pipeline.context.kind !== 'accounts') {
      return [notApplicable('This is a list of opportunities.')];
    }
    const owners = byOwner(pipeline);
    if (owners.length === 0) return [notApplicable('The list shows no SMB account.')];
    return owners.map((tally) => judgeOwner(tally, pipeline));
  },
});

type Tally = { owner: string; topRanked: number; unseen: number };

/** SMB accounts per owner, however an owner is spelled; one whose segment is not known may or may not count. */
function byOwner({ rows, policy, context }: Pipeline): Tally[] {
  const owners = new Map<string, Tally>();
  for (const facts of rows) {
    const segment = segmentOf(facts, policy);
    if (segment !== 'smb' && segment !== 'unseen') continue;
    const owner = ownerOf(facts) ?? context.owner ?? '';
    const tally = owners.get(wordsOf(owner)) ?? { owner, topRanked: 0, unseen: 0 };
    owners.set(wordsOf(owner), tally);
    const rank = factAt(facts, 'account.accountRank');
    const isTop = rank.state === 'value' && plainRank(rank.value) === TOP_RANK;
    if (rank.state === 'absent' || rank.state === 'unreadable' || (isTop && segment === 'unseen'))
      tally.unseen += 1;
    else if (isTop) tally.topRanked += 1;
  }
  return [...owners.values()];
}

function segmentOf(facts: Facts, policy: Pipeline['policy']): string {
  const segment = factAt(facts, 'account.segment');
  if (segment.state !== 'value') return 'unseen';
  return findSegment(segment.value, policy)?.key ?? 'unseen';
}

function ownerOf(facts: Facts): string | undefined {
  const owner = factAt(facts, 'account.owner');
  return owner.state === 'value' ? owner.value : undefined;
}

function judgeOwner({ owner, topRanked, unseen }: Tally, { policy, context }: Pipeline): PipelineVerdict {
  const { rankOneCap } = policy.ranking;
  const who = owner === '' ? 'The list has' : `${owner} has`;
  const counted = `${who} ${count(topRanked, 'SMB account')} of rank 1`;
  if (topRanked > rankOneCap) {
    return fail(`${counted}; the handbook's top is ${rankOneCap}.`, `Keep rank 1 for the top ${rankOneCap}.`);
  }
  const mayBeMore = !context.complete || topRanked + unseen > rankOneCap;
  if (mayBeMore) return unknown(`${counted} so far; not all of them are shown.`, ['account.accountRank']);
  return pass(`${counted}.`);
}
