import type { FieldMarkup, FieldShape, FieldValue, RecordPage, Section } from '../../shared/types.ts';
import { el, host } from '../base/dom.ts';
import { flexipageComponent } from '../base/parts.ts';
import type { Editor } from '../edit/editor.ts';
import { editorFor } from '../edit/editor-for.ts';
import { formFooter } from '../edit/form-footer.ts';
import { undoButton } from '../edit/undo-button.ts';
import { editItem, viewItem } from './field-item.ts';
import { outputOf } from './outputs.ts';
import { type DrawField, drawSections } from './sections.ts';

/** What a panel needs of a record. */
type Fields = Pick<RecordPage, 'object' | 'fields' | 'currency'>;

export type DetailPanelOptions<Page extends Fields> = {
  page: Page;
  markup: FieldMarkup;
  sectionsOf: (page: Page) => readonly Section[];
  save: (fields: Record<string, FieldValue>) => Promise<void>;
  /** Begins in edit mode, and tells how that ended. */
  dialog?: { mode: 'edit' | 'create'; onDone(outcome: Outcome): void };
};

/** How a dialog ended. */
export type Outcome = 'cancelled' | 'saved' | 'saved-and-new';

export type DetailPanel<Page extends Fields = RecordPage> = {
  element: HTMLElement;
  /** Shows newer data; a panel being edited keeps what was typed. */
  update(page: Page): void;
};

/** The fields of one tab, which are viewed and edited together. */
export function detailPanel<Page extends Fields>({
  page: first,
  markup,
  sectionsOf,
  save,
  dialog,
}: DetailPanelOptions<Page>): DetailPanel<Page> {
  let page = first;
  let isEditing = dialog !== undefined;
  const editors = new Map<string, Editor>();
  const container = el('div', { class: 'record-layout-container' });
  const footer = el('div', { class: 'footer-container' });

  const stored = ({ apiName }: FieldShape): FieldValue => page.fields[apiName] ?? null;
  const place = (shape: FieldShape, side: 'left' | 'right') => ({ object: page.object, shape, markup, side });

  const drawView: DrawField = (shape, side) =>
    viewItem(place(shape, side), outputOf(shape, stored(shape), page.currency), () => edit(shape.apiName));

  const drawEdit: DrawField = (shape, side) => {
    if (shape.readOnly) return drawView(shape, side);
    const original = stored(shape);
    const undo = undoButton(shape.label, () => {
      const fresh = drawEdit(shape, side);
      item.replaceWith(fresh);
      editors.get(shape.apiName)?.focus();
    });
    const onChange = () => undo.show(isChanged(editors.get(shape.apiName), original));
    const editor = editorFor({ shape, value: original, onChange }, page.currency);
    editors.set(shape.apiName, editor);
    const item = editItem(place(shape, side), editor.element, undo.element);
    return item;
  };

  const render = () => {
    editors.clear();
    const mode = isEditing ? (dialog?.mode ?? 'edit') : 'view';
    const draw = isEditing ? drawEdit : drawView;
    container.replaceChildren(...drawSections(page.object, markup, mode, sectionsOf(page), draw));
    footer.replaceChildren(
      ...(isEditing ? [formFooter({ save: submit, cancel }, dialog?.mode === 'create')] : []),
    );
  };

  const edit = (apiName: string) => {
    isEditing = true;
    render();
    editors.get(apiName)?.focus();
  };

  const cancel = () => {
    isEditing = false;
    render();
    dialog?.onDone('cancelled');
  };

  const submit = async (isAndNew: boolean): Promise<string[]> => {
    const changed: Record<string, FieldValue> = {};
    const problems: string[] = [];
    for (const shape of sectionsOf(page).flatMap(({ fields }) => fields)) {
      const editor = editors.get(shape.apiName);
      if (!editor) continue;
      const entry = editor.read();
      editor.showProblem('problem' in entry ? entry.problem : null);
      if ('problem' in entry) problems.push(shape.label);
      else if (isChanged(editor, stored(shape))) changed[shape.apiName] = entry.value;
    }
    if (problems.length > 0) return problems;
    isEditing = false;
    await save(changed);
    render();
    dialog?.onDone(isAndNew ? 'saved-and-new' : 'saved');
    return [];
  };

  render();
  const form = host('records-base-record-form', {}, () => [container, footer]);
  const id = markup === 'layout' ? 'force_detailPanel' : 'flexipage_dynamicForm';
  const element = markup === 'layout' ? host('records-lwc-detail-panel', {}, () => form) : form;
  return {
    element: flexipageComponent(id, element),
    update(newer) {
      page = newer;
      if (!isEditing) render();
    },
  };
}

function isChanged(editor: Editor | undefined, original: FieldValue): boolean {
  const entry = editor?.read();
  if (!entry) return false;
  return 'problem' in entry || JSON.stringify(entry.value) !== JSON.stringify(original);
}
