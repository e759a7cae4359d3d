/** The language of a page's words, from `<html lang>`. */
export type PageLanguage = {
  /** `en`; empty when the page does not say. */
  language: string;
  /** `GB`; empty when the page does not say. */
  region: string;
};

/** Signs of one currency only, as CLDR locales write them; each is followed by its currency. */
const EXACT = [
  '€ EUR ₹ INR ₩ KRW 원 KRW 円 JPY JP¥ JPY CN¥ CNY ¥CN CNY ₺ TRY ₽ RUB ₪ ILS NIS ILS ฿ THB ₫ VND ₱ PHP',
  '₴ UAH ₦ NGN ₡ CRC ₸ KZT ₾ GEL ₼ AZN ֏ AMD ৳ BDT ₮ MNT ₭ LAK ៛ KHR GH₵ GHS zł PLN Kč CZK Ft HUF лв BGN',
  'щ.д USD KM BAM R ZAR R$ BRL BR$ BRL RM MYR Rp IDR S/ PEN B/ PAB RD$ DOP MOP$ MOP Ksh KES Skr SEK Nkr NOK',
  'Dkr DKK Ikr ISK UK£ GBP GB£ GBP £GB GBP EG£ EGP FCFA XAF FCFP XPF CFPF XPF नेरू NPR',
  'د.إ AED ر.س SAR ج.م EGP د.ك KWD د.ب BHD ر.ع OMR ر.ق QAR د.أ JOD د.ع IQD د.ل LYD د.ت TND د.ج DZD',
  'د.م MAD ل.ل LBP ل.س SYP ر.ي YER ج.س SDG ر.إ IRR ریال IRR',
];

/** Letters that name a dollar or peso, before or after the sign: "CA$" and "$CA". */
const DOLLARS =
  'US USD CA CAD A AUD AU AUD NZ NZD HK HKD NT TWD S SGD SG SGD MX MXN AR ARS CL CLP CO COP COL COP UY UYU ' +
  'EC XCD BB BBD BM BMD BN BND BS BSD BZ BZD FJ FJD JM JMD TT TTD SR SRD NA NAD SB SBD KY KYD';

/** Regions whose own money is written "$" or "£" too: there the bare sign may mean either. */
const OWN_DOLLAR =
  'CA AU NZ SG HK TW BN FJ NA SR AR CL CO CU MX UY DO NI BS BB BZ BM KY GY JM LR SB TT AG AI DM GD KN LC MS ' +
  'VC CC CX KI NF NR TV CK NU PN TK 419';
const OWN_POUND = 'EG FK GI LB SD SH SS SY';

/** A sign of several currencies. */
type SharedSign = {
  means: string;
  /** What it means on a page in `zh-SG`, in region `CN` or in language `zh` of no region; '' is undecided. */
  on: Record<string, string>;
  /** What it means everywhere else. */
  otherwise?: string;
};

const shared = new Map<string, SharedSign>([
  [
    '$',
    {
      means: `${pairs(DOLLARS)
        .map(([, code]) => code)
        .join(' ')} CUP DOP NIO GYD LRD`,
      // Salesforce's codes for Spanish and French carry no region, and are used where "$" is a peso or CAD.
      on: { ...undecidedOn(OWN_DOLLAR), ...undecidedOn('es fr') },
      otherwise: 'USD',
    },
  ],
  ['£', { means: 'GBP EGP FKP GIP LBP SDG SHP SSP SYP', on: undecidedOn(OWN_POUND), otherwise: 'GBP' }],
  [
    '¥',
    {
      means: 'JPY CNY',
      on: { CN: 'CNY', ...undecidedOn('zh zh-SG zh-MY yue-CN bo ii ug') },
      otherwise: 'JPY',
    },
  ],
  ['元', { means: 'CNY TWD HKD', on: { CN: 'CNY', JP: 'CNY', ja: 'CNY' } }],
  [
    'kr',
    {
      means: 'SEK NOK DKK ISK',
      on: {
        ...{ SE: 'SEK', NO: 'NOK', SJ: 'NOK', DK: 'DKK', FO: 'DKK', GL: 'DKK', IS: 'ISK' },
        ...{ sv: 'SEK', nb: 'NOK', nn: 'NOK', no: 'NOK', da: 'DKK', fo: 'DKK', is: 'ISK' },
      },
    },
  ],
  [
    'Rs',
    {
      means: 'INR PKR LKR NPR MUR SCR',
      on: { IN: 'INR', ID: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' },
    },
  ],
  ['lei', { means: 'RON MDL', on: { MD: 'MDL' }, otherwise: 'RON' }],
  ['L', { means: 'HNL MDL', on: { HN: 'HNL', MD: 'MDL' } }],
  ['C$', { means: 'CAD NIO', on: { NI: 'NIO', NL: 'CAD' } }],
]);

const exact = new Map([
  ...pairs(EXACT.join(' ')),
  ...pairs(DOLLARS).flatMap(([letters, code]): [string, string][] => [
    [`${letters}$`, code],
    [`$${letters}`, code],
  ]),
]);

/** True for a sign known here. */
export function isSign(sign: string): boolean {
  return exact.has(keyOf(sign)) || shared.has(keyOf(sign));
}

/** Shared signs that mean the same wherever another currency is not the region's own. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set(['£', 'lei']);

/** True for a sign whose currency depends on where the page is from. */
export function isLocal(sign: string): boolean {
  return shared.has(keyOf(sign)) && !SAME_EVERYWHERE.has(keyOf(sign));
}

/** True when an amount in the currency may be written with the sign. */
export function signFits(sign: string, currency: string): boolean {
  const key = keyOf(sign);
  return exact.get(key) === currency || (shared.get(key)?.means.split(' ').includes(currency) ?? false);
}

/** The one currency the sign means on a page in the language; undefined when that does not decide. */
export function currencyOfSign(sign: string, { language, region }: PageLanguage): string | undefined {
  const sharing = shared.get(keyOf(sign));
  if (!sharing) return exact.get(keyOf(sign));
  const meaning = sharing.on[`${language}-${region}`] ?? sharing.on[region === '' ? language : region];
  return (meaning ?? sharing.otherwise) || undefined;
}

/** "kr." and "kr", "$ US" and "$US", "ج.م." and "ج.م" are one sign each. */
function keyOf(sign: string): string {
  return sign.replaceAll(' ', '').replace(/\.$/, '').replace('₨', 'Rs');
}

function pairs(words: string): [string, string][] {
  return [...words.matchAll(/(\S+) (\S+)/g)].map(([, sign = '', code = '']) => [sign, code]);
}

function undecidedOn(places: string): Record<string, string> {
  return Object.fromEntries(places.split(' ').map((place) => [place, '']));
}
