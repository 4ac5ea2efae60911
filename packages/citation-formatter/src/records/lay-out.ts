import type { EntryRow, FieldForm, FieldRow } from "./field-row.js";
import { markupOf, plainValue } from "./plain-text.js";
import type { RecordDate, RecordItem, RecordValue } from "./record-item.js";
import type { LostVariable } from "./record-result.js";

/** A field of a record. A field that several variables fill stands once for each. */
export interface Field {
  readonly name: string;
  readonly text: string;
  readonly as: FieldForm;
}

/** Writes a value in a form, to a field or to several. */
export type WriteForm = (value: RecordValue, field: string) => readonly Field[];

/** How a format with fields of its own lays out an item. */
export interface Layout {
  readonly entries: readonly EntryRow[];
  readonly fields: readonly FieldRow[];
  /** A text value in the syntax of the format. */
  readonly text: (markup: string) => string;
  /** The field of the note. */
  readonly note: string;
  /** The forms that are more than a text. */
  readonly forms: Readonly<Partial<Record<FieldForm, WriteForm>>>;
  /** Whether a field holds the whole of a date. One that does not is left empty, but for that of the item's own date. */
  readonly holdsDate: (date: RecordDate, as: FieldForm) => boolean;
}

/** A record before it is written: its entry type, its fields, and what they do not hold. */
export interface LaidOut {
  readonly entry: string;
  readonly fields: readonly Field[];
  readonly lost: readonly LostVariable[];
}

/**
 * Gives each variable of an item its field. What the format has no field for goes into the note, where a phrase tells
 * what it is, and otherwise nowhere; both are reported.
 */
export function layOut(item: RecordItem, layout: Layout, phrases: Readonly<Record<string, string>>): LaidOut {
  const entry = entryOf(item, layout.entries);
  const fields: Field[] = [];
  const left = new Map(item.values);
  const unsaid = new Map<string, RecordValue>();
  left.delete("note");
  for (const [variable, field, as = "text", only] of layout.fields) {
    const value = left.get(variable);
    if (value === undefined || only?.includes(entry) === false) continue;
    const isWhole = value.kind !== "date" || layout.holdsDate(value.date, as);
    if (!isWhole && as !== "issued") continue;
    fields.push(...(layout.forms[as]?.(value, field) ?? [{ name: field, text: layout.text(markupOf(value)), as }]));
    if (as === "role") unsaid.set(variable, value);
    if (isWhole) left.delete(variable);
  }
  const lost = item.unread.map(([variable, value]): LostVariable => ({ itemId: item.id, variable, value, reason: "no-field" }));
  for (const [variable, value] of left) {
    const reason = Object.hasOwn(phrases, variable) ? "in-note" : "no-field";
    lost.push({ itemId: item.id, variable, value: plainValue(value), reason });
    unsaid.set(variable, value);
  }
  const said = Object.entries(phrases).flatMap(([variable, phrase]) => {
    const value = unsaid.get(variable);
    return value === undefined ? [] : [`${phrase} ${markupOf(value)}`];
  });
  const note = item.values.get("note");
  const text = [...said, ...(note === undefined ? [] : [markupOf(note)])].map(layout.text).join("; ");
  fields.push({ name: layout.note, text, as: "text" });
  return { entry, fields: fields.filter(({ text }) => text !== ""), lost };
}

function entryOf({ type, values }: RecordItem, rows: readonly EntryRow[]): string {
  const found = rows.find(
    ([types, , having = [], lacking = []]) =>
      types?.includes(type) !== false &&
      having.every((variable) => values.has(variable)) &&
      !lacking.some((variable) => values.has(variable)),
  );
  return found?.[1] ?? "";
}
