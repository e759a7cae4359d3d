import { expectAccessible } from '../browser/accessibility.ts';
import { expectFits, expectSeenInForcedColours, expectStill } from '../browser/fit.ts';
import { enterState, panelStates } from '../browser/panel-states.ts';
import { setStage } from '../browser/stage.ts';
import { test } from './journey.ts';

/** A few seconds for each of the states that are looked at from all sides. */
const LONG_MS = 300_000;

test('the panel is accessible in every state, fits when narrow, and shows all in forced colours', async ({
  journey: { browser, crm },
}) => {
  test.setTimeout(LONG_MS);
  const stage = await setStage(browser, crm);
  const { panel } = stage;
  await panel.bringToFront();
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  for (const state of panelStates)
    await test.step(state.name, async () => {
      await enterState(stage, state);
      await expectStill(panel);
      await expectSeenInForcedColours(panel);
      await expectFits(panel);
      await panel.setViewportSize({ width: 360, height: 900 });
      await expectAccessible(panel);
    });
});
