// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fieldPaths } from '../../lib/fields/index.ts';
import { defaultPolicy, parsePolicy } from '../../lib/policy/index.ts';
import type { SparseDocument } from '../../lib/thresholds/sparse-document.ts';
import { FieldSection, type Layouts } from './FieldSection.tsx';

afterEach(cleanup);

const layouts: Layouts = {
  opportunity: {
    version: 1,
    found: { 'opportunity.amount': 'api-name', 'opportunity.stage': 'label' },
    unmatched: [{ apiName: 'Sales_Deck__c', label: 'Pitch deck, newest' }, { label: 'Mood' }],
  },
};

type KeptProps = {
  layouts: Layouts;
  isReadOnly: boolean;
  onSave: (document: SparseDocument) => Promise<void>;
};

/** The section over a document that keeps what is saved, as storage would. */
function Kept({ onSave, ...props }: KeptProps) {
  const [document, setDocument] = useState<SparseDocument>({ version: 1 });
  const parsed = parsePolicy(document);
  async function save(edited: SparseDocument) {
    await onSave(edited);
    setDocument(edited);
  }
  const policy = parsed.ok ? parsed.policy : defaultPolicy;
  return <FieldSection {...props} policy={policy} document={document} onSave={save} />;
}

function show(over: Partial<KeptProps> = {}) {
  const onSave = vi.fn(over.onSave ?? (async () => {}));
  render(<Kept layouts={layouts} isReadOnly={false} {...over} onSave={onSave} />);
  return onSave;
}

function row(name: string): HTMLDetailsElement {
  const found = screen.getByText(name, { selector: '.field-row-name' }).closest('details');
  if (!found) throw new Error(`${name} has no row`);
  return found;
}

/** Opens a field's row as a click would, and looks in it. */
function open(name: string) {
  const details = row(name);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return within(details);
}

function edit(name: string, list: string, text: string): HTMLTextAreaElement {
  const field = open(name).getByRole('textbox', { name: list });
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`${list} is not for several lines`);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return field;
}

const DECK = 'Link to Custom Pitch Deck';

describe('the field mapping', () => {
  it('lists every field, and how it was last found', () => {
    show();
    expect(screen.getAllByRole('listitem')).toHaveLength(fieldPaths.length);
    expect(row('Amount').textContent).toContain('Found by API name');
    expect(row('Stage').textContent).toContain('Found by label');
    expect(row(DECK).textContent).toContain('Not found yet');
    // No account page was read, so nothing can be said of its fields.
    expect(row('Sales Segment').textContent).toBe('Sales Segment');
  });

  it('can be narrowed to the fields that were not found', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only fields that were not found' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(fieldPaths.length - 2);
    expect(screen.queryByText('Stage', { selector: '.field-row-name' })).toBeNull();
  });

  it('takes names, one on a line, and can be emptied', async () => {
    const onSave = show();
    edit(DECK, 'Labels', 'Pitch deck, newest\nDeck\n');
    await screen.findByText('Saved.');
    const labels = ['Pitch deck, newest', 'Deck'];
    expect(onSave).toHaveBeenLastCalledWith({ version: 1, fields: { 'opportunity.deckLink': { labels } } });
    expect(row(DECK).textContent).toContain('Pitch deck, newest, Deck');
    fireEvent.click(screen.getByRole('button', { name: 'Remove all added names' }));
    await waitFor(() => expect(onSave).toHaveBeenLastCalledWith({ version: 1 }));
  });

  it('refuses a name of another field, says where, and keeps what was typed', async () => {
    const onSave = show();
    const field = edit(DECK, 'API names', 'Deck__c\nStageName');
    const message =
      'fields.opportunity.deckLink.apiNames.1: “StageName” already means Stage (opportunity.stage)';
    expect(await screen.findByText(message)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('Deck__c\nStageName');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('offers what the last page calls its other fields, and what is taken no more', async () => {
    const onSave = show();
    const deck = open(DECK);
    const choice = deck.getByRole('combobox', { name: 'On the last page' });
    const add = deck.getByRole('button', { name: 'Add' });
    expect(add.hasAttribute('disabled')).toBe(true);
    expect([...choice.querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'Choose a field',
      'Pitch deck, newest (Sales_Deck__c)',
      'Mood',
    ]);
    fireEvent.change(choice, { target: { value: 'name Sales_Deck__c' } });
    fireEvent.click(add);
    await screen.findByText('Saved.');
    const fields = { 'opportunity.deckLink': { apiNames: ['Sales_Deck__c'] } };
    expect(onSave).toHaveBeenLastCalledWith({ version: 1, fields });
    await waitFor(() => expect(choice.querySelectorAll('option')).toHaveLength(2));
  });

  it('says how to get something to choose from', () => {
    show({ layouts: {} });
    expect(open(DECK).getByText(/open a record in Salesforce/)).toBeTruthy();
    expect(open(DECK).queryByRole('combobox')).toBeNull();
  });

  it('keeps what was typed when the browser refuses', async () => {
    show({ onSave: () => Promise.reject(new Error('quota')) });
    const field = edit(DECK, 'Labels', 'Deck');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(field.value).toBe('Deck');
  });

  it('changes nothing while the saved settings cannot be read', () => {
    show({ isReadOnly: true });
    const deck = open(DECK);
    for (const field of deck.getAllByRole('textbox')) expect(field).toMatchObject({ readOnly: true });
    expect(deck.getByRole('combobox')).toMatchObject({ disabled: true });
  });
});
