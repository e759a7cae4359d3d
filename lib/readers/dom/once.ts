/** Asks about each thing once; what is answered of it must hold for as long as the thing itself. */
export function oncePer<T extends object, Answer>(ask: (thing: T) => Answer): (thing: T) => Answer {
  const answers = new WeakMap<T, Answer>();
  return (thing) => {
    if (!answers.has(thing)) answers.set(thing, ask(thing));
    return answers.get(thing) as Answer;
  };
}
