import type { EvidenceName } from '../policy/names.ts';

/** A thing that a text can be seen to hold. `found` completes "Found: …". */
type Evidence = { found: string; pattern: RegExp };

/*
 * The bar is low on purpose in one way and high in another: a pattern only has to see that something is
 * named, but it has to see it. A pattern that misses leaves "claimed", which costs a look; one that sees
 * too much says "evidenced" of nothing. Repeats are bounded so that no text can make a match slow.
 */

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const UNIT =
  '%|percent|k\\b|m\\b|x\\b|min(?:ute)?s?\\b|h(?:ou)?rs?\\b|h\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|quarters?\\b|users?\\b|seats?\\b|licen[cs]es?\\b|developers?\\b|engineers?\\b|people\\b|teams?\\b|ftes?\\b|releases?\\b|deploy(?:ment)?s?\\b|incidents?\\b|bugs?\\b|tools?\\b|usd\\b|eur(?:os?)?\\b|gbp\\b|dollars?\\b';
const ROLE =
  '(?:C[EFTISPMD]O|CISO|[SE]?VP|[Vv]ice [Pp]resident|[Pp]resident|[Dd]irector|[Hh]ead of|[Cc]hief|[Mm]anager|[Ll]ead|[Oo]wner|[Pp]artner|[Ff]ounder|[Aa]rchitect|[Ee]ngineer|[Cc]ounsel|[Pp]rocurement|[Aa]nalyst|[Ss]ponsor)';
/** Title-case words that begin a role or a sentence, not a name. */
const NOT_A_NAME =
  'The|Our|Their|This|That|A|An|In|On|At|By|For|With|And|We|They|He|She|I|Vice|Senior|Chief|Head|Director|President|Economic|Decision|Paper|Technical|Business|Software|Product|Project|Platform|Engineering|Security|Account|Sales|Data|Dev|General|Executive|Managing|Met|Meeting|New|Spoke|Champion|Buyer';
const NAME = `(?<![\\p{L}\\p{N}])(?!(?:${NOT_A_NAME})\\s)\\p{Lu}[\\p{L}'’.-]{0,20}\\s(?:(?:van|von|de|der|da|di|del|la|le|bin|al)\\s){0,2}\\p{Lu}[\\p{L}'’-]{1,20}`;
const GAP = '[^\\n.;!?]{0,40}?';

export const evidence = {
  numberWithUnit: {
    found: 'a number with a unit',
    pattern: new RegExp(`[$€£¥]\\s?\\d|\\d[\\d.,]{0,12}\\s?(?:${UNIT})`, 'i'),
  },
  change: {
    found: 'a change to reach',
    pattern:
      /\bfrom\b.{1,60}\bto\b|->|→|\b(?:reduc|increas|sav|cut|halv|doubl|improv|lower|rais|short|faster|fewer|baseline|target|goal)/i,
  },
  date: {
    found: 'a date',
    pattern: new RegExp(
      `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2}\\b|\\b${DAY}\\s(?:of\\s)?${MONTH}\\b|\\b${MONTH}\\.?\\s${DAY}\\b|\\b${MONTH}\\s\\d{4}\\b|\\b(?:FY\\d{2,4}.?)?Q[1-4]\\b`,
      'i',
    ),
  },
  duration: {
    found: 'how long it takes',
    pattern: /\b\d{1,3}(?:\s?(?:-|–|to)\s?\d{1,3})?\s?(?:business |working )?(?:days?|weeks?|months?)\b/i,
  },
  personWithRole: {
    found: 'a person with a role',
    pattern: new RegExp(
      `${NAME}${GAP}(?<![\\p{L}])${ROLE}(?![\\p{L}])|(?<![\\p{L}])${ROLE}(?![\\p{L}])${GAP}${NAME}`,
      'u',
    ),
  },
  contact: {
    found: 'how we reach them',
    pattern:
      /\b(?:met|meeting|spoke|speaking|call(?:ed)?|intro(?:duc(?:e|ed|es|tion))?|emailed|confirmed|presented|present(?:s|ing)? to|invited|access|path)\b/i,
  },
  steps: {
    found: 'a list of steps',
    pattern:
      /(?:^|\n)[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]+\S[^\n]{0,500}\n{1,3}[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]+\S|\b1[.)]\s[^\n]{1,300}?\b2[.)]\s|(?:->|→)[^\n]{1,200}?(?:->|→)|\b(?:first|step 1|start(?:s|ed)? with)\b[^\n]{1,300}?\b(?:then|next|after|second|step 2|final(?:ly)?)\b|\bthen\b[^\n]{1,200}?\bthen\b/i,
  },
  list: {
    found: 'a list',
    pattern:
      /(?:^|\n)[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]+\S[^\n]{0,500}\n{1,3}[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]+\S|[^,;\n]{2,80}[,;][^,;\n]{2,80}(?:[,;]|\band\b)[^,;\n]{2,80}/i,
  },
  criteriaWords: {
    found: 'what is required',
    pattern:
      /\b(?:must|required?|requirements?|mandatory|needs? to|weigh(?:t|ted|s)|scor(?:e|ed|ing)|technical|business|security|compliance|priority|criteria)\b/i,
  },
  cloud: {
    found: 'a cloud',
    pattern:
      /\b(?:AWS|Amazon|GCP|Google Cloud|Azure|Oracle Cloud|OCI|IBM Cloud|on[- ]prem(?:ises)?|self[- ]hosted)\b/i,
  },
  partnerRole: {
    found: 'what the partner does',
    pattern:
      /\b(?:resell(?:s|er|ing)?|implement(?:s|ing|ation)?|integrat(?:es|or|ion)|co-?sell(?:s|ing)?|marketplace|procure(?:s|ment)?|services|migrat(?:es|ion)|deal reg\w{0,12}|SI\b|MSP\b|GSI\b|sourced|paper)/i,
  },
  noPartner: {
    found: 'that there is none',
    pattern:
      /\b(?:no|without(?: a)?|not using a) (?:partner|reseller|channel)|\bbuys? direct(?:ly)?\b|\bdirect (?:deal|purchase)\b/i,
  },
  paper: {
    found: 'the papers',
    pattern:
      /\b(?:MSA|NDA|DPA|SOW|EULA|PO|purchase orders?|order form|contract|agreement|legal|procurement|redlin\w{1,4}|security (?:review|questionnaire)|vendor (?:form|registration|onboarding)|quote|sign(?:s|ed|er|ature|atory))\b/i,
  },
  consequence: {
    found: 'what it costs them',
    pattern:
      /\b(?:because|so that|costs?|costing|los(?:e|es|ing|t)|delay\w{0,3}|risk\w{0,3}|fail\w{0,4}|miss(?:es|ed|ing)?|slow\w{0,4}|outages?|audits?|fin(?:e|es|ed)|penalt\w{1,3}|downtime|churn\w{0,3}|manual(?:ly)?|wast\w{1,3}|blocks?|blocked|cannot|can't|breach\w{0,3})\b/i,
  },
  ownWords: { found: 'their own words', pattern: /["“«„][^"”»“\n]{8,400}["”»“]/ },
  championDeed: {
    found: 'what they did for us',
    pattern:
      /\b(?:met|sent|shared|arrang\w{1,3}|introduc\w{1,3}|got us|present\w{1,3}|defend\w{1,3}|push\w{1,3}|invit\w{1,3}|confirm\w{1,3}|set up|brought|sold|selling|coach\w{1,3}|forward\w{1,3}|rais\w{1,3}|test\w{1,3})\b/i,
  },
  rival: {
    found: 'a rival by name',
    pattern:
      /\b(?:git\s?hub|copilot|bitbucket|atlassian|jira|jenkins|azure devops|ado\b|circle\s?ci|team\s?city|harness|jfrog|artifactory|snyk|veracode|checkmarx|sonar(?:qube|cloud)?|black duck|argo\s?cd|codefresh|aws code\w{1,10}|perforce|gerrit|cloudbees|travis|buildkite|nexus|mend|gitea|do(?:ing)? nothing|status quo|in-?house|home-?grown|stay(?:ing)? (?:with|on)|incumbent)\b/i,
  },
  counter: {
    found: 'our answer to them',
    pattern:
      /\b(?:against|versus|vs|differentiat\w{1,4}|strengths?|weak(?:er|ness\w{0,2})?|counter\w{0,4}|better|beats?|win(?:s|ning)? (?:on|with)|position\w{0,4}|because|our plan|instead of|unlike|lacks?|lacking|cannot|advantage)\b/i,
  },
} as const satisfies Record<EvidenceName, Evidence>;
