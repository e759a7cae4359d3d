import type { Facts } from '../facts/facts.ts';

/** The same facts, telling which fields are asked for. */
export function watched({ opportunity, account, ...rest }: Facts, read: Set<string>): Facts {
  const watch = <T extends object>(record: string, fields: T): T =>
    new Proxy(fields, {
      getOwnPropertyDescriptor(target, key) {
        read.add(`${record}.${String(key)}`);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      get(target, key) {
        read.add(`${record}.${String(key)}`);
        return Reflect.get(target, key);
      },
    });
  return {
    ...rest,
    ...(opportunity ? { opportunity: watch('opportunity', opportunity) } : {}),
    ...(account ? { account: watch('account', account) } : {}),
  };
}

/** What is derived of every deal before any rule is asked. */
export const DERIVED = ['account.segment', 'opportunity.stage', 'opportunity.type', 'opportunity.name'];
