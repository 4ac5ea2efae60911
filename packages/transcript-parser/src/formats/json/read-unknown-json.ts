import type { ParserDiagnostic } from "../../diagnostics.js";
import { decodeBytes } from "../../decode/decode-bytes.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import type { JsonValue } from "./json-value.js";
import { readJson } from "./read-json.js";

const MAX_KEYS = 12;
const MAX_KEY = 40;

/** Reads JSON that nothing knows: every string in it is a line, in the order of the file, and a diagnostic says so. */
export const unknownJsonReader: SourceReader = {
  readText: read,
  read: (bytes, context) => {
    const { text, encoding, diagnostics } = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    const document = read(text, context);
    const found = diagnostics.map((diagnostic): ParserDiagnostic => ({ ...diagnostic, span: null }));
    return { ...document, encoding, diagnostics: [...found, ...document.diagnostics] };
  },
};

function read(text: string, { signal }: ReadContext): SourceDocument {
  const { values, diagnostics } = readJson(text);
  signal?.throwIfAborted();
  return {
    text: stringsIn(values).join("\n"),
    mediaType: "application/json",
    encoding: { name: "utf-8", byteOrderMark: false },
    locations: [],
    diagnostics: [...diagnostics, unknownForm(values)],
  };
}

/** The strings of all values, not those of keys. Without calling itself, since values may be nested as deep as they like. */
function stringsIn(values: readonly JsonValue[]): string[] {
  const strings: string[] = [];
  const open: Iterator<JsonValue, undefined>[] = [values[Symbol.iterator]()];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const next = inner.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    const { value } = next;
    if (value.kind === "array") open.push(value.elements());
    else if (value.kind === "object") open.push(memberValues(value));
    else {
      const string = value.string()?.replace(/[\uD800-\uDFFF]/gu, "\uFFFD").trim() ?? "";
      if (string !== "") strings.push(string);
    }
  }
  return strings;
}

function* memberValues(object: JsonValue): IterableIterator<JsonValue> {
  for (const [, value] of object.members()) yield value;
}

function unknownForm(values: readonly JsonValue[]): ParserDiagnostic {
  const [first] = values;
  const [element] = first?.elements() ?? [];
  const object = element ?? first;
  const keys = [...new Set([...(object?.members() ?? [])].map(([key]) => key.slice(0, MAX_KEY)))];
  const listed = keys.slice(0, MAX_KEYS).map((key) => JSON.stringify(key)).join(", ");
  const said = keys.length === 0 ? "It has no keys." : `Its keys are ${listed}${keys.length > MAX_KEYS ? ` and ${keys.length - MAX_KEYS} more` : ""}.`;
  return {
    code: "format-unknown",
    severity: "warning",
    message: `This JSON is of none of the forms that are known. ${said} Every text in it was read as a line.`,
    span: null,
    hint: "If a program for transcripts wrote it, export it in another form, such as WebVTT, plain text or Word. `colloquy formats` lists what is read.",
  };
}
