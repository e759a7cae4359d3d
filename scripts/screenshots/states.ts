import type { SqueakyBrowser } from '../../tests/browser/launch.ts';
import { enterState, panelParts, panelStates } from '../../tests/browser/panel-states.ts';
import { setStage } from '../../tests/browser/stage.ts';
import { ENLARGED, shoot, shootEnlarged } from './camera.ts';

const PANEL = { width: 360, height: 900 };
/** Of what is a part of the findings, the rest is the same. */
const PART_HEIGHT = 640;
/** A state for tests alone: nobody gets into all of it at once. */
const NOT_SHOWN = 'all-at-once';
/** What is shown in each of the narrower and starker ways. */
const VARIED = ['findings', 'element', 'snooze'];

/** Every state of the panel, and a few of them narrow, large and in forced colours. */
export async function shootStates(browser: SqueakyBrowser): Promise<void> {
  const crm = await browser.context.newPage();
  const stage = await setStage(browser, crm);
  const { panel } = stage;
  await panel.bringToFront();
  for (const state of [...panelStates, ...panelParts]) {
    const { name } = state;
    if (name === NOT_SHOWN) continue;
    const size = panelParts.includes(state) ? { ...PANEL, height: PART_HEIGHT } : PANEL;
    await panel.setViewportSize(size);
    await enterState(stage, state);
    await shoot(`sidepanel-${name}`, panel);
    if (!VARIED.includes(name)) continue;
    await panel.emulateMedia({ forcedColors: 'active' });
    await shoot(`sidepanel-${name}-forced-colours`, panel);
    await panel.emulateMedia({ forcedColors: 'none' });
    await panel.setViewportSize({ ...size, width: 320 });
    // Entered anew, so that what it is about is in view at this size too.
    await enterState(stage, state);
    await shoot(`sidepanel-${name}-320`, panel);
    const half = { width: size.width / ENLARGED, height: size.height / ENLARGED };
    await panel.setViewportSize(half);
    await enterState(stage, state);
    await shootEnlarged(`sidepanel-${name}-200-percent`, panel, half);
  }
  await panel.close();
  await crm.close();
}
