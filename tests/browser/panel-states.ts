import { expect, type Locator, type Page } from '@playwright/test';
import type { Status } from '../../lib/judging/judge-page.ts';
import { MAX_NOTE, type RecordNotes } from '../../lib/notes/notes.ts';
import { brokenReasons } from '../../lib/reading/reading.ts';
import { NOTES_VERSION } from '../../lib/store/notes.ts';
import { addressOf, edited, hardlySeen, instead, noted, type SceneOf, sample } from './panel-scenes.ts';
import { playScene, type Stage } from './stage.ts';
import { unfoldAll, unfoldTo } from './unfold.ts';

/** Something that the panel can show. */
export type PanelState = {
  /** In the form of a file's name. */
  name: string;
  status: Status;
  scene: SceneOf;
  /** What is done in the panel to get there. */
  act?(panel: Page): Promise<void>;
};

/** Brings the panel into a state. */
export async function enterState(stage: Stage, { status, scene, act }: PanelState): Promise<void> {
  await playScene(stage, scene(stage));
  await expect(stage.panel.locator('main')).toHaveAttribute('data-status', status);
  await act?.(stage.panel);
}

const DAY = '2026-03-17';
const ticks: RecordNotes['ticks'] = { champion: DAY };
const notes: RecordNotes['notes'] = { champion: 'Dana ran the trial.' };
const snoozes: RecordNotes['snoozes'] = {
  'deck-link-url': { kind: 'snooze', until: '2026-03-23', reason: 'Dana sends the deck on Friday' },
  'command-plan-overview': { kind: 'not-relevant', on: DAY, reason: 'Written in the account plan' },
};
/** What a page that shows neither timeline nor related lists leaves open. */
const unseen = ['key-info-heard-about', 'call-notes-logged', 'web-direct-duplicate'];
const seenAll = {
  policy: { version: 1, rules: Object.fromEntries(unseen.map((rule) => [rule, { enabled: false }])) },
};
const brokenPolicy = { policy: { version: 1, thresholds: 'many' } };

const findings = (panel: Page): Locator =>
  panel.locator('main li[data-rule][data-outcome="fail"]:not([data-snoozed])').filter({ visible: true });

async function openSnoozeForm(panel: Page): Promise<Locator> {
  const finding = findings(panel).first();
  await unfoldAll(finding);
  await finding.getByRole('button', { name: /^Snooze/ }).click();
  const form = panel.getByRole('form', { name: /Snooze/ });
  await expect(form).toBeVisible();
  return form;
}

/** A finding is set aside for good, and nobody says why. */
async function failToSnooze(panel: Page): Promise<void> {
  const form = await openSnoozeForm(panel);
  await form.getByRole('radio').last().check();
  await panel.keyboard.press('Enter');
  await expect(form.locator('.keep-problem')).not.toBeEmpty();
}

async function openElement(panel: Page): Promise<Locator> {
  const element = panel.locator('li[data-element="champion"]');
  await unfoldTo(element);
  await unfoldAll(element);
  await expect(element.locator('textarea')).toBeVisible();
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return element;
}

async function writeTooMuch(panel: Page): Promise<void> {
  const element = await openElement(panel);
  await element.locator('textarea').fill('x'.repeat(MAX_NOTE + 1));
  await expect(element).toContainText('2,001');
}

/** Nobody is there to show the field, which is said beside it. */
async function missField(panel: Page): Promise<void> {
  const finding = findings(panel).first();
  await unfoldAll(panel.locator('main'));
  const goTo = panel
    .locator('main')
    .getByRole('button', { name: /^Go to/ })
    .first();
  const words = await panel.locator('main').textContent();
  await goTo.click();
  await expect(finding).toBeVisible();
  await expect(panel.locator('main')).not.toHaveText(words ?? '');
}

/** As the browser does to a page that outlives an update. */
async function cutOff(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    for (const api of [chrome, (globalThis as unknown as { browser?: typeof chrome }).browser])
      if (api) Object.defineProperty(api, 'runtime', { value: {} });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(panel.locator('main')).toContainText('Squeaky was updated');
}

const open = (selector: string) => async (panel: Page) => {
  const part = panel.locator(selector).first();
  await unfoldTo(part);
  await expect(part).toBeVisible();
  await part.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
};
const unfolded = (panel: Page) => unfoldAll(panel.locator('main'));

/** The states that hold nothing of each other. */
const wholes: readonly PanelState[] = [
  {
    name: 'reading',
    status: 'reading',
    scene: instead((read) => ({ ...addressOf(read), status: 'reading' })),
  },
  { name: 'silent', status: 'no-record', scene: () => ({ page: undefined }) },
  { name: 'no-record', status: 'no-record', scene: instead(() => ({ status: 'no-record' })) },
  ...brokenReasons.map(
    (why): PanelState => ({
      name: `broken-${why}`,
      status: 'broken',
      scene: instead((read) => ({ ...addressOf(read), status: 'broken', why })),
    }),
  ),
  {
    name: 'paused',
    status: 'paused',
    scene: (stage) => ({ ...sample()(stage), settings: { isPaused: true } }),
  },
  { name: 'not-enough', status: 'not-enough', scene: instead(hardlySeen) },
  { name: 'findings', status: 'ready', scene: sample() },
  { name: 'clean', status: 'ready', scene: sample('clean', seenAll) },
  { name: 'right-to-left', status: 'ready', scene: sample('rightToLeft') },
  { name: 'notes-newer', status: 'ready', scene: noted({}, { version: NOTES_VERSION + 1 }) },
  {
    name: 'all-at-once',
    status: 'ready',
    scene: (stage) => ({
      ...instead(edited)(stage),
      local: { ...noted({ ticks, notes, snoozes, reviewedOn: DAY })(stage).local, ...brokenPolicy },
    }),
    act: async (panel) => {
      await failToSnooze(panel);
      await writeTooMuch(panel);
      await missField(panel);
      await unfolded(panel);
      await cutOff(panel);
    },
  },
];

/** What the panel shows as a part of its findings. All of it is in `all-at-once`, but for the words of a notice. */
const parts: readonly PanelState[] = [
  { name: 'finding', status: 'ready', scene: sample(), act: (panel) => unfoldAll(findings(panel).first()) },
  { name: 'fold', status: 'ready', scene: sample(), act: open('[data-fold] li[data-rule]') },
  {
    name: 'snooze',
    status: 'ready',
    scene: sample(),
    act: async (panel) => void (await openSnoozeForm(panel)),
  },
  { name: 'snooze-error', status: 'ready', scene: sample(), act: failToSnooze },
  { name: 'snoozed', status: 'ready', scene: noted({ snoozes }), act: open('[data-snoozed]') },
  { name: 'unsaved-edits', status: 'ready', scene: instead(edited), act: open('[data-cleared]') },
  {
    name: 'element',
    status: 'ready',
    scene: noted({ ticks, notes }),
    act: async (panel) => void (await openElement(panel)),
  },
  { name: 'note-too-long', status: 'ready', scene: sample(), act: writeTooMuch },
  { name: 'what-i-read', status: 'ready', scene: sample(), act: open('tr[data-field]') },
  {
    name: 'reviews',
    status: 'ready',
    scene: noted({ reviewedOn: DAY }),
    act: open('time[datetime="2026-03-17"]'),
  },
  { name: 'field-missed', status: 'ready', scene: sample(), act: missField },
  { name: 'notes-broken', status: 'ready', scene: noted({}, 'not notes') },
  { name: 'policy-broken', status: 'ready', scene: sample('gaps', brokenPolicy) },
  { name: 'outdated', status: 'ready', scene: sample(), act: cutOff },
];

export { parts as panelParts, wholes as panelStates };
