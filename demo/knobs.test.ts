import { describe, expect, it } from 'vitest';
import { localeOf, takeKnobs, withKnobs } from './knobs.ts';

const at = (path: string) => new URL(path, 'https://demo.invalid');

describe('takeKnobs', () => {
  it('moves knobs from the address into cookies and keeps the rest of the query', () => {
    expect(takeKnobs(at('/lightning/o/Opportunity/list?filterName=Recent&dom=native&latency=0'))).toEqual({
      location: '/lightning/o/Opportunity/list?filterName=Recent',
      cookies: ['dom=native; Path=/; SameSite=Lax', 'latency=0; Path=/; SameSite=Lax'],
    });
  });

  it('drops values it does not know', () => {
    expect(takeKnobs(at('/lightning/page/home?dom=closed;x&latency=-1'))).toEqual({
      location: '/lightning/page/home',
      cookies: [],
    });
  });

  it('leaves an address without knobs alone', () => {
    expect(takeKnobs(at('/lightning/o/Opportunity/list?filterName=Recent'))).toBeUndefined();
  });
});

it('adds knobs to a path with or without a query', () => {
  expect(withKnobs('/lightning/page/home', { latency: 0 })).toBe('/lightning/page/home?latency=0');
  expect(withKnobs('/lightning/o/Account/list?filterName=Recent', { dom: 'native' })).toBe(
    '/lightning/o/Account/list?filterName=Recent&dom=native',
  );
});

it('knows the applications and the locales by name', () => {
  expect(takeKnobs(at('/lightning/page/home?app=console&locale=de-DE'))?.cookies).toEqual([
    'app=console; Path=/; SameSite=Lax',
    'locale=de-DE; Path=/; SameSite=Lax',
  ]);
  expect(takeKnobs(at('/lightning/page/home?app=service&locale=de'))?.cookies).toEqual([]);
});

it('finds the locale among cookies', () => {
  expect(localeOf('latency=0; locale=de-DE; dom=flat')).toBe('de-DE');
  expect(localeOf('my_locale=de-DE')).toBe('en-US');
  expect(localeOf(undefined)).toBe('en-US');
});
