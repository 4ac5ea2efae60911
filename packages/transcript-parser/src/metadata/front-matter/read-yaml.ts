import type { Span } from "@colloquy/corpus-schema";
import type { Found } from "../found.js";

/** A key of front matter with its values: one for a scalar, several for a list. */
export interface YamlEntry {
  readonly key: string;
  readonly values: readonly Found[];
}

interface YamlLine {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

/**
 * Reads the top level of YAML front matter (YAML 1.2.2): plain, single- and double-quoted scalars, also over several
 * lines, block scalars, and lists in both styles. Deeper mappings are left out. What cannot be read is left out.
 *
 * @param span the lines between the rules, in the source
 */
export function readYaml(source: string, span: Span): YamlEntry[] {
  const entries: YamlEntry[] = [];
  const lines = linesOf(source, span);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const match = line === undefined || line.indent > 0 ? null : /^([^\s:#][^:]{0,60}):(?:\s+|$)/u.exec(line.text);
    if (line === undefined || match === null) continue;
    const key = (match[1] ?? "").trim().toLowerCase();
    let last = index;
    while (lines[last + 1] !== undefined && belongs(lines[last + 1])) last += 1;
    const valueStart = line.start + match[0].length;
    const valueEnd = (lines[last]?.start ?? 0) + (lines[last]?.text.length ?? 0);
    entries.push({ key, values: readValue(source, { start: Math.min(valueStart, valueEnd), end: valueEnd }) });
    index = last;
  }
  return entries;
}

/** Lines that are set in, list items, and blank ones go on with a value. */
function belongs(line: YamlLine | undefined): boolean {
  return line !== undefined && (line.indent > 0 || line.text.trim() === "" || /^-(?:\s|$)/.test(line.text));
}

function linesOf(source: string, { start, end }: Span): YamlLine[] {
  const lines: YamlLine[] = [];
  let at = start;
  while (at < end) {
    const feed = source.indexOf("\n", at);
    const stop = feed === -1 || feed > end ? end : feed;
    const text = source.slice(at, stop).replace(/\r$/, "");
    lines.push({ start: at, text, indent: /^[ \t]*/.exec(text)?.[0].length ?? 0 });
    at = stop + 1;
  }
  return lines;
}

function readValue(source: string, span: Span): Found[] {
  const text = source.slice(span.start, span.end);
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  const body = text.slice(lead).trimEnd();
  const start = span.start + lead;
  if (body === "") return [];
  if (body.startsWith("[")) return flowList(source, { start: start + 1, end: start + body.length - (body.endsWith("]") ? 1 : 0) });
  if (/^-\s/.test(body)) return blockList(source, { start, end: start + body.length });
  const block = /^[>|][+-]?[0-9]?\s*\n/.exec(body)?.[0].length ?? 0;
  const found = scalar(source, { start: start + block, end: start + body.length });
  return found === null ? [] : [found];
}

function flowList(source: string, { start, end }: Span): Found[] {
  const found: Found[] = [];
  let from = start;
  let quote = "";
  for (let at = start; at <= end; at += 1) {
    const character = source.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if ((character === '"' || character === "'") && source.slice(from, at).trim() === "") quote = character;
    if (at < end && (character !== "," || quote !== "")) continue;
    const item = scalar(source, { start: from, end: at });
    if (item !== null) found.push(item);
    from = at + 1;
  }
  return found;
}

function blockList(source: string, { start, end }: Span): Found[] {
  const found: Found[] = [];
  for (const match of source.slice(start, end).matchAll(/(?:^|\n)[ \t]*-[ \t]+([^\n]+)/g)) {
    const item = match[1] ?? "";
    const from = start + match.index + match[0].length - item.length;
    // A mapping in a list (`- title: …`) is no value.
    const read = /^[\w-]{1,30}:\s/.test(item) ? null : scalar(source, { start: from, end: from + item.length });
    if (read !== null) found.push(read);
  }
  return found;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", _: "\u00A0", '"': '"', "\\": "\\", "/": "/", N: "\u0085", e: "", "0": "" };

/** A scalar with the pieces of the source that it is made of. */
function scalar(source: string, span: Span): Found | null {
  const raw = source.slice(span.start, span.end);
  const lead = /^\s*/.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(lead).trimEnd();
  const start = span.start + lead;
  const quote = text.charAt(0);
  if ((quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote)) {
    return pieces(source, { start: start + 1, end: start + text.length - 1 }, quote === '"');
  }
  const comment = text.indexOf(" #");
  return pieces(source, { start, end: start + (comment === -1 ? text.length : comment) }, false);
}

/** Joins the pieces between escapes and line breaks: each piece is words of the source. */
function pieces(source: string, { start, end }: Span, escapes: boolean): Found | null {
  const spans: Span[] = [];
  let value = "";
  let from = start;
  const close = (to: number): void => {
    if (source.slice(from, to).trim() !== "") spans.push({ start: from, end: to });
    value += source.slice(from, to);
  };
  for (let at = start; at < end; at += 1) {
    const character = source.charAt(at);
    if (character === "\n") {
      close(at);
      value = `${value.trimEnd()} `;
      while (at + 1 < end && /\s/.test(source.charAt(at + 1))) at += 1;
      from = at + 1;
    } else if (escapes && character === "\\" && at + 1 < end) {
      close(at);
      const next = source.charAt(at + 1);
      const hex = next === "u" ? /^[0-9a-fA-F]{4}/.exec(source.slice(at + 2, at + 6))?.[0] : undefined;
      value += hex === undefined ? (ESCAPES[next] ?? (next === "\n" ? "" : next)) : String.fromCharCode(parseInt(hex, 16));
      at += hex === undefined ? 1 : 5;
      while (next === "\n" && at + 1 < end && /[ \t]/.test(source.charAt(at + 1))) at += 1;
      from = at + 1;
    } else if (!escapes && character === "'" && source[at + 1] === "'") {
      close(at + 1);
      at += 1;
      from = at + 1;
    }
  }
  close(end);
  const folded = value.replace(/\s+/g, " ").trim();
  return folded === "" || spans.length === 0 ? null : { value: folded, spans };
}
