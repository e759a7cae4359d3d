import { indexed } from '../policy/indexed.ts';
import type { Policy } from '../policy/policy.ts';
import { isFilled } from '../text/filled.ts';
import { isPlaceholder } from '../text/placeholder.ts';
import { plainText } from '../text/plain-text.ts';
import { phrasePattern } from './phrases.ts';
import { isTemplateText } from './template-text.ts';

/** What Why Now does instead of recording a compelling event, "is blank"; `undefined` when it records one. */
export function withoutEvent(whyNow: string, policy: Policy): string | undefined {
  const { fillers } = policy;
  if (!isFilled(whyNow, fillers)) return fillerWords(whyNow);
  if (isPlaceholder(whyNow, fillers)) return 'holds only questions';
  if (isTemplateText(whyNow, policy)) return 'holds only template text';
  return deniesEvent(whyNow, policy) ? 'says that there is no event' : undefined;
}

function fillerWords(whyNow: string): string {
  const shown = plainText(whyNow).slice(0, MAX_QUOTED);
  return shown === '' ? 'is blank' : `says only "${shown}"`;
}

/** A filler is a word or two; a row of dashes need not be shown whole. */
const MAX_QUOTED = 30;

/** "No compelling event yet" is no event; "No compelling event but the audit" may be one. */
function deniesEvent(whyNow: string, policy: Policy): boolean {
  const text = plainText(whyNow);
  return denialOf(policy).test(text) && !EXCEPTION.test(text);
}

const EXCEPTION = /(?<!\p{L})(?:besides|but|except|other than)(?!\p{L})/iu;

/** The text begins with one of the phrases. */
const denialOf = indexed(({ closeDate: { noEventPhrases } }) => {
  const { source } = phrasePattern(noEventPhrases);
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${source})`, 'iu');
});
