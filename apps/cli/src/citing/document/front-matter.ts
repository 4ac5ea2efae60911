import { frontMatterLength } from "@colloquy/citation-formatter/markdown";

/** What the front matter of a document says of its citations. */
export interface DocumentSettings {
  /** Paths of transcripts by key, as they are written. */
  readonly transcripts: ReadonlyMap<string, string>;
  readonly corpora: readonly string[];
  readonly lang: string | undefined;
}

/** A line `name: value`, with what it is indented by. */
const PAIR = /^([ \t]*)(?:"([^"]*)"|'([^']*)'|([^\s:#"'[\]{}][^:]*?))[ \t]*:(?:[ \t]+(.*))?$/;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;

/**
 * Reads `transcripts` (paths by key), `corpus` (a path or a list) and `lang` of the YAML at the start of a document. Of
 * YAML it knows what these need: maps and lists in lines or in brackets, quotation marks and comments.
 */
export function readFrontMatter(markdown: string): DocumentSettings {
  const transcripts = new Map<string, string>();
  const corpora: string[] = [];
  let lang: string | undefined;
  let section = "";
  const lines = markdown.slice(0, frontMatterLength(markdown)).split(/\r\n?|\n/).slice(1, -1);
  for (const line of lines) {
    const [, indent = "", double, single, plain, rest = ""] = PAIR.exec(line) ?? [];
    const name = double ?? single ?? plain;
    const item = ITEM.exec(line)?.[1];
    const value = scalar(rest);
    if (item !== undefined) {
      if (section === "corpus") corpora.push(scalar(item));
    } else if (name !== undefined && indent !== "") {
      if (section === "transcripts" && value !== "") transcripts.set(name, value);
    } else if (name !== undefined) {
      section = name;
      if (name === "lang" && value !== "") lang = value;
      if (name === "corpus") corpora.push(...flowItems(rest));
      if (name === "transcripts") for (const [key, path] of flowPairs(rest)) transcripts.set(key, path);
    }
  }
  return { transcripts, corpora, lang };
}

/** A value without quotation marks and comment. */
function scalar(text: string): string {
  const [, double, single] = /^(?:"([^"]*)"|'([^']*)')/.exec(text.trim()) ?? [];
  return double ?? single ?? text.replace(/(?:^|\s)#.*$/, "").trim();
}

/** `[a, b]`, or one value. */
function flowItems(text: string): string[] {
  const inner = /^\[([^\]]*)\]/.exec(text.trim())?.[1];
  return (inner?.split(",") ?? [text]).map(scalar).filter((value) => value !== "");
}

/** `{a: b, c: d}`. */
function flowPairs(text: string): [key: string, path: string][] {
  const inner = /^\{([^}]*)\}/.exec(text.trim())?.[1] ?? "";
  return inner.split(",").flatMap((pair): [string, string][] => {
    const [key = "", path = ""] = pair.split(/:\s+/).map(scalar);
    return key === "" || path === "" ? [] : [[key, path]];
  });
}
