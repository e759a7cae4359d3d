import { fiscalQuarter } from '../calendar/fiscal.ts';
import { factAt } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { findStage } from '../policy/stages.ts';
import { hasSiblings, siblingsOf } from './lists.ts';
import {
  type Context,
  fail,
  notApplicable,
  type Pipeline,
  type PipelineVerdict,
  pass,
  type Rule,
  unknown,
  type Verdict,
} from './rule.ts';
import { isTwin } from './web-direct-twins.ts';
import { list } from './words.ts';

/** What a web purchase has to do with another deal of its account. */
type Role = 'purchase' | 'twin' | 'renewal' | 'other' | 'unknown';

const meta = {
  id: 'web-direct-duplicate',
  group: 'Pipeline',
  title: 'A web purchase has no open twin',
  when: 'A web-direct purchase won in the current fiscal quarter, against the other opportunities of its account.',
  why: 'The customer has bought on the web what the open deal still forecasts.',
  severity: 'warning',
  cites: ['F-080'],
  parameters: ['pipeline.webDirectTwins', 'fiscalYearStartMonth'],
} as const;

const rule: Rule = {
  ...meta,
  needs: ['opportunity.isWebDirect', 'opportunity.stage', 'opportunity.closeDate', 'opportunity.type'],
  uses: [],
  judge: judgeRecord,
  judgePipeline,
};
export default rule;

function roleOf(facts: Facts, { policy, clock }: Pick<Context, 'policy' | 'clock'>): Role {
  const stageFact = factAt(facts, 'opportunity.stage');
  const stage = stageFact.state === 'value' ? findStage(stageFact.value, policy) : undefined;
  if (!stage) return 'unknown';
  if (stage.group === 'open') return openRole(facts, policy);
  if (stage.group !== 'won') return 'other';
  const isWebDirect = factAt(facts, 'opportunity.isWebDirect');
  const closeDate = factAt(facts, 'opportunity.closeDate');
  if (isWebDirect.state === 'blank' || (isWebDirect.state === 'value' && !isWebDirect.value)) return 'other';
  if (closeDate.state === 'blank') return 'other';
  if (closeDate.state !== 'value' || isWebDirect.state !== 'value') return 'unknown';
  const { start, end } = fiscalQuarter(clock.today, policy.fiscalYearStartMonth);
  return closeDate.value >= start && closeDate.value <= end ? 'purchase' : 'other';
}

function openRole(facts: Facts, policy: Policy): Role {
  const twin = isTwin(facts.opportunity ?? {}, policy);
  if (twin !== false) return twin ? 'twin' : 'unknown';
  const type = factAt(facts, 'opportunity.type');
  return type.state === 'value' && /\brenewal\b/i.test(type.value) ? 'renewal' : 'other';
}

/** Either side of a pair may be the page that is open. */
function judgeRecord(context: Context): Verdict {
  const { stage } = context.deal;
  if (!stage.known && stage.verdict.outcome === 'not-applicable') return stage.verdict;
  const own = roleOf(context.facts, context);
  if (own === 'other') return notApplicable('It is neither a web purchase of this quarter nor an open deal.');
  const unseen = hasSiblings(context);
  if (unseen) return unseen;
  const siblings = siblingsOf(context.facts).map((opportunity) => ({ opportunity }));
  if (own === 'unknown') return unknownPair();
  if (own === 'purchase') return judgePurchase(siblings, context, true);
  const purchases = siblings.filter((facts) => roleOf(facts, context) === 'purchase');
  if (purchases.length > 0)
    return twinVerdict(own === 'renewal' ? [] : [context.facts], own === 'renewal' ? [context.facts] : []);
  const isClear = siblings.every((facts) => roleOf(facts, context) !== 'unknown');
  return isClear ? notApplicable('The account has no web purchase in this quarter.') : unknownPair();
}

function judgePipeline({ rows, policy, clock, context }: Pipeline): readonly PipelineVerdict[] {
  if (context.kind !== 'opportunities') return [notApplicable('This is a list of accounts.')];
  const purchases = rows.filter((facts) => roleOf(facts, { policy, clock }) === 'purchase');
  if (purchases.length === 0) return [notApplicable('The list shows no web purchase of this quarter.')];
  return purchases.map((purchase) => {
    const others = rows.filter((facts) => facts !== purchase && isSameAccount(facts, purchase));
    const verdict = judgePurchase(others, { policy, clock }, context.complete);
    return purchase.record === undefined ? verdict : { ...verdict, record: purchase.record };
  });
}

function judgePurchase(
  others: readonly Facts[],
  context: Pick<Context, 'policy' | 'clock'>,
  isComplete: boolean,
): Verdict {
  const roles = others.map((facts) => ({ facts, role: roleOf(facts, context) }));
  const withRole = (wanted: Role) => roles.filter(({ role }) => role === wanted).map(({ facts }) => facts);
  const verdict = twinVerdict(withRole('twin'), withRole('renewal'));
  if (verdict.outcome === 'fail' && verdict.severity !== 'info') return verdict;
  if (!isComplete || withRole('unknown').length > 0) return unknownPair();
  return verdict;
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

function unknownPair(): Verdict {
  return unknown("Not all of the account's opportunities are shown with stage, type and web purchase.", [
    'siblings',
  ]);
}

function namesOf(deals: readonly Facts[]): string {
  return list(
    deals.map((facts) => {
      const name = factAt(facts, 'opportunity.name');
      return name.state === 'value' ? `"${name.value}"` : 'another deal';
    }),
  );
}

function isSameAccount(one: Facts, other: Facts): boolean {
  const [a, b] = [factAt(one, 'opportunity.accountName'), factAt(other, 'opportunity.accountName')];
  return a.state === 'value' && b.state === 'value' && a.value === b.value;
}
