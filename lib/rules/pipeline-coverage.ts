import { labelAt } from '../fields/index.ts';
import { coverageOf } from './coverage.ts';
import { definePipelineRule, fail, notApplicable, pass, unknown } from './rule.ts';
import { list, money } from './words.ts';

/** Two decimals, never rounded up: 3.499 is not 3.5. Of 0.57 a computer makes a little less, which is no 0.56. */
function shownFactor(value: number): string {
  return (Math.floor(Number((value * 100).toPrecision(14))) / 100).toFixed(2);
}

export default definePipelineRule({
  id: 'pipeline-coverage',
  group: 'Pipeline',
  title: 'The pipeline covers the target',
  when: "A complete list of one seller's opportunities, with a target entered. Open deals that close this quarter and are not Omitted count. A policy may take what is won already off the target.",
  why: 'Only a part of a pipeline closes; the rule of thumb is three and a half times the target.',
  severity: 'warning',
  cites: ['F-097', 'F-098', 'C-20'],
  parameters: [
    'pipeline.coverage.factor',
    'pipeline.coverage.measure',
    'pipeline.coverage.subtractsClosed',
    'forecast.omitted.category',
  ],
  needs: ['opportunity.stage', 'opportunity.closeDate', 'opportunity.forecastCategory'],
  uses: ['opportunity.iacv', 'opportunity.amount', 'opportunity.owner'],
  judgePipeline(pipeline) {
    const { policy, context } = pipeline;
    if (context.kind !== 'opportunities') return [notApplicable('This is a list of accounts.')];
    const coverage = coverageOf(pipeline);
    const { value, sums, measure, target, toGo = target, quarter, because, missing = [measure] } = coverage;
    if (coverage.owners) return [notApplicable(because ?? '')];
    const found = Object.entries(sums).map(([currency, amount]) => money({ amount, currency }));
    const pipelineWords = `${labelAt(measure)} of ${found.length > 0 ? list(found) : money({ amount: 0, currency: policy.currency })} in ${quarter}`;
    if (toGo === 0) return [pass(`${because ?? ''} Open ${pipelineWords}.`.trim())];
    if (value === null || target === null || toGo === null) {
      return [unknown(`${because ?? ''} At least ${pipelineWords}.`.trim(), missing)];
    }
    const { factor } = policy.pipeline.coverage;
    const covered = `${pipelineWords} is ${shownFactor(value)} times the ${toGo === target ? '' : `${money({ amount: toGo, currency: policy.currency })} to go of the `}target of ${money({ amount: target, currency: policy.currency })}`;
    if (value >= factor) return [pass(`${covered}.`)];
    const gap = toGo * factor - (sums[policy.currency] ?? 0);
    return [
      fail(
        `${covered}; the rule of thumb is ${factor}.`,
        `Create ${money({ amount: gap, currency: policy.currency })} of pipeline that closes in ${quarter}.`,
      ),
    ];
  },
});
