import { describe, expect, it } from 'vitest';
import { defaultPolicy, parsePolicy, type WholePolicy } from '../policy/index.ts';
import { findStage } from '../policy/stages.ts';
import { aliasText, applyAliases, withHandbookStages } from './stage-aliases.ts';

const base = { version: 1, nextStep: { graceDays: 2 } };
const DISCOVERY = 1;
const SCOPING = 2;

function apply(index: number, text: string, document: unknown = base, policy: WholePolicy = defaultPolicy) {
  return applyAliases(document, policy, index, text);
}

function saved(index: number, text: string): { document: unknown; policy: WholePolicy } {
  const applied = apply(index, text);
  if (!applied.ok) throw new Error(applied.errors[0]?.message);
  const parsed = parsePolicy(applied.document);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return { document: applied.document, policy: parsed.policy };
}

describe('what else a stage is called', () => {
  it('lets a renamed or translated stage be recognised', () => {
    const { policy } = saved(DISCOVERY, ' Bedarfsanalyse ,1 – Ermittlung,, Bedarfsanalyse');
    expect(policy.stages[DISCOVERY]?.aliases).toEqual(['Bedarfsanalyse', '1 – Ermittlung']);
    expect(findStage('bedarfsanalyse', policy)?.name).toBe('1-Discovery');
    expect(findStage('1-Ermittlung', policy)?.name).toBe('1-Discovery');
    expect(findStage('2-Developing', policy)?.name).toBe('2-Scoping');
  });

  it('is saved as the whole list of stages, and as nothing once it is the handbook’s', () => {
    const { document, policy } = saved(DISCOVERY, 'Ermittlung');
    expect(document).toEqual({
      ...base,
      stages: defaultPolicy.stages.map((stage, at) =>
        at === DISCOVERY ? { ...stage, aliases: ['Ermittlung'] } : stage,
      ),
    });
    expect(apply(DISCOVERY, '', document, policy)).toEqual({ ok: true, document: base });
    expect(withHandbookStages(document)).toEqual(base);
  });

  it('changes nothing when it is what it was', () => {
    const aliases = defaultPolicy.stages[SCOPING]?.aliases ?? [];
    expect(aliases).not.toEqual([]);
    expect(apply(SCOPING, aliasText(aliases))).toEqual({ ok: true, document: base });
  });

  it.each([
    ['another stage’s name', '5-Negotiating', '5-Negotiating'],
    ['the name in another spelling', '5 – negotiating', '5-Negotiating'],
    ['the name without its number', 'Negotiating', '5-Negotiating'],
    ['another stage’s alias', '0-Qualifying', '0-Pending Acceptance'],
  ])('is refused when it is %s', (_case, alias, stage) => {
    const message = `stages.1.aliases: “${alias}” already means the stage ${stage}`;
    expect(apply(DISCOVERY, `Ermittlung, ${alias}`)).toEqual({
      ok: false,
      errors: [{ path: 'stages.1.aliases', message }],
    });
  });

  it('is refused, with its place, when the policy would not take it', () => {
    const applied = apply(DISCOVERY, `Ermittlung, ${'x'.repeat(301)}`);
    expect(applied.ok ? [] : applied.errors.map(({ path }) => path)).toEqual(['stages.1.aliases.1']);
  });

  it('may be the stage’s own name', () => {
    expect(apply(DISCOVERY, 'Discovery').ok).toBe(true);
  });
});
