/** A spelling of something, and where the document says it. */
export type Spelled = {
  /** Compared as it is: brought into one form before. */
  spelling: string;
  /** What it stands for, in words that can end a sentence. */
  owner: string;
  path: (string | number)[];
};

/**
 * A spelling that stands for two things would make what a page shows a guess. The first one keeps it; each other
 * is a problem in its place.
 */
export function clashesAmong(spelled: readonly Spelled[]): { path: Spelled['path']; message: string }[] {
  const owners = new Map<string, string>();
  return spelled.flatMap(({ spelling, owner, path }) => {
    const first = owners.get(spelling) ?? owner;
    owners.set(spelling, first);
    return first === owner ? [] : [{ path, message: `expected a name that ${first} does not have` }];
  });
}

/** Something with a name and other spellings of it. */
export type Named = {
  name: string;
  aliases: readonly string[];
  owner: Spelled['owner'];
  /** Its key or index in the part of the document that holds it. */
  at: string | number;
};

/** Names before other spellings, so that nothing is ever taken for what borrowed its name. */
export function spellingsOf(named: readonly Named[], spellingOf: (name: string) => string): Spelled[] {
  const names = named.map(({ name, owner, at }) => {
    return { spelling: spellingOf(name), owner, path: [at, 'name'] };
  });
  const others = named.flatMap(({ aliases, owner, at }) =>
    aliases.map((alias, nth) => ({ spelling: spellingOf(alias), owner, path: [at, 'aliases', nth] })),
  );
  return [...names, ...others];
}
