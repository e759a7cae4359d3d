import { describe, expect, it } from 'vitest';
import { isFitChromium, isFitFirefox } from './fit.ts';

describe('a Chromium', () => {
  it.each([
    'Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)',
    'Chromium 116.0.5845.96',
    'Google Chrome for Testing 151.0.7922.34',
  ])('is fit when it loads unpacked extensions: %s', (version) => {
    expect(isFitChromium(version)).toBe(true);
  });

  it.each(['Google Chrome 151.0.7922.34', 'Microsoft Edge 150.0.1', 'Chromium 115.0.5790.170', ''])(
    'is not fit otherwise: %s',
    (version) => {
      expect(isFitChromium(version)).toBe(false);
    },
  );
});

describe('a Firefox', () => {
  it.each(['Mozilla Firefox 153.7.0esr', 'Mozilla Firefox 140.0'])(
    'is fit when it takes extensions over BiDi: %s',
    (version) => {
      expect(isFitFirefox(version)).toBe(true);
    },
  );

  it.each(['Mozilla Firefox 128.9.0esr', 'Firefox', ''])('is not fit otherwise: %s', (version) => {
    expect(isFitFirefox(version)).toBe(false);
  });
});
