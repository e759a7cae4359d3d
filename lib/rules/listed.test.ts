import { describe, expect, it } from 'vitest';
import { isListed } from './listed.ts';

const categories = ['Commit', 'Best Case'];

describe('a picklist text', () => {
  it.each(['Best Case', 'best case', 'BestCase', ' Best-Case ', 'COMMIT'])('"%s" is listed', (text) => {
    expect(isListed(text, categories)).toBe(true);
  });

  it.each(['Best', 'Upside', '', 'Commit or Best Case'])('"%s" is not listed', (text) => {
    expect(isListed(text, categories)).toBe(false);
  });
});
