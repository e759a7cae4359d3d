import { describe, expect, it } from 'vitest';
import { currencyOfSign, isSign, signFits } from './currency-signs.ts';

const on = (language: string, region = '') => ({ language, region });

describe('what a sign means', () => {
  it.each([
    ['€', on('en', 'US'), 'EUR'],
    ['CA$', on('en', 'US'), 'CAD'],
    ['$CA', on('fr', 'CA'), 'CAD'],
    ['$ US', on('fr', 'CA'), 'USD'],
    ['$', on('en', 'US'), 'USD'],
    ['$', on('de'), 'USD'],
    ['$', on('en', 'CA'), undefined],
    ['$', on('es'), undefined],
    ['$', on('es', 'US'), 'USD'],
    ['£', on('en', 'GB'), 'GBP'],
    ['£', on('ar', 'EG'), undefined],
    ['¥', on('ja', 'JP'), 'JPY'],
    ['¥', on('en', 'CN'), 'CNY'],
    ['¥', on('zh', 'SG'), undefined],
    ['¥', on('en', 'SG'), 'JPY'],
    ['¥', on('zh'), undefined],
    ['元', on('ja'), 'CNY'],
    ['元', on('zh', 'TW'), undefined],
    ['kr.', on('da'), 'DKK'],
    ['kr', on('en', 'SE'), 'SEK'],
    ['kr', on('en'), undefined],
    ['₨', on('en', 'PK'), 'PKR'],
    ['Rs.', on('en', 'IN'), 'INR'],
    ['lei', on('ro', 'MD'), 'MDL'],
    ['lei', on('ro'), 'RON'],
    ['L', on('es', 'HN'), 'HNL'],
    ['C$', on('nl', 'NL'), 'CAD'],
    ['元', on('zh', 'CN'), 'CNY'],
    ['元', on('en', 'JP'), 'CNY'],
    ['BZ$', on('en', 'BZ'), 'BZD'],
    ['L', on('ro', 'MD'), 'MDL'],
    ['C$', on('es', 'NI'), 'NIO'],
    ['C$', on('en', 'US'), undefined],
    ['¤', on('en', 'US'), undefined],
  ])('%s on a page in %j is %s', (sign, language, currency) => {
    expect(currencyOfSign(sign, language)).toBe(currency);
  });
});

describe('a krona, krone or rupee', () => {
  it.each([
    ['kr', 'SE NO SJ DK FO GL IS', 'SEK NOK NOK DKK DKK DKK ISK'],
    ['Rs', 'IN ID PK LK NP MU SC', 'INR INR PKR LKR NPR MUR SCR'],
  ])('written %s is that of its region: %s', (sign, regions, currencies) => {
    const meant = regions.split(' ').map((region) => currencyOfSign(sign, on('en', region)));
    expect(meant).toEqual(currencies.split(' '));
  });

  it('written kr is that of its language where there is no region', () => {
    const languages = ['sv', 'nb', 'nn', 'no', 'da', 'fo', 'is'];
    const meant = languages.map((language) => currencyOfSign('kr', on(language)));
    expect(meant).toEqual(['SEK', 'NOK', 'NOK', 'NOK', 'DKK', 'DKK', 'ISK']);
  });
});

it('a sign of one currency fits that one only', () => {
  expect(signFits('€', 'EUR')).toBe(true);
  expect(signFits('€', 'USD')).toBe(false);
  expect(signFits('$ US', 'USD')).toBe(true);
  expect(signFits('$US', 'CAD')).toBe(false);
});

it('a sign is known with spaces in it and with one dot after it', () => {
  expect(['kr.', '$ US', 'ج.م.', 'R$'].every(isSign)).toBe(true);
  expect(['kr..', '.kr', 'US'].some(isSign)).toBe(false);
});
