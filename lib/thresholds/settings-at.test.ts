import { describe, expect, it } from 'vitest';
import { defaultPolicy, parsePolicy } from '../policy/index.ts';
import { rules } from '../rules/index.ts';
import { numberText } from './number-text.ts';
import { settingWords } from './setting-words.ts';
import { settingsAt } from './settings-at.ts';

function wordsAt(path: string, locale = 'en-US', policy = defaultPolicy): Record<string, string> {
  const settings = settingsAt(policy, path).map((setting) => [
    setting.path,
    settingWords(setting, policy, numberText(locale)),
  ]);
  return Object.fromEntries(settings);
}

describe('the settings that a rule compares with', () => {
  it('are there for every parameter of every rule, and can be told', () => {
    const paths = [...new Set(rules.flatMap(({ parameters }) => parameters))];
    const told = paths.map((path) => [path, Object.values(wordsAt(path))] as const);
    expect(told.filter(([, words]) => words.length === 0 || words.includes(''))).toEqual([]);
  });

  it('are none where the policy has no such path', () => {
    expect(settingsAt(defaultPolicy, 'thresholds.*.yacht')).toEqual([]);
  });

  it('name the segments that share a value together', () => {
    expect(wordsAt('thresholds.*.deck')).toEqual({
      'thresholds.*.deck.amount': 'SMB: 5,000; Mid-Market: 10,000; Large, PubSec: none',
      'thresholds.*.deck.operator': 'SMB, Mid-Market: >; Large, PubSec: none',
    });
  });

  it('are written in the user’s locale and from the policy in force', () => {
    const parsed = parsePolicy({ thresholds: { smb: { deck: { amount: 7_500 } } } });
    const policy = parsed.ok ? parsed.policy : defaultPolicy;
    expect(wordsAt('thresholds.*.deck', 'de-DE', policy)['thresholds.*.deck.amount']).toMatch(
      /^SMB: 7\.500;/,
    );
  });

  it('tell lists by their items, stages by their names, and switches by yes and no', () => {
    expect(wordsAt('stages').stages).toMatch(/^0-Pending Acceptance, 1-Discovery, /);
    expect(wordsAt('closeDate.acceptLastBusinessDay')).toEqual({ 'closeDate.acceptLastBusinessDay': 'yes' });
  });
});
