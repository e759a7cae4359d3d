import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { policyHash } from './policy-hash.ts';

it('writes keys in one order at every level and leaves lists in theirs', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }, 3], a: undefined })).toBe('{"b":[{"c":2,"d":1},3]}');
});

it('is the SHA-256 of the canonical JSON', async () => {
  expect(await policyHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

it('is the same whatever the order of the keys', async () => {
  expect(await policyHash({ a: 1, b: { c: 2, d: 3 } })).toBe(await policyHash({ b: { d: 3, c: 2 }, a: 1 }));
});

it('differs when a value does', async () => {
  expect(await policyHash({ a: 1 })).not.toBe(await policyHash({ a: 2 }));
});
