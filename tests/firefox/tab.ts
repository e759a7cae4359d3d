import type { Bidi } from './bidi.ts';

/** How long a page may take to get where a test waits for it, and how often it is looked at. */
const WAIT_MS = 20_000;
const LOOK_MS = 50;

type Evaluated = { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };

/** A tab that is looked at from outside. */
export type Tab = {
  goto(url: string): Promise<void>;
  /** What a JavaScript expression is in the page: text, a number, a flag or nothing. */
  ask(expression: string): Promise<unknown>;
  /** Resolves to the first answer that is neither empty nor false. @throws when none comes in time. */
  until(expression: string): Promise<unknown>;
};

/** Opens a tab, in front of the others or, when told so, behind them; a tab behind is not read. */
export async function openTab(bidi: Bidi, { isBehind = false } = {}): Promise<Tab> {
  const tab = { type: 'tab', background: isBehind };
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', tab);
  const ask = async (expression: string) => {
    const target = { context };
    const params = { expression, target, awaitPromise: true };
    const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', params);
    if (type === 'exception') throw new Error(`${expression}: ${exceptionDetails?.text}`);
    return result?.value;
  };
  return {
    async goto(url) {
      // An extension's page never reports that it finished loading to BiDi.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    ask,
    async until(expression) {
      const deadline = performance.now() + WAIT_MS;
      while (performance.now() < deadline) {
        // While the tab moves from one page to the next there is nobody to ask.
        const answer = await ask(expression).catch(() => undefined);
        if (answer) return answer;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
      throw new Error(`It never came true: ${expression}`);
    },
  };
}
