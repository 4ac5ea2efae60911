import { isDateVariable, isNameVariable, isTextVariable } from "./variables.js";
import { readDateValue } from "../dates/read-date-value.js";
import type { DateValue } from "../dates/date-value.js";
import type { Name } from "../names/name.js";
import { readName } from "../names/read-name.js";
import type { Warning, WarningCode } from "../warning.js";
import type { Item } from "./item.js";
import { readNote } from "./read-note.js";
import { ITEM_KEYS, ITEM_TYPES } from "./variables.table.js";

/** A place for the warnings about one item. */
interface Draft {
  readonly id: string;
  readonly texts: Map<string, string>;
  readonly names: Map<string, readonly Name[]>;
  readonly dates: Map<string, DateValue>;
  readonly warnings: Warning[];
}

/**
 * Reads an item of CSL-JSON. The value may be anything: what is of the wrong shape is left out with a warning.
 *
 * @param position the place of the item in its list, from 1, for the message when it has no id.
 */
export function readItem(value: unknown, position: number, warnings: Warning[]): Item | undefined {
  const fields = entriesOf(value);
  const id = fields.get("id");
  if (typeof id !== "string" && typeof id !== "number") {
    warnings.push({ code: "missing-id", message: `Item ${position} has no id: left out.` });
    return undefined;
  }
  const draft: Draft = { id: String(id), texts: new Map(), names: new Map(), dates: new Map(), warnings };
  const type = readType(fields.get("type"), draft);
  for (const [key, field] of withNoteFields(fields)) readField(key, field, draft);
  const given = [...fields.keys()].filter(
    (key) => draft.texts.has(key) || draft.names.has(key) || draft.dates.has(key),
  );
  addAliases(draft.texts);
  return { id: draft.id, type, variables: given, texts: draft.texts, names: draft.names, dates: draft.dates };
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

/** The fields, with those that the note carries for want of a place of their own. */
function withNoteFields(fields: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const note = fields.get("note");
  if (typeof note !== "string") return fields;
  const read = readNote(note, (word) => isNameVariable(word) || isDateVariable(word) || isTextVariable(word));
  const all = new Map(fields).set("note", read.note);
  for (const [variable, value] of read.fields) {
    if (isNameVariable(variable)) all.set(variable, [...namesIn(all.get(variable)), noteName(value)]);
    else if (!all.has(variable)) all.set(variable, value);
  }
  return all;
}

function namesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A name of a note: `Family || Given`, or a literal. */
function noteName(value: string): unknown {
  const [family = "", given] = value.split("||").map((part) => part.trim());
  return given === undefined ? { literal: family } : { family, given };
}

function warn(draft: Draft, code: WarningCode, message: string, variable?: string): void {
  draft.warnings.push({ code, message, itemId: draft.id, ...(variable !== undefined && { variable }) });
}

function readType(type: unknown, draft: Draft): string {
  if (typeof type !== "string" || type === "") {
    warn(draft, "missing-type", 'The item has no type: taken as "document".');
    return "document";
  }
  if (!ITEM_TYPES.includes(type)) warn(draft, "unknown-type", `CSL 1.0.2 has no type "${type}".`);
  return type;
}

function readField(key: string, field: unknown, draft: Draft): void {
  if (field === null || field === undefined) return;
  if (isNameVariable(key)) readNames(key, field, draft);
  else if (isDateVariable(key)) readDate(key, field, draft);
  else if (isTextVariable(key)) readText(key, field, draft);
  else if (!ITEM_KEYS.includes(key)) {
    warn(draft, "unknown-variable", `CSL 1.0.2 has no variable "${key}": not used.`, key);
  }
}

function readNames(key: string, field: unknown, draft: Draft): void {
  const list: readonly unknown[] = Array.isArray(field) ? field : [field];
  const names = list.map(readName).filter((name) => name !== undefined);
  if (names.length < list.length) warn(draft, "invalid-value", `A name of "${key}" is empty or no name.`, key);
  if (names.length > 0) draft.names.set(key, names);
}

function readDate(key: string, field: unknown, draft: Draft): void {
  const date = readDateValue(field);
  if (date === undefined) {
    warn(draft, "invalid-value", `"${key}" is not a date: left out.`, key);
    return;
  }
  if (date.unparsed) warn(draft, "unparsed-date", `"${key}" is printed as it stands: it could not be read.`, key);
  draft.dates.set(key, date);
}

function readText(key: string, field: unknown, draft: Draft): void {
  if (typeof field === "string" || typeof field === "number") {
    const text = String(field);
    if (text.trim() !== "") draft.texts.set(key, text);
  } else if (typeof field !== "boolean" && !(Array.isArray(field) && field.length === 0)) {
    warn(draft, "invalid-value", `"${key}" is not text: left out.`, key);
  }
}

/** Older names of variables, and the variable that each stands for. */
const ALIASES: readonly (readonly [alias: string, variable: string])[] = [
  ["shortTitle", "title-short"],
  ["journalAbbreviation", "container-title-short"],
  ["event", "event-title"],
  ["event-title", "event"],
];

function addAliases(texts: Map<string, string>): void {
  for (const [alias, variable] of ALIASES) {
    const value = texts.get(alias);
    if (value !== undefined && !texts.has(variable)) texts.set(variable, value);
  }
  const page = texts.get("page");
  const first = page === undefined ? undefined : /[^\s,&\u2013-]+/.exec(page)?.[0];
  if (first !== undefined && !texts.has("page-first")) texts.set("page-first", first);
}
