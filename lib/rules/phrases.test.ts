import { describe, expect, it } from 'vitest';
import { phrasePattern } from './phrases.ts';

describe('a phrase', () => {
  const heard = phrasePattern(['heard about', 'referral']);
  it.each(['Heard about us', 'he heard\nabout it', 'heard -- about', 'A REFERRAL.'])('is in %j', (text) => {
    expect(heard.test(text)).toBe(true);
  });

  it.each(['overheard about', 'heard abouts', 'heard us about', 'referrals', ''])('is not in %j', (text) => {
    expect(heard.test(text)).toBe(false);
  });

  it('with an open end takes longer last words', () => {
    expect(phrasePattern(['referral'], 'open').test('two referrals')).toBe(true);
    expect(phrasePattern(['referral'], 'open').test('prereferral')).toBe(false);
  });

  it('of a script without spaces may stand within a line', () => {
    expect(phrasePattern(['連絡する']).test('明日連絡するつもり')).toBe(true);
    expect(phrasePattern(['第2四半期']).test('来期第2四半期に')).toBe(true);
  });

  it('of marks only, or no phrase at all, finds nothing', () => {
    expect(phrasePattern(['...']).test('...')).toBe(false);
    expect(phrasePattern([]).test('anything')).toBe(false);
  });

  it('is taken literally', () => {
    expect(phrasePattern(['(a+)+b']).test('a b')).toBe(true);
    expect(phrasePattern(['(a+)+b']).test('aab')).toBe(false);
  });
});
