import { describe, expect, it } from 'vitest';
import { contradictsLanguage } from './language-dates.ts';
import { pageFormat } from './page-format.ts';

function isContradicted(lang: string, ...samples: string[]): boolean {
  return contradictsLanguage(pageFormat({ lang, samples, dateExamples: [] }, []));
}

describe('the dates of a page and its words', () => {
  it.each([
    ['en', '12/31/2026'],
    ['en-US', '3/4/2026'],
    ['en-GB', '31.12.2026'],
    ['sv', '2026-12-31'],
    ['nb', '31.12.2026'],
    ['nn', '31.12.2026'],
    ['no', '31.12.2026'],
    ['da', '31.12.2026'],
    ['da', '31-12-2026'],
    ['da', '31/12/2026'],
    ['da', '3/4/2026'],
    ['is', '31.12.2026'],
    ['fo', '31.12.2026'],
  ])('agree in %s with %s', (lang, date) => {
    expect(isContradicted(lang, date)).toBe(false);
  });

  it.each([
    ['en', '31/12/2026'],
    ['en-US', '2026-12-31'],
    ['en-GB', '31-12-2026'],
    ['sv', '31.12.2026'],
    ['sv', '3/4/2026'],
    ['nb', '2026-12-31'],
    ['nn', '3/4/2026'],
    ['no', '31-12-2026'],
    ['da', '12/31/2026'],
    ['da', '2026-12-31'],
    ['is', '31/12/2026'],
    ['fo', '2026-12-31'],
  ])('disagree in %s with %s', (lang, date) => {
    expect(isContradicted(lang, date)).toBe(true);
  });

  it('disagree as soon as one of them does', () => {
    expect(isContradicted('sv', '2026-12-31', '31.12.2026')).toBe(true);
    expect(isContradicted('da', '31/12/2026', '12/31/2026')).toBe(true);
  });

  it.each(['fr', 'en-CA', 'de', ''])('say nothing against each other in "%s"', (lang) => {
    expect(isContradicted(lang, '31/12/2026')).toBe(false);
    expect(isContradicted(lang, '2026-12-31')).toBe(false);
  });

  it('that are not shown contradict nothing', () => {
    expect(isContradicted('sv')).toBe(false);
  });
});

describe('decimals after a comma', () => {
  it('are not those of English words, unless the dates have dots', () => {
    expect(isContradicted('en', '$ 1.200,50')).toBe(true);
    expect(isContradicted('en', '$ 1.200,50', '12/31/2026')).toBe(true);
    expect(isContradicted('en', '$ 1.200,50', '31.12.2026')).toBe(false);
    expect(isContradicted('en', '$ 1,200.50')).toBe(false);
  });

  it('are those of other languages', () => {
    expect(isContradicted('sv', '1 200,50 kr', '2026-12-31')).toBe(false);
    expect(isContradicted('nb', '1 200,50 kr')).toBe(false);
  });
});
