/**
 * `npm run demo`: the extension beside the demo CRM. With a display it opens a Chromium to play with;
 * without one (or with `--headless`) it prints what it finds on each sample and saves pictures.
 */
import process from 'node:process';
import { startDemo } from '../demo/server.ts';
import { buildForChromium } from './build.ts';
import { hasDisplay } from './demo/display.ts';
import { report } from './demo/report.ts';
import { show } from './demo/show.ts';

buildForChromium();
const demo = await startDemo({ today: localDay(new Date()) });
try {
  const isVisible = hasDisplay(process.platform, process.env) && !process.argv.includes('--headless');
  await (isVisible ? show(demo) : report(demo));
} finally {
  await demo.close();
}

/** The day on this machine's calendar, `YYYY-MM-DD`, which is what the extension will call today. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
