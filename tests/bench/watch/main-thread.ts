import type { Page } from '@playwright/test';

const MUTATIONS = 1_000;
/** A frame of a busy page; a hundred of them are less than two seconds. */
const PER_FRAME = 10;
/** The last look comes within a tenth of a second of the last change; this is several times that. */
const QUIET_FRAMES = 45;

/**
 * Changes texts, classes and list rows of the record page over many frames.
 * @returns Seconds of processor time that the page's main thread took for that, whoever's code ran there.
 */
export async function timeMutations(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // Processor time, not time on the clock: other programs of a busy machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await taken();
  await page.evaluate(mutate, { mutations: MUTATIONS, perFrame: PER_FRAME, quietFrames: QUIET_FRAMES });
  const after = await taken();
  await session.detach();
  return after - before;
}

type Script = { mutations: number; perFrame: number; quietFrames: number };

/** Runs in the page; resolves some frames after the last change. */
async function mutate({ mutations, perFrame, quietFrames }: Script): Promise<void> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const record = document.querySelector('.windowViewMode-normal.active');
  const values = [...(record?.querySelectorAll('.test-id__field-value lightning-formatted-text') ?? [])];
  if (!record || values.length === 0) throw new Error('There is no record on the page to change.');
  const texts = values.map(({ textContent }) => textContent);
  const list = document.createElement('ul');
  record.append(list);
  for (let count = 0; count < mutations; count += 1) {
    if (count % perFrame === 0) await frame();
    const at = count % values.length;
    if (count % 3 === 0) values[at]?.replaceChildren(`${texts[at]} ${count % 7}`);
    if (count % 3 === 1) values[at]?.classList.toggle('is-touched');
    if (count % 3 === 2) list.append(document.createElement('li'));
  }
  list.remove();
  for (const [at, value] of values.entries()) value.replaceChildren(texts[at] ?? '');
  for (let count = 0; count < quietFrames; count += 1) await frame();
}
