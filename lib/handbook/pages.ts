const HANDBOOK = 'https://handbook.gitlab.com/handbook/sales';

/** The handbook pages that facts come from, by the name the page itself carries. */
export const handbookPages = {
  commercial: { name: 'Commercial Sales', url: `${HANDBOOK}/commercial/` },
  enterprise: { name: 'Enterprise Sales', url: `${HANDBOOK}/playbook/` },
  manager: {
    name: 'Enterprise Area Sales Manager',
    url: `${HANDBOOK}/manager-operating-rhythm/enterprise-sales/`,
  },
  prospecting: { name: 'Sales Prospecting', url: `${HANDBOOK}/prospecting/` },
} as const;

export type HandbookPage = keyof typeof handbookPages;

/** One section of a page, the anchor of its heading, and the numbers of the facts read from it. */
export type Section = { page: HandbookPage; name: string; anchor: string; facts: readonly number[] };

/** Facts by section. A fact that several sections state is listed under the one that says it in full. */
export const sections: readonly Section[] = [
  section('commercial', 'Required 7', [13, 14, 27, 29, 36, 37, 38, 40, 47, 48, 49, 50]),
  section('commercial', 'Opportunity Consults and Lightweight Deal Review', [56, 57, 58, 59], {
    anchor: 'opportunity-consults-ocf-and-lightweight-deal-review-ldr-process',
  }),
  section('commercial', 'Opportunity Next Steps Best Practices', [41, 42, 43, 44]),
  section('commercial', 'Opportunity-Specific Slide Deck', [28]),
  section('commercial', 'Custom Deck Requirements', [30, 31, 32, 33, 34, 35]),
  section('commercial', 'SMB Account Executives', [1, 12]),
  section('commercial', 'Mid Market Account Executive', [2]),
  section('commercial', 'Salesforce Pipeline Activity', [53]),
  section('commercial', 'Opportunity Management in Salesforce', [4, 45, 46, 76, 77, 78]),
  section('commercial', 'Pipeline Generation', [79]),
  section('commercial', 'Web Direct Oppty Management in Salesforce', [80, 81, 82]),
  section('commercial', 'Close Date Conventions', [54, 55, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75]),
  section('commercial', 'Inbound Queue Management', [86]),
  section('commercial', 'Account Ownership Rules of Engagement', [5, 6, 7, 8, 9], {
    anchor: 'account-ownership-rules-of-engagement-for-commercial-sales',
  }),
  section('commercial', 'Selecting Target Accounts for marketing', [10]),
  section('commercial', 'Account Ranking', [15]),
  section('commercial', 'Small Business Account Ranking', [16, 17, 18, 19, 20, 21], {
    anchor: 'small-business-account-executive-definitions-for-account-ranking',
  }),
  section('commercial', 'Mid-Market Account Ranking', [22, 23, 24, 25], {
    anchor: 'mid-market-account-executive-definitions-for-account-ranking',
  }),
  section('commercial', 'Co-Selling', [39, 125, 126]),
  section('commercial', 'Selling with Channel Partners', [127, 128]),
  section('enterprise', 'Overview', [3]),
  section('enterprise', 'Collaborating with your team', [115, 116, 117, 118, 119]),
  section('enterprise', 'Sales planning', [11, 26, 107, 108]),
  section('enterprise', 'Prospecting and keeping your pipeline healthy', [97, 99, 100, 101, 102, 103]),
  section('enterprise', 'Moving a deal through the pipeline', [104, 105, 106]),
  section('enterprise', 'Opportunity management', [51]),
  section('enterprise', 'Executing your strategy', [120, 121]),
  section('enterprise', 'Understanding your business', [122]),
  section('manager', 'Account planning', [109, 110]),
  section('manager', 'Quarterly Business Reviews', [89], { anchor: 'quarterly-business-reviews-qbrs' }),
  section('manager', 'Account reviews', [112]),
  section('manager', 'Partner Reviews', [113]),
  section('manager', 'Opportunity Reviews', [52, 60, 61, 62, 63]),
  section('manager', 'Forecasting and pipeline reviews', [88, 90, 91, 92, 93, 94, 95]),
  section('prospecting', 'Keep your pipeline healthy', [98]),
];

function section(
  page: HandbookPage,
  name: string,
  facts: readonly number[],
  { anchor = slug(name) }: { anchor?: string } = {},
): Section {
  return { page, name, anchor, facts };
}

/** The anchor that the handbook makes of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');
}
