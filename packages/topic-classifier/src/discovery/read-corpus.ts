import { isUnspacedAt } from "../tokenize/character-class.js";
import { tokenize, type KnownForms } from "../tokenize/tokenize.js";
import type { PartRole } from "../models/topic-model.js";
import { documentsOf, statedLanguage, type DiscoverySource } from "./discovery-source.js";
import { GrowingIntegers } from "./growing-integers.js";
import type { StopWords } from "./stop-words.js";

/** Where a document is: the position of its source, and its own in the source. */
export interface DocumentPlace {
  readonly source: number;
  readonly document: number;
  readonly targetId: string | null;
  /** Positions in the corpus of the documents that are heard with it. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Texts as numbers of words. */
export interface Corpus {
  readonly documents: readonly DocumentPlace[];
  /** The words in the form in which they are compared, by number. */
  readonly words: readonly string[];
  /** How each word is written most often, in lower case: with its accents and apostrophes. */
  readonly written: readonly string[];
  /** The words of all parts in their order; `GAP` for whatever no word pair runs over. */
  readonly tokens: Int32Array;
  /** Where each part begins in `tokens`, and one more for the end; its document and its role. */
  readonly partStarts: Int32Array;
  readonly partDocuments: Int32Array;
  readonly partRoles: readonly PartRole[];
  /** The language of most documents, of those that stop words are known of; `und` where none is. */
  readonly language: string;
  /** Whether there were more different words than are kept. */
  readonly overfull: boolean;
}

/** Stands for a stop word, a number or a mark. */
export const GAP = -1;
/** More different words are not kept: 100 MB. */
const MOST_WORDS = 1 << 20;
/** A longer word is none. */
const MOST_LETTERS = 60;
const LETTER = /\p{L}/u;

interface Spelling {
  readonly word: number;
  count: number;
}

/** Reads texts one after the other. What is kept of them is one number for each word. */
class CorpusReader {
  readonly documents: DocumentPlace[] = [];
  readonly words: string[] = [];
  readonly tokens = new GrowingIntegers();
  readonly partStarts = new GrowingIntegers();
  readonly partDocuments = new GrowingIntegers();
  readonly partRoles: PartRole[] = [];
  readonly languages = new Map<string, number>();
  overfull = false;
  private readonly numbers = new Map<string, number>();
  private readonly spellings = new Map<string, Spelling>();
  private readonly forms: KnownForms = new Map();
  private readonly stopWords: StopWords;

  constructor(stopWords: StopWords) {
    this.stopWords = stopWords;
  }

  read(source: DiscoverySource, position: number): void {
    const first = this.documents.length;
    const start = this.tokens.length;
    const read = documentsOf(source);
    for (const [index, { targetId, document }] of read.entries()) {
      const { previous } = document;
      const before = previous !== null && previous >= 0 && previous < read.length && previous !== index ? first + previous : null;
      const after = index + 1 < read.length ? first + index + 1 : null;
      for (const { role, text } of document.parts) this.readPart(text, role);
      this.documents.push({ source: position, document: index, targetId, before, after });
    }
    const language = this.stopWords.languageOf(this.countStopWords(start), statedLanguage(source));
    this.languages.set(language, (this.languages.get(language) ?? 0) + read.length);
    this.takeOut(start, language);
  }

  private readPart(text: string, role: PartRole): void {
    this.partStarts.push(this.tokens.length);
    this.partDocuments.push(this.documents.length);
    this.partRoles.push(role);
    const { forms, starts, ends } = tokenize(text, this.forms);
    for (let index = 0; index < forms.length; index += 1) {
      const form = forms[index];
      if (form === undefined) continue;
      this.tokens.push(form.kind === "mark" ? GAP : this.numberOf(form.text, text, starts[index] ?? 0, ends[index] ?? 0));
    }
  }

  private numberOf(word: string, text: string, start: number, end: number): number {
    if (end - start > MOST_LETTERS) return GAP;
    const spelt = text.slice(start, end);
    const known = this.spellings.get(spelt);
    if (known !== undefined) {
      known.count += 1;
      return known.word;
    }
    if (this.spellings.size >= MOST_WORDS) {
      this.overfull = true;
      return this.numbers.get(word) ?? GAP;
    }
    const number = this.numbers.get(word) ?? this.add(word);
    this.spellings.set(spelt, { word: number, count: 1 });
    return number;
  }

  /** One letter is no word, where words are parted by spaces. */
  private add(word: string): number {
    if (!LETTER.test(word) || (word.length < 2 && !isUnspacedAt(word, 0))) return GAP;
    const number = this.words.length;
    this.words.push(word);
    this.numbers.set(word, number);
    return number;
  }

  private countStopWords(start: number): Map<string, number> {
    const counts = new Map<string, number>();
    for (let at = start; at < this.tokens.length; at += 1) {
      for (const language of this.stopWords.languagesWith(this.words[this.tokens.at(at)] ?? "")) {
        counts.set(language, (counts.get(language) ?? 0) + 1);
      }
    }
    return counts;
  }

  private takeOut(start: number, language: string): void {
    for (let at = start; at < this.tokens.length; at += 1) {
      const word = this.words[this.tokens.at(at)];
      if (word !== undefined && this.stopWords.has(language, word)) this.tokens.set(at, GAP);
    }
  }

  /** Of spellings that come as often the first by code units. */
  written(): string[] {
    const best = this.words.map((word) => ({ spelt: word, count: 0 }));
    const totals = new Map<string, Spelling>();
    for (const [spelt, { word, count }] of this.spellings) {
      const lower = spelt.toLowerCase();
      const total = totals.get(lower);
      if (total === undefined) totals.set(lower, { word, count });
      else total.count += count;
    }
    for (const [spelt, { word, count }] of totals) {
      const known = best[word];
      if (known !== undefined && (count > known.count || (count === known.count && spelt < known.spelt))) best[word] = { spelt, count };
    }
    return best.map(({ spelt }) => spelt);
  }
}

/** Reads sources into a corpus. Linear in the text; keeps 4 bytes for each word, and each different word once. */
export function readCorpus(sources: readonly DiscoverySource[], stopWords: StopWords): Corpus {
  const reader = new CorpusReader(stopWords);
  for (const [position, source] of sources.entries()) reader.read(source, position);
  reader.partStarts.push(reader.tokens.length);
  const [language] = [...reader.languages].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0] ?? ["und"];
  return {
    documents: reader.documents,
    words: reader.words,
    written: reader.written(),
    tokens: reader.tokens.toArray(),
    partStarts: reader.partStarts.toArray(),
    partDocuments: reader.partDocuments.toArray(),
    partRoles: reader.partRoles,
    language,
    overfull: reader.overfull,
  };
}
