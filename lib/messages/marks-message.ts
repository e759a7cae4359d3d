import type { FieldPath } from '../fields/index.ts';
import type { Severity } from '../policy/index.ts';
import { MAX_LABEL, MAX_RECORD_ID } from '../reading/reading.ts';
import { has, oneOf, optional, type Shape, text } from './shape.ts';

/** How a page calls a field; one that has neither name was not on it. */
export type FieldNames = {
  /** The CRM's own name, as the page writes it. */
  apiName?: string;
  /** The label beside it. */
  label?: string;
};

/** What is drawn beside one field. */
export type FieldMark = FieldNames & {
  field: FieldPath;
  /** Of its worst finding. */
  severity: Severity;
  /** Its findings, a line each. */
  text: string;
};

/** From the background to a tab: all that is to be drawn there now. Replaces what was. */
export type MarksMessage = {
  type: 'marks';
  /** Nothing is drawn on any other record; empty when there is none. */
  record: string;
  marks: FieldMark[];
};

/** From a surface to a tab: show this field. */
export type GoToMessage = FieldNames & { type: 'go-to'; record: string; field: FieldPath };

/** What came of it. */
export type GoToAnswer =
  | { ok: true }
  | {
      ok: false;
      /** In another tab of the page, behind a dialog, or the record is not on screen any more. */
      where: 'other-tab' | 'covered' | 'gone';
      /** What the page calls that tab, where it is known. */
      place?: string;
    };

/** A page shows some thirty of Squeaky's fields at most. */
export const MAX_MARKS = 80;
/** A tooltip that is read in one look. */
export const MAX_MARK_TEXT = 600;
/** `opportunity.primaryCapability` and then some. */
const MAX_FIELD = 80;

const names: Shape = {
  field: text(MAX_FIELD),
  apiName: optional(text(MAX_LABEL)),
  label: optional(text(MAX_LABEL)),
};
const mark: Shape = { ...names, severity: oneOf('error', 'warning', 'info'), text: text(MAX_MARK_TEXT) };
const marks: Shape = {
  type: oneOf('marks'),
  record: text(MAX_RECORD_ID),
  marks: (value) => Array.isArray(value) && value.length <= MAX_MARKS && value.every((one) => has(one, mark)),
};
const goTo: Shape = { ...names, type: oneOf('go-to'), record: text(MAX_RECORD_ID) };
const missed: Shape = {
  ok: oneOf(false),
  where: oneOf('other-tab', 'covered', 'gone'),
  place: optional(text(MAX_LABEL)),
};

/** A message about marks, or `undefined` for anything else. The field's path is taken as any short text. */
export function parseMarksMessage(message: unknown): MarksMessage | undefined {
  return has(message, marks) ? (message as MarksMessage) : undefined;
}

/** A request to show a field, or `undefined` for anything else. */
export function parseGoToMessage(message: unknown): GoToMessage | undefined {
  return has(message, goTo) ? (message as GoToMessage) : undefined;
}

/** A page's answer, or `undefined` for anything else. */
export function parseGoToAnswer(answer: unknown): GoToAnswer | undefined {
  return has(answer, { ok: oneOf(true) }) || has(answer, missed) ? (answer as GoToAnswer) : undefined;
}
