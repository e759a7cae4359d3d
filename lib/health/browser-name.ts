/** Names that browsers give themselves, the most particular first: all of Chromium also say Chrome. */
const brands: readonly { name: string; pattern: RegExp }[] = [
  { name: 'Firefox', pattern: /\bFirefox\/(\d{1,4})/ },
  { name: 'Edge', pattern: /\bEdg\/(\d{1,4})/ },
  { name: 'Opera', pattern: /\bOPR\/(\d{1,4})/ },
  { name: 'Chrome', pattern: /Chrome\/(\d{1,4})/ },
];

/** Brand and major version of a user agent: `Chrome 140`. Nothing else of it is taken over. */
export function browserName(userAgent: string): string {
  for (const { name, pattern } of brands) {
    const major = pattern.exec(userAgent)?.[1];
    if (major) return `${name} ${major}`;
  }
  return 'unknown';
}
