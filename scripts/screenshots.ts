/** `npm run screenshots`: every surface and state, light and dark, into `docs/screenshots`. */
import { mkdir, rm } from 'node:fs/promises';
import { DEMO_TODAY, startDemo } from '../demo/server.ts';
import { launchSqueaky } from '../tests/browser/launch.ts';
import { buildForChromium } from './build.ts';
import { FOLDER } from './screenshots/camera.ts';
import { shootMarks } from './screenshots/marks.ts';
import { shootOptions } from './screenshots/options.ts';
import { shootPopup } from './screenshots/popup.ts';
import { shootSamples } from './screenshots/samples.ts';
import { shootStates } from './screenshots/states.ts';
import { shootWelcome } from './screenshots/welcome.ts';
import { setWorkerClock } from './screenshots/worker-clock.ts';

buildForChromium();
// A picture that is no longer taken must not stay behind.
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const demo = await startDemo();
// A fixed morning: the pictures change when the surfaces do, and not with the calendar.
const browser = await launchSqueaky({ demoPort: demo.port, now: `${DEMO_TODAY}T09:00` });
try {
  await setWorkerClock(browser, `${DEMO_TODAY}T09:00Z`);
  await shootSamples(browser);
  await shootMarks(browser);
  await shootPopup(browser);
  await shootOptions(browser);
  await shootWelcome(browser);
  // Last, because it puts into storage what it is to show.
  await shootStates(browser);
} finally {
  await browser.close();
  await demo.close();
}
