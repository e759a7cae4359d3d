/** Links of the Area Sales Manager page: id | label | address | category | audience | access. */
export const managersLinks = `
L-188 | Enterprise Area Sales Manager playbook | https://docs.google.com/presentation/d/1HmzgSsau959CSZxEOoXCHdFS9h6a0vvvtDMVsFX57yo/edit?usp=sharing | Playbooks and cadence | Enterprise AE and ASM | sign-in
L-189 | Job families | /job-families | Roles and people | Enterprise ASM | relative
L-190 | Field competencies | /handbook/sales/training/field-functional-competencies/ | Roles and people | Enterprise ASM | relative
L-191 | Manager and leadership competencies | /handbook/people-group/competencies/#manager-and-leadership-competencies | Roles and people | Enterprise ASM | relative
L-192 | GitLab values | /handbook/values/ | Roles and people | Enterprise ASM | relative
L-193 | Enterprise Sales handbook page | /handbook/sales/playbook/#overview | Handbook home | Enterprise ASM | relative
L-194 | Enterprise Sales update ticker | https://docs.google.com/document/d/18SfdalBZDQyhnN0X7LwCRQmSfv3iiK59JPuj85f6Zkc/edit | Playbooks and cadence | Enterprise ASM | sign-in
L-195 | Sales handbook page | /handbook/sales/#welcome-to-the-sales-team-homepage | Handbook home | Everyone | relative
L-196 | Enterprise Area Sales Manager playbook | https://docs.google.com/presentation/d/1HmzgSsau959CSZxEOoXCHdFS9h6a0vvvtDMVsFX57yo/edit?usp=sharing | Playbooks and cadence | Enterprise AE and ASM | sign-in
L-197 | Enterprise AE onboarding journey | /handbook/sales/onboarding/#learning-journeys | Training and video | Enterprise new hire | relative
L-198 | Territory planning page and toolkit | https://internal.gitlab.com/handbook/sales/territory-planning/ | Territory and account planning | Enterprise ASM | sign-in
L-199 | Strategic account plan template | https://docs.google.com/presentation/d/1AcwkYebTZ9mPfGsKlzd5IvppB_cc8to9z_yUvievSL4/edit?usp=sharing | Territory and account planning | Enterprise ASM | sign-in
L-200 | Gainsight: product usage and health scoring | /handbook/customer-success/product-usage-data/using-product-usage-data-in-gainsight/#quick-links | Territory and account planning | Enterprise ASM | relative
L-201 | QBRs | /handbook/sales/qbrs/#best-practices-for-rdsasmssalsaes | Playbooks and cadence | Enterprise ASM | relative
L-202 | QBR drive | https://drive.google.com/drive/u/0/folders/1QAWFYxT2-NzWpOUodepbl0O6zfsMxJGL | Content libraries and drives | Enterprise ASM | sign-in
L-203 | Coaching Account Planning for ASMs | /handbook/sales/account-planning/coaching/ | Territory and account planning | Enterprise ASM | relative
L-204 | Account plan or success plan: the difference | /handbook/sales/account-planning/#what-is-the-difference-between-an-account-plan-and-a-success-plan | Territory and account planning | Enterprise ASM | relative
L-205 | Opportunity consults | /handbook/sales/command-of-the-message/opportunity-consults/ | Sales stages and opportunity management | Enterprise ASM | relative
L-206 | Command Plan | /handbook/sales/command-of-the-message/command-plan/ | Sales stages and opportunity management | Enterprise ASM | relative
L-207 | Enterprise Area Sales Manager playbook | https://docs.google.com/presentation/d/1HmzgSsau959CSZxEOoXCHdFS9h6a0vvvtDMVsFX57yo/edit?usp=sharing | Playbooks and cadence | Enterprise AE and ASM | sign-in
L-208 | Sales forecasting, internal handbook | https://internal.gitlab.com/handbook/sales/sales-forecasting/ | Forecasting and pipeline | Enterprise AE and ASM | sign-in
L-209 | Clari cheat sheet | https://docs.google.com/presentation/d/1ZvQzFrmmqsJPUIk_FxfTy5X0G59IIWDve0Rfmfw1Wec/edit#slide=id.g133719dda83_2_102 | Forecasting and pipeline | Enterprise AE and ASM | sign-in
L-210 | Prospecting strategy | /handbook/sales/prospecting/#build-your-strategy | Prospecting | Enterprise ASM | relative
L-211 | Coaching and mentoring | /handbook/leadership/coaching/ | Roles and people | Enterprise ASM | relative
L-212 | Performance Management best practices | /handbook/sales/field-manager-development/#performance-management-and-giving-feedback | Roles and people | Enterprise ASM | relative
L-213 | GitLab's Field Functional Competencies | /handbook/sales/training/field-functional-competencies/ | Roles and people | Enterprise ASM | relative
L-214 | Effective discovery | /handbook/sales/playbook/discovery/ | Sales stages and opportunity management | Enterprise ASM | relative
L-215 | Command of the Message | /handbook/sales/command-of-the-message/ | Sales stages and opportunity management | Enterprise ASM | relative
L-216 | Command Plans | /handbook/sales/command-of-the-message/command-plan/ | Sales stages and opportunity management | Enterprise ASM | relative
L-217 | Pre-call plan | /handbook/sales/playbook/discovery/#develop-a-pre-call-plan | Sales stages and opportunity management | Enterprise ASM | relative
L-218 | Performance / Growth Matrix | /handbook/people-group/talent-assessment/ | Roles and people | Enterprise ASM | relative
L-219 | AE onboarding journey | /handbook/sales/onboarding/#learning-journeys | Training and video | Enterprise new hire | relative
L-220 | Winning Top Talent | /handbook/sales/field-manager-development/#winning-top-talent | Roles and people | Enterprise ASM | relative
L-221 | Career development | /handbook/people-group/learning-and-development/career-development/ | Roles and people | Enterprise ASM | relative
L-222 | Individual Growth Plan | /handbook/people-group/learning-and-development/career-development/#individual-growth-plan | Roles and people | Enterprise ASM | relative
L-223 | Manager Challenge | /handbook/people-group/learning-and-development/manager-challenge/ | Roles and people | Enterprise ASM | relative
L-224 | Field Manager Development Program | /handbook/sales/field-manager-development/ | Roles and people | Enterprise ASM | relative
`;
