import type { Span } from "@colloquy/corpus-schema";
import { isAlias, isMap, isScalar, isSeq, visit, type Alias, type Document, type Node } from "yaml";
import type { DocumentSettings, FrontMatterDiagnostic } from "./front-matter.js";
import { parseYaml } from "./parse-yaml.js";

/** Reads the settings of a document from its front matter. It stands alone with the parser, to be loaded where it is needed. */
export function readSettings(yaml: string): DocumentSettings {
  return new SettingsReader(parseYaml(yaml), yaml.length).settings();
}

class SettingsReader {
  readonly #transcripts = new Map<string, string>();
  readonly #corpora: string[] = [];
  #lang: string | undefined;
  readonly #diagnostics: FrontMatterDiagnostic[] = [];
  /** What each alias stands for. None is followed further than to a path, so that nothing unfolds. */
  readonly #meant: ReadonlyMap<Alias, Node>;

  constructor(document: Document.Parsed | number, length: number) {
    this.#meant = typeof document === "number" ? new Map() : findMeant(document);
    if (typeof document !== "number") this.#read(document, length);
    else this.#warn("yaml-too-deep", "The front matter is nested too deep, and was not read.", { start: document, end: document + 1 });
  }

  settings(): DocumentSettings {
    return { transcripts: this.#transcripts, corpora: this.#corpora, lang: this.#lang, diagnostics: this.#diagnostics };
  }

  #warn(code: FrontMatterDiagnostic["code"], message: string, span: Span | null, hint?: string): void {
    this.#diagnostics.push({ code, severity: "warning", message, span, ...(hint === undefined ? {} : { hint }) });
  }

  #read(document: Document.Parsed, length: number): void {
    const [error] = document.errors;
    if (error !== undefined) {
      const [start, end] = error.pos;
      const message = `The front matter is no YAML here: ${error.message.replace(/[.:]$/, "")}.`;
      this.#warn("yaml-syntax", message, { start: Math.min(start, length), end: Math.min(end, length) }, "A value with a colon or other signs needs quotation marks.");
    }
    for (const [name, value] of this.#entries(document.contents)) {
      if (name === "transcripts") this.#readTranscripts(value);
      else if (name === "corpus") this.#readCorpora(value);
      else if (name === "lang") this.#lang = this.#text(value, "Write a language tag. lang: de");
    }
  }

  #readTranscripts(value: Node | null): void {
    const hint = "Write a path for each key. transcripts: {interview: talks/interview.txt}";
    if (value !== null && !isMap(value)) this.#text(value, hint, true);
    for (const [key, path] of this.#entries(value)) {
      const text = this.#text(path, hint);
      if (text !== undefined) this.#transcripts.set(key, text);
    }
  }

  #readCorpora(value: Node | null): void {
    const items = isSeq(value) ? value.items.map((item) => this.#follow(item)) : [value];
    for (const item of items) {
      const path = this.#text(item, "Write a path, or a list of them. corpus: [a.jsonl, b.jsonl]");
      if (path !== undefined) this.#corpora.push(path);
    }
  }

  /** The keys that are texts, with their values; none of what is no map. */
  #entries(node: unknown): ReadonlyMap<string, Node | null> {
    const entries = new Map<string, Node | null>();
    for (const { key, value } of isMap(node) ? node.items : []) {
      const name = this.#follow(key);
      if (!isScalar(name) || typeof name.value !== "string") continue;
      if (entries.has(name.value)) this.#warn("repeated-key", "A key of the front matter stands there before: this one counts.", spanOf(name));
      entries.set(name.value, this.#follow(value));
    }
    return entries;
  }

  /** A text that is not empty; of anything else it is told that it was not read. */
  #text(node: Node | null, hint: string, isWrong = false): string | undefined {
    const value = isScalar(node) ? node.value : node;
    if (value === null || value === "") return undefined;
    if (typeof value === "string" && !isWrong) return value;
    this.#warn("unread-setting", "A setting of the front matter was not read.", spanOf(node), hint);
    return undefined;
  }

  #follow(node: unknown): Node | null {
    if (isAlias(node)) return this.#meant.get(node) ?? node;
    return isScalar(node) || isMap(node) || isSeq(node) ? node : null;
  }
}

/** What aliases stand for: the last thing before them that has their anchor. */
function findMeant(document: Document.Parsed): Map<Alias, Node> {
  const anchors = new Map<string, Node>();
  const meant = new Map<Alias, Node>();
  visit(document, {
    Alias: (_, alias) => {
      const node = anchors.get(alias.source);
      if (node !== undefined) meant.set(alias, node);
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return meant;
}

function spanOf(node: Node | null): Span | null {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : null;
}
