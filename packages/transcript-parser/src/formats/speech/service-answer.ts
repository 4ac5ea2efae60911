import type { ParserDiagnostic } from "../../diagnostics.js";
import type { JsonValue } from "../json/json-value.js";
import { CODE_KEYS, FAILURE_KEYS, MESSAGE_KEYS, STATUS_KEYS, UNFINISHED } from "./answer-keys.table.js";

/** What a service answers in the place of a transcript. */
export interface ServiceAnswer {
  /** What failed, in the words of the service; null where it names no failure. */
  readonly failure: string | null;
  /** How far it is, where it is not done; null where it does not say so. */
  readonly unfinished: string | null;
}

/** The diagnostic of a file without words that is such an answer; null where it is none. */
export function sayAnswer({ failure, unfinished }: ServiceAnswer, what: string): ParserDiagnostic | null {
  const found = { code: "file-without-text", severity: "warning", span: null } as const;
  if (failure !== null) {
    return { ...found, message: `${what}: it says that something failed, “${failure}”.`, hint: "Have the recording transcribed once more, and save the answer that has the words." };
  }
  if (unfinished !== null) {
    return { ...found, message: `${what}: its status is “${unfinished}”.`, hint: "The recogniser was not done when the file was saved. Ask it for the result once more." };
  }
  return null;
}

const MAX_SHOWN = 200;
/** So many of the first values are looked at. */
const SOME = 8;

/** What the values of a file say of a failure, or that there is more to come: at the top, or one object deep. */
export function serviceAnswer(values: readonly JsonValue[]): ServiceAnswer {
  const tops = values.slice(0, SOME).flatMap((value) => (value.kind === "array" ? first(value) : [value]));
  const objects = [...tops, ...tops.flatMap((top) => [...top.members()].map(([, inner]) => inner).filter(({ kind }) => kind === "object"))];
  return { failure: firstOf(objects, failureIn), unfinished: firstOf(objects, unfinishedIn) };
}

function first(list: JsonValue): JsonValue[] {
  const found: JsonValue[] = [];
  for (const element of list.elements()) if (found.push(element) === SOME) break;
  return found;
}

function firstOf(objects: readonly JsonValue[], find: (object: JsonValue) => string | null): string | null {
  for (const object of objects) {
    const found = find(object);
    if (found !== null) return found;
  }
  return null;
}

function failureIn(object: JsonValue): string | null {
  for (const key of FAILURE_KEYS) {
    // A message without a code may be what somebody says.
    if (/^message$/i.test(key) && !CODE_KEYS.some((code) => object.get(code) !== undefined)) continue;
    const said = sayIn(object.get(key));
    if (said !== "") return said;
  }
  return null;
}

/** What is said in a value: a text, or the message of an object or of the first of a list. */
function sayIn(value: JsonValue | undefined): string {
  if (value === undefined) return "";
  const [element] = value.elements();
  const inner = element ?? value;
  const texts = inner.kind === "object" ? MESSAGE_KEYS.map((key) => inner.get(key)?.string() ?? "") : [inner.string() ?? ""];
  const text = (texts.find((each) => each.trim() !== "") ?? "").replace(/\s+/g, " ").replace(/\p{Surrogate}/gu, "\uFFFD").trim();
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function unfinishedIn(object: JsonValue): string | null {
  for (const key of STATUS_KEYS) {
    const status = object.get(key)?.string() ?? "";
    if (UNFINISHED.has(status.toLowerCase().replaceAll(" ", "_"))) return status;
  }
  return null;
}
