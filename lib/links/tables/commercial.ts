/** Links of the Commercial Sales page: id | label | address | category | audience | access. */
export const commercialLinks = `
L-099 | GitLab Sales | /handbook/sales | Handbook home | Commercial AE (SMB, Mid-Market) | relative
L-100 | SMB and Mid-Market segmentation | /handbook/business-ops/resources/#segmentation | Segments, territories, ROE | Commercial AE (SMB, Mid-Market) | relative
L-101 | Commercial Sales onboarding page | /handbook/sales/commercial/enablement/ | Handbook home | Commercial new hire | relative
L-102 | Close date conventions | https://docs.google.com/document/d/1TK3X22rBPIOwR9PkopK4snmVVkyCyvdTwKJ_eszH48I/edit?usp=sharing | Forecasting and pipeline | Commercial new hire | sign-in
L-103 | Required 7, Commercial page | /handbook/sales/commercial/#required-7 | Handbook home | Commercial new hire | relative
L-104 | Softwareadvice.com | https://www.softwareadvice.com/project-management/gitlab-profile/reviews/ | Product and public pages | Commercial new hire | public
L-105 | Gartner Reviews | https://www.gartner.com/reviews/market/application-release-orchestration-solutions/vendor/gitlab/product/gitlab | Product and public pages | Commercial new hire | public
L-106 | #questions | https://gitlab.slack.com/archives/C0AR2KW4B | Slack | Everyone | sign-in
L-107 | #smb | https://gitlab.slack.com/archives/CH4KPGS87 | Slack | SMB AE | sign-in
L-108 | #sales | https://gitlab.slack.com/archives/C02NE5PQM | Slack | Everyone | sign-in
L-109 | #smb_amer | https://gitlab.slack.com/archives/C010YDVD1BP | Slack | SMB AE | sign-in
L-110 | #international-smb | https://gitlab.slack.com/archives/CN84VB75H | Slack | SMB AE | sign-in
L-111 | #smb_training_support | https://gitlab.slack.com/archives/CKYLWKGJU | Slack | SMB AE | sign-in
L-112 | #competition | https://gitlab.slack.com/archives/C1BBL1V3K | Slack | Everyone | sign-in
L-113 | BuiltWith.com | https://builtwith.com/ | Prospecting | Commercial new hire | public
L-114 | External communication | /handbook/communication/#external-communication | Roles and people | Commercial new hire | relative
L-115 | Coffee chats | https://about.gitlab.com/company/culture/all-remote/informal-communication/#coffee-chats | Roles and people | Commercial new hire | public
L-116 | Chorus | https://chorus.ai/ | Training and video | Commercial new hire | public
L-117 | GitLab Direction | /direction/#vision-1 | Product and public pages | Commercial new hire | relative
L-118 | Maturity | /direction/#maturity | Product and public pages | Commercial new hire | relative
L-119 | Paid Tiers | /direction/#paid-tiers | Product and public pages | Commercial new hire | relative
L-120 | GitLab Blog | /blog/ | Product and public pages | Commercial new hire | relative
L-121 | GitLab Unfiltered YouTube | https://www.youtube.com/channel/UCMtZ0sc1HHNtGGWZFDRTh5A | Training and video | Commercial new hire | public
L-122 | Sales Enablement playlist | https://www.youtube.com/playlist?list=PL05JrBw4t0KrirMKe3CyWl4ZBCKna5rJX | Training and video | Commercial new hire | public
L-123 | Chorus Recordings | /handbook/business-ops/tech-stack/#chorus | Tools and systems | Commercial new hire | relative
L-124 | Sales & SDR Enablement Sessions | /handbook/sales/training/sales-enablement-sessions/ | Training and video | Commercial new hire | relative
L-125 | Product Study Guide | /handbook/marketing/strategic-marketing/tiers/ | Training and video | Commercial new hire | relative
L-126 | Sales Training | /handbook/sales/training/ | Training and video | Commercial new hire | relative
L-127 | Why we attend events (video) | https://www.youtube.com/watch?v=qQ0CL3J08lI | Trip notes and give-back | Commercial travellers | public
L-128 | Trip note template | https://docs.google.com/document/d/1B6EBhrzMhHynDUV6_K2qzuQqZ1jI_DfjCsUviJI_r_k/edit | Trip notes and give-back | Commercial travellers | sign-in
L-129 | Commercial Sales trip notes folder | https://drive.google.com/drive/folders/1e71aL5OP_QlaAHTmMNwAAqIUfc2aD6Dt | Trip notes and give-back | Commercial travellers | sign-in
L-130 | Post-trip feedback | /handbook/marketing/events/#post-event | Marketing and events | Commercial travellers | relative
L-131 | Give Back Project issues | https://gitlab.com/gitlab-com/sales-team/commercial-sales/issues?label_name%5B%5D=Give+Back+Project | Trip notes and give-back | Commercial new hire | sign-in
L-132 | Give Back Project examples | https://docs.google.com/spreadsheets/d/1_G06Zj8ZWXrfrH75t3BEa8NX3wi6vjQCohFchnPpNUI/edit#gid=0 | Trip notes and give-back | Commercial new hire | sign-in
L-133 | The Required 7 | /handbook/sales/commercial/enablement/required7/ | Handbook home | Commercial AE and ASM | relative
L-134 | Ranking your accounts | /handbook/sales/commercial/#account-ranking | Account ranking | Commercial AE (SMB, Mid-Market) | relative
L-135 | Ranking your accounts (video) | https://youtu.be/M-5OhlYxmFI | Training and video | Commercial AE (SMB, Mid-Market) | public
L-136 | Custom deck template | https://docs.google.com/presentation/d/1duy8kjEvNiRx8fnCvc6ZnxWwXTM_71phbG3k9rgmU4Q/edit?usp=sharing | Required 7 how-to | Commercial AE (SMB, Mid-Market) | sign-in
L-137 | Building a custom deck (video) | https://youtu.be/9Yq23PijO3c | Training and video | Commercial AE (SMB, Mid-Market) | public
L-138 | An effective ROI slide deck (video) | https://youtu.be/QDoXhDvkDYY | Training and video | Commercial AE (SMB, Mid-Market) | public
L-139 | ROI slide deck | https://docs.google.com/presentation/d/1otCJF4kaaozhp0qWD3VgGQ73WgX1ZNP_IKnu3Qt_slI/edit?usp=sharing | Required 7 how-to | Commercial AE (SMB, Mid-Market) | sign-in
L-140 | Call notes | /handbook/sales/commercial/enablement/#sales-note-taking | Required 7 how-to | Commercial AE and ASM | relative
L-141 | Efficient notes during a meeting (video) | https://youtu.be/CMMQ5R0pq8I | Training and video | Commercial AE (SMB, Mid-Market) | public
L-142 | Call notes: tips from a top performer (video) | https://www.youtube.com/watch?v=CKRvxM2F5zc | Training and video | Commercial AE (SMB, Mid-Market) | public
L-143 | Updating your next steps | /handbook/sales/commercial/#opportunity-next-steps-best-practices | Required 7 how-to | Commercial AE (SMB, Mid-Market) | relative
L-144 | Updating your next steps (video) | https://youtu.be/74OKSNWoN8Q | Training and video | Commercial AE (SMB, Mid-Market) | public
L-145 | Command plans | /handbook/sales/command-of-the-message/command-plan/ | Sales stages and opportunity management | Commercial AE (SMB, Mid-Market) | relative
L-146 | Command plan training (video) | https://youtu.be/zN_0J6syxmM | Training and video | Commercial AE (SMB, Mid-Market) | public
L-147 | Command plan training deck | https://bit.ly/2WNlzbZ | Training and video | Commercial AE (SMB, Mid-Market) | shortener
L-148 | Keeping opportunities up to date | /handbook/sales/commercial/#salesforce-pipeline-activity | Sales stages and opportunity management | Commercial AE (SMB, Mid-Market) | relative
L-149 | Keeping opportunities up to date (video) | https://youtu.be/o5gm7_5321w | Training and video | Commercial AE (SMB, Mid-Market) | public
L-150 | Opportunity Consults | https://about.gitlab.com/handbook/sales/command-of-the-message/opportunity-consults/ | Sales stages and opportunity management | Commercial AE (SMB, Mid-Market) | public
L-151 | Two Lane Selling | https://docs.google.com/document/d/1h7DCIRAQ1pRiqDF6Aebl354uoMXiXbSVLaC_XefzM6w/edit | Sales stages and opportunity management | Commercial AE (SMB, Mid-Market) | sign-in
L-152 | SMB segmentation | /handbook/business-ops/resources/#segmentation | Segments, territories, ROE | SMB AE | relative
L-153 | SMB territory | /handbook/sales/territories | Segments, territories, ROE | SMB AE | relative
L-154 | SMB handbook page | /handbook/sales/commercial/smb | Handbook home | SMB AE | relative
L-155 | SMB AMER Required 7 | https://gitlab.my.salesforce.com/01Z4M000000oXCS | Dashboards and reports | SMB AE | sign-in
L-156 | SMB AMER Team Dashboard | https://gitlab.my.salesforce.com/01Z4M000000oXOY | Dashboards and reports | SMB AE | sign-in
L-157 | SMB APAC/EMEA Required 7 | https://gitlab.my.salesforce.com/01Z4M000000oWyL | Dashboards and reports | SMB AE | sign-in
L-158 | SMB APAC/EMEA 1:1 Dashboard | https://gitlab.my.salesforce.com/01Z4M000000oXKq | Dashboards and reports | SMB AE | sign-in
L-159 | Inbound queue management (IQMs) | /handbook/sales/commercial/#inbound-queue-management | Sales stages and opportunity management | SMB AE | relative
L-160 | SAO Criteria | /handbook/business-ops/resources/#criteria-for-sales-accepted-opportunity-sao | Sales stages and opportunity management | SMB AE | relative
L-161 | Inbound Queue Management | /handbook/sales/commercial/#inbound-queue-management | Inbound, licensing, orders | SMB AE | relative
L-162 | Licensing/Subscription Management | /handbook/sales/commercial/#licensingsubscription-management | Inbound, licensing, orders | SMB AE | relative
L-163 | Troubleshooting licensing and subscriptions | /handbook/sales/commercial/#troubleshooting--how-to-resources-for-licensing--subscription-management | Inbound, licensing, orders | SMB AE | relative
L-164 | Quotes / Sales Order Processing | /handbook/sales/commercial/#quotes--sales-order-processing | Inbound, licensing, orders | SMB AE | relative
L-165 | Upgrades, Renewals, and AR (refunds) queue | https://gitlab.zendesk.com/agent/filters/360034975053 | Inbound, licensing, orders | SMB AE | sign-in
L-166 | Access Request | https://gitlab.com/gitlab-com/team-member-epics/access-requests/-/issues/new?issuable_template=Individual_Bulk_Access_Request | Tools and systems | Everyone | sign-in
L-167 | LicenseApp | https://license.gitlab.com/ | Tools and systems | SMB AE | sign-in
L-168 | CustomersDot | https://customers.gitlab.com/admin/customer | Tools and systems | SMB AE | sign-in
L-169 | Licence and subscription instructions | /handbook/business-ops/enterprise-applications/portal/troubleshooting/ | Inbound, licensing, orders | SMB AE | relative
L-170 | Sales order processing | /handbook/business-ops/order-processing/ | Inbound, licensing, orders | SMB AE | relative
L-171 | Inbound queue management (IQMs) | /handbook/sales/commercial/#inbound-queue-management | Sales stages and opportunity management | Mid-Market AE | relative
L-172 | SAO Criteria | /handbook/business-ops/resources/#criteria-for-sales-accepted-opportunity-sao | Sales stages and opportunity management | Mid-Market AE | relative
L-173 | Inbound Queue Management | /handbook/sales/commercial/#inbound-queue-management | Inbound, licensing, orders | Mid-Market AE | relative
L-174 | Licensing/Subscription Management | /handbook/sales/commercial/#licensingsubscription-management | Inbound, licensing, orders | Mid-Market AE | relative
L-175 | Troubleshooting licensing and subscriptions | /handbook/business-ops/enterprise-applications/portal/troubleshooting/ | Inbound, licensing, orders | Mid-Market AE | relative
L-176 | Quotes / Sales Order Processing | /handbook/sales/commercial/#quotes--sales-order-processing | Inbound, licensing, orders | Mid-Market AE | relative
L-177 | Account Ownership Rules of Engagement | /handbook/business-ops/resources/#account-ownership-rules-of-engagement | Segments, territories, ROE | Commercial AE (SMB, Mid-Market) | relative
L-178 | Account ranking training (video) | https://youtu.be/M-5OhlYxmFI | Training and video | Commercial AE (SMB, Mid-Market) | public
L-179 | Co-selling reinforcement module | https://rise.articulate.com/share/-azahQvz24JLQ0yFj4JoRMorDMokvEeJ#/lessons/_fwDOSI3QjsRpf9LxRpm1R6gLVljSy0w | Training and video | Commercial AE and ASM | unlisted
L-180 | Approved partner deal registrations | https://about.gitlab.com/handbook/resellers/#the-deal-registration-program-overview | Partner and channel | Commercial AE and channel team | public
L-181 | Channel partner success for sellers (video) | https://youtu.be/OeykHQetd7U | Training and video | Commercial AE and channel team | public
L-182 | Partners in a deal: co-selling part 2 (video) | https://www.youtube.com/watch?v=ndrNX8fIIqs&list=PL05JrBw4t0KrirMKe3CyWl4ZBCKna5rJX&index=2 | Training and video | Commercial AE and channel team | public
L-183 | CustomersDot | https://customers.gitlab.com | Tools and systems | Commercial AE (SMB, Mid-Market) | sign-in
L-184 | Why Ultimate | /pricing/ultimate/ | Product and public pages | Commercial AE (SMB, Mid-Market) | relative
L-185 | Commercial Sales - Customer Success | /handbook/customer-success/comm-sales | Handbook home | Commercial AE (SMB, Mid-Market) | relative
L-186 | Territories | /handbook/sales/territories | Segments, territories, ROE | Commercial AE (SMB, Mid-Market) | relative
L-187 | Sales Hiring Chart | /handbook/hiring/charts/sales | Roles and people | Commercial AE (SMB, Mid-Market) | relative
`;
