import { isFilled } from '../text/filled.ts';
import { isOpen } from './conditions.ts';
import { isListed } from './listed.ts';
import { type Context, defineRule, fail, pass } from './rule.ts';
import { list } from './words.ts';

export default defineRule({
  id: 'forecast-category-present',
  group: 'Forecast',
  title: 'The forecast category is set',
  when: 'Open opportunity. Only a deal in stage 0 may be left out of the forecast.',
  why: 'Forecasts add up deals by category; one without it is in none of them.',
  severity: 'warning',
  cites: ['F-091'],
  parameters: ['forecast.categories', 'forecast.omitted', 'fillers'],
  applies: [isOpen],
  needs: { category: 'opportunity.forecastCategory' },
  check({ category }, _used, context) {
    const { policy, deal } = context;
    if (!isFilled(category, policy.fillers)) return fail('Forecast Category is blank.', choice(context));
    const because = `Forecast Category is ${category.trim()}`;
    if (!isListed(category, policy.forecast.categories)) {
      return fail(`${because}, not one of ${list(policy.forecast.categories)}.`, choice(context));
    }
    if (!isLeftOut(category, context)) return pass(`${because}.`);
    const stage = deal.stage.known ? ` in ${deal.stage.value.name}` : '';
    return fail(`${because}${stage}, so no forecast counts the deal.`, choice(context));
  },
});

/** The categories that fit the stage. */
function choice(context: Context): string {
  const { categories } = context.policy.forecast;
  return `Choose one of ${list(categories.filter((one) => !isLeftOut(one, context)))}.`;
}

/** Whether a category takes the deal out of the forecast in a stage in which it should be there. */
function isLeftOut(category: string, { policy, deal: { stage } }: Context): boolean {
  const { omitted } = policy.forecast;
  return stage.known && stage.value.order >= omitted.fromStage && isListed(category, [omitted.category]);
}
