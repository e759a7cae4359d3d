import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { hasSiblings, siblingsOf } from './lists.ts';
import {
  type Context,
  definePipelineRule,
  fail,
  notApplicable,
  type Pipeline,
  type PipelineVerdict,
  pass,
  unknown,
  type Verdict,
} from './rule.ts';
import { isSameAccount } from './same-account.ts';
import { mergeUnknowns } from './unknowns.ts';
import { type Part, partNotSeen, partOf, type Role } from './web-direct-roles.ts';
import { list } from './words.ts';

export default definePipelineRule({
  id: 'web-direct-duplicate',
  group: 'Pipeline',
  title: 'A web purchase has no open twin',
  when: 'A web-direct purchase won in the current fiscal quarter, against the other opportunities of its account.',
  why: 'The customer has bought on the web what the open deal still forecasts.',
  severity: 'warning',
  cites: ['F-080'],
  parameters: ['pipeline.webDirectTwins', 'fiscalYearStartMonth'],
  needs: ['opportunity.isWebDirect', 'opportunity.stage', 'opportunity.closeDate', 'opportunity.type'],
  uses: ['opportunity.accountName', 'opportunity.name', 'account.name'],
  judge: judgeRecord,
  judgePipeline,
});

/** Either side of a pair may be the page that is open. */
function judgeRecord(context: Context): Verdict {
  const { deal, facts, policy } = context;
  if (!deal.stage.known && deal.stage.verdict.outcome === 'not-applicable') return deal.stage.verdict;
  const own = partOf(facts, context);
  if (own.role === 'other')
    return notApplicable('It is neither a web purchase of this quarter nor an open deal.');
  const notSeen = own.role === 'unknown' ? [partNotSeen(facts, own.missing, policy)] : [];
  if (own.role === 'unknown' && own.mayBe !== 'open') return mergeUnknowns(notSeen);
  const unlisted = hasSiblings(context);
  if (unlisted?.outcome === 'unknown') return mergeUnknowns([...notSeen, unlisted]);
  const siblings = siblingsOf(facts).map((opportunity) => ({ opportunity }));
  if (own.role === 'purchase') return judgePurchase(siblings, context);
  const parts = siblings.map((sibling) => partOf(sibling, context));
  if (parts.some(({ role }) => role === 'purchase')) {
    if (own.role === 'unknown') return mergeUnknowns(notSeen);
    return own.role === 'renewal' ? twinVerdict([], [facts]) : twinVerdict([facts], []);
  }
  if (parts.some((part) => part.role === 'unknown' && part.mayBe !== 'open'))
    return mergeUnknowns([...notSeen, UNKNOWN_PAIR]);
  return notApplicable('The account has no web purchase in this quarter.');
}

function judgePipeline({ rows, policy, clock, context }: Pipeline): readonly PipelineVerdict[] {
  if (context.kind !== 'opportunities') return [notApplicable('This is a list of accounts.')];
  const verdicts = rows.flatMap((facts): PipelineVerdict[] => {
    const part = partOf(facts, { policy, clock });
    if (part.role === 'purchase') return [named(facts, judgeListed(facts, { rows, policy, clock, context }))];
    const mayBePurchase = part.role === 'unknown' && part.mayBe !== 'open';
    return mayBePurchase ? [named(facts, partNotSeen(facts, part.missing, policy))] : [];
  });
  return verdicts.length > 0 ? verdicts : [notApplicable('The list shows no web purchase of this quarter.')];
}

function named({ record }: Facts, verdict: Verdict): PipelineVerdict {
  return record === undefined ? verdict : { ...verdict, record };
}

/** A purchase against the rows of its account. A row that does not say of which account it is may be a twin. */
function judgeListed(purchase: Facts, { rows, policy, clock, context }: Pipeline): Verdict {
  const others = rows.filter((facts) => facts !== purchase);
  const ofAccount = others.filter((facts) => isSameAccount(facts, purchase) === true);
  const verdict = judgePurchase(ofAccount, { policy, clock });
  if (verdict.outcome === 'fail' && verdict.severity !== 'info') return verdict;
  const unplaced = others.filter((facts) => isSameAccount(facts, purchase) === undefined);
  if (unplaced.some((facts) => mayBeOpen(partOf(facts, { policy, clock })))) return UNKNOWN_ACCOUNT;
  return context.complete ? verdict : UNKNOWN_PAIR;
}

function judgePurchase(others: readonly Facts[], context: Pick<Context, 'policy' | 'clock'>): Verdict {
  const parts = others.map((facts) => ({ facts, part: partOf(facts, context) }));
  const withRole = (wanted: Role) =>
    parts.filter(({ part }) => part.role === wanted).map(({ facts }) => facts);
  const verdict = twinVerdict(withRole('twin'), withRole('renewal'));
  if (verdict.outcome === 'fail' && verdict.severity !== 'info') return verdict;
  const isUndecided = parts.some(({ part }) => part.role === 'unknown' && part.mayBe !== 'purchase');
  return isUndecided ? UNKNOWN_PAIR : verdict;
}

function mayBeOpen(part: Part): boolean {
  if (part.role === 'unknown') return part.mayBe !== 'purchase';
  return part.role === 'twin' || part.role === 'renewal';
}

function twinVerdict(twins: readonly Facts[], renewals: readonly Facts[]): Verdict {
  if (twins.length > 0) {
    return fail(
      `The account bought on the web this quarter and ${namesOf(twins)} is still open.`,
      'Check whether the purchase covers it, and close the duplicate.',
      { fields: ['opportunity.stage'] },
    );
  }
  if (renewals.length === 0) return pass('No open deal doubles the web purchase.');
  return fail(
    `The account bought on the web this quarter and the renewal ${namesOf(renewals)} is open.`,
    'Check whether the purchase was the renewal.',
    { severity: 'info', fields: ['opportunity.stage'] },
  );
}

const UNKNOWN_PAIR = unknown(
  "Not all of the account's opportunities are shown with stage, type and web purchase.",
  ['siblings'],
);

const UNKNOWN_ACCOUNT = unknown(
  'The list does not show of which account each deal is.',
  ['opportunity.accountName'],
  'Show the column Account Name in the list.',
);

function namesOf(deals: readonly Facts[]): string {
  return list(
    deals.map((facts) => {
      const name = factAt(facts, 'opportunity.name');
      return name.state === 'value' ? `"${name.value}"` : 'another deal';
    }),
  );
}
