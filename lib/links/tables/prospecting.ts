/** Links of the Sales Prospecting page: id | label | address | category | audience | access. */
export const prospectingLinks = `
L-225 | Prospecting best practices from recent AEs | https://gitlab.highspot.com/items/63f4e733519f3a9436b95c65 | Training and video | All AEs | sign-in
L-226 | Your territory plan | /handbook/sales/territory-planning/#overview | Territory and account planning | All AEs | relative
L-227 | Sales Development team member | /handbook/marketing/sales-development/#working-with-sales | Prospecting | All AEs | relative
L-228 | 6Sense | /handbook/marketing/marketing-operations/6sense/ | Prospecting | All AEs | relative
L-229 | Prospecting Sequences for AEs | https://docs.google.com/document/d/1ksEGBsDVjQGkSeq8ESKf9Jdy-N7wREq_stnLutJBPTo/edit#heading=h.ufep756p4z4j | Prospecting | All AEs | sign-in
L-230 | Qualifying questions | /handbook/sales/qualification-questions/ | Sales stages and opportunity management | All AEs | relative
L-231 | Customer use cases | /handbook/marketing/use-cases/ | Prospecting | All AEs | relative
L-232 | Partner Directory | https://partners.gitlab.com/English/directory/ | Prospecting | All AEs | public
L-233 | Events scheduled in your region | /handbook/marketing/field-marketing/#whats-currently-scheduled-in-my-region | Marketing and events | All AEs | relative
L-234 | Watching GitLab Unfiltered on YouTube | /handbook/marketing/marketing-operations/youtube/#unable-to-view-a-video-on-youtube | Training and video | All AEs | relative
L-235 | How AEs work with SDRs (video) | https://www.youtube.com/embed/hnUUThsr9Us | Training and video | All AEs | public
L-236 | Pipeline generation toolkit for Enterprise AEs | https://docs.google.com/presentation/d/1Uo1_Ly_nRhgRwoesja3vHM0K9e-dwdRSZdTyCbVYAhI/edit?usp=sharing | Prospecting | All AEs | sign-in
L-237 | State of Sales 2021 report | https://business.linkedin.com/sales-solutions/b2b-sales-strategy-guides/the-state-of-sales-2021-report | Prospecting | All AEs | public
L-238 | Bias towards asynchronous communication | /handbook/values/#bias-towards-asynchronous-communication | Roles and people | All AEs | relative
L-239 | Prospecting overview in Google Drive | https://docs.google.com/document/d/1x2lKXh1hYs5gx0MPYrHjHayFTFALBFREhSFR81yKiUY/edit | Prospecting | All AEs | sign-in
L-240 | Discovery and qualifying questions | /handbook/sales/qualification-questions/ | Sales stages and opportunity management | All AEs | relative
L-241 | Effective discovery | /handbook/sales/playbook/discovery/ | Sales stages and opportunity management | All AEs | relative
L-242 | Most common customer use cases | /handbook/marketing/use-cases/ | Prospecting | All AEs | relative
L-243 | Pipeline Generation at GitLab | https://gitlab.edcast.com/pathways/pipeline-generation-at-gitlab | Training and video | All AEs | sign-in
L-244 | Effective discovery course | https://gitlab.edcast.com/insights/ECL-c0a6e34d-a997-4200-b0d9-65e3305e3761 | Training and video | All AEs | sign-in
L-245 | Demystifying the metrics conversation | /handbook/sales/command-of-the-message/metrics/#embrace-your-role-as-the-trusted-advisor | Training and video | All AEs | relative
L-246 | Pipeline Generation - Leading with Insights | https://www.youtube.com/watch?v=fNiGq5uOxgo | Training and video | All AEs | public
L-247 | Field Marketing events and support | /handbook/marketing/field-marketing/#types-of-programs-field-marketing-runs | Marketing and events | All AEs | relative
L-248 | Compete support | /handbook/marketing/brand-and-product-marketing/product-and-solution-marketing/competitive-intelligence/#account-specific-support | Deal team and support | All AEs | relative
L-249 | Competition Slack channel | https://gitlab.slack.com/archives/C1BBL1V3K | Slack | Everyone | sign-in
L-250 | Executive sponsorship program | /handbook/sales/field-operations/gtm-resources/#executive-sponsorship-program | Deal team and support | All AEs | relative
L-251 | ABM marketing support for an account | /handbook/marketing/account-based-marketing/ | Marketing and events | All AEs | relative
L-252 | #channel-sales Slack channel | https://gitlab.slack.com/archives/CT9KKE5RR | Slack | Everyone | sign-in
L-253 | GitLab Partner Directory | https://partners.gitlab.com/English/directory/ | Partner and channel | All AEs | public
L-254 | Register a deal with technology partners | /handbook/resellers/#deal-registration-instructions | Partner and channel | All AEs | relative
L-255 | Tech stack | /handbook/business-technology/tech-stack | Tools and systems | All AEs | relative
L-256 | Outreach.io | https://university.outreach.io/page/prospector-learning-track | Prospecting | All AEs | public
L-257 | Access Request | https://gitlab.com/gitlab-com/team-member-epics/access-requests/-/issues/new?issuable_template=Individual_Bulk_Access_Request | Tools and systems | Everyone | sign-in
L-258 | LinkedIn Sales Navigator | https://www.linkedin.com/business/sales/blog/sales-navigator/what-is-linkedin-sales-navigator | Prospecting | All AEs | public
L-259 | LinkedIn Sales Navigator training | https://gitlab.edcast.com/insights/learning-linkedin-sales | Training and video | All AEs | sign-in
L-260 | Social selling | /handbook/sales/training/social-selling/ | Prospecting | All AEs | relative
L-261 | 6Sense | /handbook/marketing/marketing-operations/6sense/ | Prospecting | All AEs | relative
L-262 | Conversica | /handbook/marketing/marketing-operations/conversica/ | Prospecting | All AEs | relative
L-263 | Salesforce Inbox | https://www.salesforce.com/products/sales-cloud/features/crm-email-connector/?d=cta-conf-1 | Prospecting | All AEs | public
L-264 | Associating emails to Salesforce | /handbook/sales/prospect-engagement-best-practices/ | Prospecting | All AEs | relative
`;
