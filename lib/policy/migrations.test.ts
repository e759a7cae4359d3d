import { expect, it } from 'vitest';
import { parsePolicy } from './index.ts';
import { migrate, POLICY_VERSION } from './migrations.ts';

const renamed = ({ old, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, new: old });
const doubled = ({ new: value, ...rest }: Readonly<Record<string, unknown>>) => ({
  ...rest,
  new: Number(value) * 2,
});

it('takes a document through every step from its own version on', () => {
  expect(migrate({ version: 1, old: 2 }, [renamed, doubled])).toEqual({ version: 3, new: 4 });
  expect(migrate({ version: 2, new: 2 }, [renamed, doubled])).toEqual({ version: 3, new: 4 });
  expect(migrate({ version: 3, new: 4 }, [renamed, doubled])).toEqual({ version: 3, new: 4 });
});

it('leaves the document it is given as it is', () => {
  const document = Object.freeze({ version: 1, old: 2 });
  migrate(document, [renamed]);
  expect(document).toEqual({ version: 1, old: 2 });
});

it.each([0, -1, 1.5, '1', null])('knows no version %j', (version) => {
  expect(migrate({ version })).toBeUndefined();
  expect(parsePolicy({ version })).toMatchObject({ ok: false, errors: [{ path: 'version' }] });
});

it('takes a document without a version for one of this build', () => {
  expect(migrate({ name: 'Ours' })).toEqual({ name: 'Ours' });
  expect(parsePolicy({ name: 'Ours' })).toMatchObject({
    ok: true,
    policy: { version: POLICY_VERSION, name: 'Ours' },
  });
});
