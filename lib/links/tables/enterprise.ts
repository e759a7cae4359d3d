/** Links of the Enterprise Sales page: id | label | address | category | audience | access. */
export const enterpriseLinks = `
L-001 | GitLab Sales | /handbook/sales/#welcome-to-the-sales-team-homepage | Handbook home | Everyone | relative
L-002 | Major and Strategic Account Executive roles | /job-families/sales/enterprise-account-executive/ | Roles and people | Enterprise AE | relative
L-003 | Deal team | /handbook/sales/#customer-success | Roles and people | Enterprise AE | relative
L-004 | Job families | /job-families | Roles and people | Enterprise AE | relative
L-005 | Field competencies | /handbook/sales/training/field-functional-competencies/ | Roles and people | Enterprise AE | relative
L-006 | GitLab values | /handbook/values/ | Roles and people | Enterprise AE | relative
L-007 | GitLab Sales handbook page | /handbook/sales/#welcome-to-the-sales-team-homepage | Handbook home | Everyone | relative
L-008 | Field Slack Channels | /handbook/sales/sales-google-groups/#field-slack-channels | Slack | Everyone | relative
L-009 | GitLab Level Up Learning Platform | https://levelup.gitlab.com/learn/dashboard | Training and video | Everyone | sign-in
L-010 | Enterprise Sales drive | https://drive.google.com/drive/folders/14obWsdpYmaASD186cXyUIA19mk2Id_db?usp=sharing | Content libraries and drives | Enterprise AE | sign-in
L-011 | GitLab Sales drive | https://drive.google.com/drive/folders/0BzQII5CcGHkKSFFJWkx3R1lUdGM?resourcekey=0-A23lzowP5l3KyPLQtvxIgA&usp=sharing | Content libraries and drives | Enterprise AE | sign-in
L-012 | Enterprise Sales Highspot landing page | https://gitlab.highspot.com/spots/6329c1e293fedc634e196730 | Content libraries and drives | Enterprise AE | sign-in
L-013 | Customer-Ready Shadow Program | /handbook/sales/shadow-program/ | Training and video | Enterprise AE | relative
L-014 | Enterprise Seller playbook | https://docs.google.com/presentation/d/1S-8Jvr-NcMAEjqB5j0i53WZg4aEtTGTicCpWbZ9JaNk/edit#slide=id.g10c6ab6d93e_0_318 | Playbooks and cadence | Enterprise AE and ASM | sign-in
L-015 | Manager operating rhythm, Enterprise | /handbook/sales/manager-operating-rhythm/enterprise-sales/ | Playbooks and cadence | Enterprise AE | relative
L-016 | Enterprise Seller playbook, second deck | https://docs.google.com/presentation/d/1DSaVx25EmzGN9vbjsE1llXRl7hnNzHWYxOH8eBORIF4/edit#slide=id.g116c2ce1845_0_0 | Playbooks and cadence | Enterprise AE and ASM | sign-in
L-017 | Channel Account Manager (CAM) | https://partners.gitlab.com/English/directory/ | Deal team and support | Enterprise AE | public
L-018 | Partner Directory | https://partners.gitlab.com/English/directory/ | Deal team and support | Enterprise AE | public
L-019 | Professional services | /handbook/customer-success/professional-services-engineering/working-with/ | Deal team and support | Enterprise AE | relative
L-020 | Field marketing | /handbook/marketing/field-marketing/#whats-currently-scheduled-in-my-region | Marketing and events | Enterprise AE | relative
L-021 | GitLab event site | https://about.gitlab.com/events/ | Marketing and events | Enterprise AE | public
L-022 | All marketing activities | https://docs.google.com/spreadsheets/d/1ni6gKeWhjtrNppMdYvPESsCRjDbfVdYjTNtUtcNBFGg/edit#gid=571560493 | Marketing and events | Enterprise AE | sign-in
L-023 | Account-based marketing (ABM) support | /handbook/marketing/account-based-marketing/ | Marketing and events | Enterprise AE | relative
L-024 | Executive sponsorship of an account | /handbook/sales/field-operations/gtm-resources/#executive-sponsorship-program | Deal team and support | Enterprise AE | relative
L-025 | E-group member in a meeting | /handbook/eba/#customer-prospect-and-partner-meetings-with-an-e-group-member | Deal team and support | Enterprise AE | relative
L-026 | CEO in a meeting | /handbook/eba/ceo-scheduling/#how-to-request-a-meeting-with-ceo | Deal team and support | Enterprise AE | relative
L-027 | Sales operations and deal desk | /handbook/sales/field-operations/sales-operations/deal-desk/ | Deal team and support | Enterprise AE | relative
L-028 | GitLab Support | /handbook/support/ | Deal team and support | Enterprise AE | relative
L-029 | Product team | /handbook/product/categories/ | Deal team and support | Enterprise AE | relative
L-030 | Strategic Field Organization | /handbook/solutions-architects/strategic-field-org/ | Deal team and support | Enterprise AE | relative
L-031 | Customer Advocacy team | /handbook/marketing/brand-and-product-marketing/product-and-solution-marketing/customer-advocacy/ | Deal team and support | Enterprise AE | relative
L-032 | Sales territory plan | https://internal.gitlab.com/handbook/sales/territory-planning/ | Territory and account planning | Enterprise AE | sign-in
L-033 | Account plans | /handbook/sales/account-planning/ | Territory and account planning | Enterprise AE | relative
L-034 | Territory planning, internal handbook | https://internal.gitlab.com/handbook/sales/territory-planning/ | Territory and account planning | Enterprise AE | sign-in
L-035 | Account planning template | https://gitlab.highspot.com/items/6369653ef05315a895837bf6?lfrm=isd.1 | Territory and account planning | Enterprise AE | sign-in
L-036 | Quick links to common tools | /handbook/sales/playbook/#quick-links-to-common-tools | Handbook home | Enterprise AE | relative
L-037 | Account Handover issue template | https://gitlab.com/gitlab-com/sales-team/field-operations/enablement/-/issues/1240 | Territory and account planning | Enterprise AE | sign-in
L-038 | Sales Prospecting | /handbook/sales/prospecting/ | Prospecting | Enterprise AE | relative
L-039 | Sales forecasting | https://internal.gitlab.com/handbook/sales/sales-forecasting/ | Forecasting and pipeline | Enterprise AE and ASM | sign-in
L-040 | Clari cheat sheet | https://docs.google.com/presentation/d/1ZvQzFrmmqsJPUIk_FxfTy5X0G59IIWDve0Rfmfw1Wec/edit#slide=id.g133719dda83_2_102 | Forecasting and pipeline | Enterprise AE and ASM | sign-in
L-041 | Sales stages, criteria and resources | https://gitlab.highspot.com/items/66452849ee42a82fe81b6372 | Sales stages and opportunity management | Enterprise AE and ASM | sign-in
L-042 | Marketing resources | https://gitlab.highspot.com/spots/615dd7e3911d70c4887812a7 | Content libraries and drives | Enterprise AE | sign-in
L-043 | Effective discovery | /handbook/sales/playbook/discovery/ | Sales stages and opportunity management | Enterprise AE | relative
L-044 | MEDDPPICC | /handbook/sales/command-of-the-message/command-plan/#meddppicc | Sales stages and opportunity management | Enterprise AE | relative
L-045 | Command Plan | /handbook/sales/command-of-the-message/command-plan/ | Sales stages and opportunity management | Enterprise AE | relative
L-046 | Enterprise Sales Highspot page | https://gitlab.highspot.com/spots/6329c1e293fedc634e196730 | Content libraries and drives | Enterprise AE | sign-in
L-047 | LevelUp | https://levelup.gitlab.com/learn/dashboard?_gl=1*1ejz71x*_ga*MTEwMjkzNzM1MS4xNjI1NTI2MTE3*_ga_ENFH3X7M5Y*MTY3NDI1MjgyMS4zOS4xLjE2NzQyNTU4MjYuMC4wLjA. | Training and video | Enterprise AE | sign-in
L-048 | Growth and development benefit | /handbook/total-rewards/benefits/general-and-entity-benefits/#growth-and-development-fund | Roles and people | Enterprise AE | relative
L-049 | CS webinars | https://university.gitlab.com/pages/gitlab-user-webinars | Training and video | Enterprise AE | public
L-050 | Access Request | https://gitlab.com/gitlab-com/team-member-epics/access-requests/-/issues/new?issuable_template=Individual_Bulk_Access_Request | Tools and systems | Everyone | sign-in
L-051 | GitLab Version Compare Tool | https://gitlab-com.gitlab.io/cs-tools/gitlab-cs-tools/what-is-new-since/?tab=features | Tools and systems | Enterprise AE | public
L-052 | Gainsight | /handbook/sales/gainsight/ | Tools and systems | Enterprise AE | relative
L-053 | ZenDesk | /handbook/support/workflows/zendesk_organizations_and_users_overview/ | Tools and systems | Enterprise AE | relative
L-054 | LucidChart | https://apis.google.com/additnow/l?applicationid=7081045131&__ls=ogb&__lu=https%3A%2F%2Flucid.app%2Fusers%2FgoogleLogin%3Fdomain%3Dgitlab.com | Tools and systems | Enterprise AE | sign-in
L-055 | Chorus | /handbook/sales/field-operations/sales-operations/go-to-market/chorus/ | Tools and systems | Enterprise AE | relative
L-056 | GitLab's Design Toolkit | https://design.gitlab.com/brand/overview/ | Tools and systems | Enterprise AE | public
L-057 | Product usage data and health scores in Gainsight | /handbook/customer-success/product-usage-data/using-product-usage-data-in-gainsight/#using-product-usage-data-in-gainsight | Tools and systems | Enterprise AE | relative
L-058 | CustomersDot Admin | https://customers.gitlab.com/admin/ | Tools and systems | Everyone | sign-in
L-059 | CustomersDot Admin overview (video) | https://youtu.be/G9JuHXqV5LM | Training and video | Everyone | public
L-060 | RFP process | /handbook/security/security-assurance/field-security/field-security-rfp/ | Prospecting | Enterprise AE | relative
L-061 | Trust Center | https://trust.gitlab.com/ | Prospecting | Enterprise AE | public
L-062 | GitLab event site | https://about.gitlab.com/events/ | Marketing and events | Enterprise AE | public
L-063 | Marketing activities spreadsheet | https://docs.google.com/spreadsheets/d/1ni6gKeWhjtrNppMdYvPESsCRjDbfVdYjTNtUtcNBFGg/edit#gid=571560493 | Marketing and events | Enterprise AE | sign-in
L-064 | LinkedIn Sales Navigator | https://www.linkedin.com/business/sales/blog/sales-navigator/what-is-linkedin-sales-navigator | Prospecting | Enterprise AE | public
L-065 | Social selling and Sales Navigator videos | /handbook/sales/training/social-selling/ | Prospecting | Enterprise AE | relative
L-066 | Salesforce Inbox | https://www.salesforce.com/sales/engagement-platform/ | Prospecting | Enterprise AE | public
L-067 | Outreach.io | https://university.outreach.io/prospecting-specialist-badge | Prospecting | Enterprise AE | public
L-068 | Thnks | https://thnks.com/ | Gifts and swag | Enterprise AE | public
L-069 | Gift policy | /handbook/legal/anti-corruption-policy/ | Policy and legal | Enterprise AE | relative
L-070 | GitLab Swag store | https://shop.gitlab.com/ | Gifts and swag | Enterprise AE | public
L-071 | Swag policy | /handbook/marketing/brand-and-product-marketing/brand/merchandise-handling/ | Policy and legal | Enterprise AE | relative
L-072 | Gift policy for swag | /handbook/legal/anti-corruption-policy/ | Policy and legal | Enterprise AE | relative
L-073 | Territory planning data sources | https://internal.gitlab.com/handbook/sales/territory-planning/#data-sources | Territory and account planning | Enterprise AE | sign-in
L-074 | Propensity model data | https://internal.gitlab.com/handbook/sales/propensity_models/ | Customer data and propensity | Enterprise AE | sign-in
L-075 | Clari | /handbook/sales/forecasting/ | Forecasting and pipeline | Enterprise AE | relative
L-076 | Tableau | https://10az.online.tableau.com/#/site/gitlab/home | Dashboards and reports | Enterprise AE | sign-in
L-077 | Datafox | /handbook/business-technology/tech-stack/#datafox | Tools and systems | Enterprise AE | relative
L-078 | GitLab Propensity Models | https://internal.gitlab.com/handbook/sales/propensity_models/ | Customer data and propensity | Enterprise AE | sign-in
L-079 | Commercial Sales playbook | /handbook/sales/commercial/ | Handbook home | Enterprise AE | relative
L-080 | GitLab Sales, old address | https://about.gitlab.com/handbook/sales/#welcome-to-the-sales-team-homepage | Handbook home | Enterprise AE | public
L-081 | Strategic Account Leaders (SALs) | https://about.gitlab.com/job-families/sales/strategic-account-leader/ | Roles and people | Enterprise AE | public
L-082 | GitLab Sales handbook page, old address | https://about.gitlab.com/handbook/sales/#welcome-to-the-sales-team-homepage | Handbook home | Everyone | public
L-083 | Field Slack Channels, old address | https://about.gitlab.com/handbook/sales/sales-google-groups/#field-slack-channels | Slack | Everyone | public
L-084 | SAL learning hub | https://gitlab.edcast.com/channel/strategic-account-leaders | Training and video | Enterprise AE | sign-in
L-085 | SAL playbook | https://docs.google.com/presentation/d/1S-8Jvr-NcMAEjqB5j0i53WZg4aEtTGTicCpWbZ9JaNk/edit#slide=id.g10c6ab6d93e_0_318 | Playbooks and cadence | Enterprise AE | sign-in
L-086 | Marketing resources, old handbook page | https://about.gitlab.com/handbook/marketing/strategic-marketing/sales-resources/ | Content libraries and drives | Enterprise AE | public
L-087 | Prospecting | /handbook/sales/prospecting/ | Prospecting | Enterprise AE | relative
L-088 | Discovery | /handbook/sales/playbook/discovery/ | Sales stages and opportunity management | Enterprise AE | relative
L-089 | Articulate Value | https://about.gitlab.com/handbook/sales/command-of-the-message/ | Sales stages and opportunity management | Enterprise AE | public
L-090 | Position to Win | https://about.gitlab.com/handbook/sales/sales-operating-procedures/facilitate-the-opportunity/#step-2-scoping | Sales stages and opportunity management | Enterprise AE | public
L-091 | Technical Evaluation | https://about.gitlab.com/handbook/sales/sales-operating-procedures/facilitate-the-opportunity/#step-3-technical-evaluation | Sales stages and opportunity management | Enterprise AE | public
L-092 | Customer-Centric Proposal | https://about.gitlab.com/handbook/sales/sales-operating-procedures/facilitate-the-opportunity/#12-creating-the-customer-deck-phase-1 | Sales stages and opportunity management | Enterprise AE | public
L-093 | Mutual Close Plan | /handbook/sales/mutual-close-plan | Sales stages and opportunity management | Enterprise AE | relative
L-094 | Negotiate to Close | /handbook/sales/negotiate-to-close/ | Sales stages and opportunity management | Enterprise AE | relative
L-095 | Order Processing | /handbook/sales/field-operations/order-processing/ | Sales stages and opportunity management | Enterprise AE | relative
L-096 | Account Transition | /handbook/customer-success/pre-sales-post-sales-transition/ | Sales stages and opportunity management | Enterprise AE | relative
L-097 | Customer Onboarding | /handbook/customer-success/tam/onboarding/ | Sales stages and opportunity management | Enterprise AE | relative
L-098 | Commercial Sales playbook, old address | https://about.gitlab.com/handbook/sales/commercial/ | Handbook home | Enterprise AE | public
`;
