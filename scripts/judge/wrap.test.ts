import { expect, it } from 'vitest';
import { wrap } from './wrap.ts';

it.each([
  ['Next Steps is blank.', 20, ['Next Steps is blank.']],
  ['Next Steps is blank.', 19, ['Next Steps is', 'blank.']],
  ['on several\nlines', 30, ['on several lines']],
  ['see https://docs.example/1', 10, ['see https:', '//docs.exa', 'mple/1']],
  ['東京都渋谷区', 6, ['東京都', '渋谷区']],
  ['', 10, ['']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
