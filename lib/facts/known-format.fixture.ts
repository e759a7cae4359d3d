import { type PageFormat, pageFormat } from './page-format.ts';

/** The format of a page in a language that shows nothing else, with parts of it decided by the test. */
export function formatOf(lang: string, decided: Partial<PageFormat> = {}): PageFormat {
  return { ...pageFormat({ lang, samples: [], dateExamples: [] }, []), ...decided };
}
