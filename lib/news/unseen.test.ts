import { expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { releases } from './releases.ts';
import { unseenReleases } from './unseen.ts';

const all = ['1.10.0', '1.9.1', '1.9', '0.1.0'].map((one) => ({ version: one, news: ['Something.'] }));
const unseen = (seen: string | undefined) => unseenReleases(seen, all).map((one) => one.version);

it.each([
  ['1.10.0', []],
  ['2.0', []],
  ['1.9.1', ['1.10.0']],
  ['1.9.0', ['1.10.0', '1.9.1']],
  ['0.0.9', ['1.10.0', '1.9.1', '1.9', '0.1.0']],
])('since %s there are %j', (seen, expected) => {
  expect(unseen(seen)).toEqual(expected);
});

it('nothing is new to somebody who has just come', () => {
  expect(unseen(undefined)).toEqual([]);
});

it('no news are told of a version that is not there, and each entry says something', () => {
  const ahead = unseenReleases(version, releases);
  expect(ahead).toEqual([]);
  for (const { news } of releases) {
    expect(news.length).toBeGreaterThan(0);
    for (const sentence of news) expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
