/** Chrome's own builds (and Edge) ignore `--load-extension` since 137; these two kinds accept it. */
const chromiumName = /^(Chromium|Google Chrome for Testing) (\d+)\./;
const firefoxName = /^Mozilla Firefox (\d+)\./;

/** The first Chromium with `sidePanel.open`. */
const OLDEST_CHROMIUM = 116;
/** The first ESR that installs an extension over WebDriver BiDi and lets its pages be opened. */
const OLDEST_FIREFOX = 140;

/** Whether the answer to `--version` is from a Chromium that loads unpacked extensions. */
export function isFitChromium(version: string): boolean {
  const found = chromiumName.exec(version);
  return found !== null && Number(found[2]) >= OLDEST_CHROMIUM;
}

/** Whether the answer to `--version` is from a Firefox that the smoke test can drive. */
export function isFitFirefox(version: string): boolean {
  const found = firefoxName.exec(version);
  return found !== null && Number(found[1]) >= OLDEST_FIREFOX;
}
