import type { CurrencyDisplay } from '../../shared/types.ts';
import type { Editor, EditorStart } from './editor.ts';
import { checkboxEditor, richTextEditor, textAreaEditor } from './long-text-editors.ts';
import { lookupEditor } from './lookup-editor.ts';
import { picklistEditor } from './picklist-editor.ts';
import { textEditor } from './text-editor.ts';

/** The input that belongs to a field's type. */
export function editorFor(start: EditorStart, currency: CurrencyDisplay): Editor {
  const { type } = start.shape;
  if (type === 'picklist' || type === 'stage' || type === 'forecast') return picklistEditor(start);
  if (type === 'longText') return textAreaEditor(start);
  if (type === 'richText') return richTextEditor(start);
  if (type === 'checkbox') return checkboxEditor(start);
  if (type === 'lookup') return lookupEditor(start, 'Account');
  return textEditor(start, currency);
}
