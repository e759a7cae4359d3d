/** The rules that a review with the manager settles. */
export const reviewRules: Readonly<Record<string, string>> = {
  'opportunity-consult-due': 'Opportunity consult',
  'enterprise-consult-due': 'Opportunity consult',
  'lightweight-review-due': 'Lightweight deal review',
};
