import type { Passage } from "./genuine.js";
import { GRAVE_LISTS } from "./grave-words.table.js";
import { sentencesOf, sliceOf, wordSpan, wordsOnly, type QuoteCase } from "./passages.js";
import type { Random } from "../fuzz/random.js";

/** Makes a genuine quotation of a passage, or nothing where the passage gives no cause. */
export type GenuineKind = (passage: Passage, random: Random) => QuoteCase | null;

const FORMS: Readonly<Record<string, readonly [folding: string | null, apply: (text: string, random: Random) => string]>> = {
  "marks around": ["quotation-marks", (text, random) => around(text, random.pick(["“”", "„“", "«»", "»«", "‚‘", "‹›", '""', "''", "„”", "””", "「」", "『』"]))],
  "inner marks": ["quotation-marks", (text, random) => text.replace(/["“”„«»]/g, random.pick(["'", "‘", "«", "“", '"']))],
  apostrophes: ["quotation-marks", (text, random) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, random.pick(["'", "’", "ʼ", "`"]))],
  dashes: ["dashes", (text, random) => text.replace(/[‐–—―-]+/g, random.pick(["-", "–", "—", "--", "‑"]))],
  "ellipsis signs": ["ellipsis", (text) => text.replace(/(?:\.{3}|…)/g, (sign) => (sign === "…" ? "..." : "…"))],
  "two spaces": ["spaces", (text) => text.replace(/ /g, "  ")],
  "no-break spaces": ["spaces", (text) => text.replace(/ /g, "\u00A0")],
  "thin spaces": ["spaces", (text, random) => text.replace(/ /g, random.pick(["\u2009", "\u202F", "\u3000", "\u2003", "\t"]))],
  "line breaks": ["spaces", (text, random) => text.replace(/ /g, () => (random.below(6) === 0 ? "\r\n" : "\n"))],
  "space before marks": ["spaces", (text) => text.replace(/(?<=\p{L})(?=[,;:])/gu, "\u202F")],
  "hyphenated line ends": ["line-hyphen", (text) => text.replace(/(\p{Ll}{3})(\p{Ll}{3})/u, "$1-\n$2")],
  "soft hyphens at line ends": ["line-hyphen", (text) => text.replace(/(\p{Ll}{3})(\p{Ll}{3})/u, "$1\u00AD\n$2")],
  ligatures: ["ligatures", (text) => text.replace(/ffi/g, "ﬃ").replace(/ffl/g, "ﬄ").replace(/ff/g, "ﬀ").replace(/fi/g, "ﬁ").replace(/fl/g, "ﬂ")],
  decomposed: ["composition", (text) => text.normalize("NFD")],
  "soft hyphens": ["invisible-marks", (text) => text.replace(/(\p{L}\p{L})(?=\p{L}\p{L})/gu, "$1\u00AD")],
  "zero-width marks": ["invisible-marks", (text, random) => text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (random.below(5) === 0 ? "\u200B" : random.below(9) === 0 ? "\u2060" : ""))],
  "direction marks": ["invisible-marks", (text) => `\u2067${text.replace(/ /g, " \u200F")}\u2069`],
  "full width": ["width", (text) => text.replace(/[!?:;()]|(?<![\d.,])\d+(?![\d.,])|,(?!\d)/g, (signs) => signs.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)))],
  "several at once": [null, (text) => `“${text.normalize("NFD").replace(/ /g, "\u00A0").replace(/fi/g, "ﬁ").replace(/['’]/g, "'").replace(/[–—-]+/g, "–")}”`],
  "everything at once": [null, (text, random) => `… ${text.replace(/ /g, () => random.pick([" ", "\n", "\u2009", "  "])).replace(/(\p{L}{4})(?=\p{L})/gu, "$1\u00AD")} [...]`],
  "outer ellipses": ["outer-ellipsis", (text, random) => random.pick([`… ${text}`, `${text} …`, `[...] ${text}`, `${text}...`, `(…) ${text} (…)`])],
};

const around = (text: string, marks: string): string => `${marks.slice(0, 1)}${text}${marks.slice(1)}`;

/** What typesetters and editors do without a sign. */
export const EDITS: readonly GenuineKind[] = [
  ...Object.entries(FORMS).map(([kind, [folding, apply]]): GenuineKind => ({ source, span, text }, random) => {
    const quote = apply(text, random);
    if (kind === "outer ellipses" && /^[.…]/.test(source.turn.text.slice(span.end))) return null;
    if (quote === text || /[[\]…]|\.\.\./.test(text) !== (kind === "ellipsis signs") || text.includes("[")) return null;
    return { kind, quote, source, span, wordings: ["typographic"], ...(folding === null ? {} : { folding }) };
  }),
  finalMark,
  firstLetter,
];

function finalMark({ source, span, text }: Passage, random: Random): QuoteCase | null {
  const after = source.turn.text.slice(span.end, span.end + 3);
  if (text.includes("[") || /^[^\p{L}]*[?!.,。，؟！？…]/u.test(after)) return null;
  const mark = random.pick([".", ",", ".”", ",”"]);
  return { kind: "final punctuation", quote: text + mark, source, span, wordings: ["typographic"], folding: "final-punctuation" };
}

/** Another case of the first letter: a capital for a small letter, or `[T]he` for either. */
function firstLetter({ source, span, text }: Passage, random: Random): QuoteCase | null {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (first === first.toUpperCase() || text.includes("[") || /^\p{L}*['’]/u.test(text)) return null;
  const bracketed = random.below(2) === 0 && /^\p{L}\p{L}/u.test(text);
  const quote = (bracketed ? `[${first.toUpperCase()}]` : first.toUpperCase()) + text.slice(first.length);
  if (first.toUpperCase().length !== first.length || first.toUpperCase().toLowerCase() !== first) return null;
  return { kind: bracketed ? "bracketed case" : "first letter", quote, source, span, wordings: ["typographic"], folding: bracketed ? "bracketed-case" : "first-letter-case" };
}

/** What a quoter says that he does: ellipses, brackets, and who said it. */
export const SIGNED: readonly GenuineKind[] = [elided, elided, elidedSentences, inserted, inserted, replaced, claimed, claimed, claimed, claimed, ...Array.from({ length: 2 }, () => sentence)];

/** Some words without weight left out inside a sentence. */
function elided(passage: Passage, random: Random): QuoteCase | null {
  const { source, from, to, text } = passage;
  const lists = GRAVE_LISTS[source.language];
  if (to - from < 7 || lists === undefined || /[[\]…]|\.\.\./.test(text)) return null;
  const gapFrom = from + 3 + random.below(to - from - 6);
  const gapTo = gapFrom + random.below(Math.min(4, to - gapFrom - 3));
  const gap = sliceOf(source, { start: source.pieces[gapFrom]?.start ?? 0, end: source.pieces[gapTo]?.end ?? 0 });
  const heavy = new Set([...lists.negation, ...lists.quantifier, ...lists.condition, ...lists.attribution, ...lists.number]);
  if (/\p{Lu}|\p{N}/u.test(gap) || wordsOnly(gap).trim().split(" ").some((word) => heavy.has(word))) return null;
  const left = wordSpan(source, from, gapFrom - 1);
  const right = wordSpan(source, gapTo + 1, to);
  if (left === null || right === null) return null;
  const sign = random.pick(["…", "...", "[…]", "[...]", "(...)", ". . .", "(…)", "[ … ]"]);
  return { kind: "elision in a sentence", quote: `${sliceOf(source, left)} ${sign} ${sliceOf(source, right)}`, source, span: left, wordings: ["elided"] };
}

/** Two whole sentences with others between them left out. */
function elidedSentences({ source }: Passage, random: Random): QuoteCase | null {
  const { text } = source.turn;
  const sentences = sentencesOf(text).filter(({ start, end }) => wordsOnly(text.slice(start, end)).trim().split(" ").length >= 4);
  const first = sentences[random.below(Math.max(1, sentences.length - 2))];
  const second = sentences[sentences.length - 1];
  if (first === undefined || second === undefined || second.start <= first.end + 10) return null;
  const [left, right] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  if (/[[\]…]|\.\.\./.test(left + right) || right.length > 400) return null;
  const sign = random.pick(["…", "[...]", "....", "(…)"]);
  return { kind: "elision of sentences", quote: `${left} ${sign} ${right}`, source, span: first, wordings: ["elided"] };
}

function inserted({ source, from, to, span, text }: Passage, random: Random): QuoteCase | null {
  if (to - from < 4 || /[[\]…]|\.\.\./.test(text)) return null;
  const at = source.pieces[from + 1 + random.below(to - from - 1)]?.end ?? 0;
  const note = random.pick(["sic", "the harbour master", "Hafenmeister", "в гавани", "le port", "el puerto", "emphasis added"]);
  const quote = `${sliceOf(source, { start: span.start, end: at })} [${note}]${sliceOf(source, { start: at, end: span.end })}`;
  return { kind: "bracketed insertion", quote, source, span, wordings: ["elided"], folding: "bracketed-insertion" };
}

const PRONOUNS = /^(?:it|he|she|they|this|we|es|sie|er|il|elle|ils|ella|ellos|он|она|они|это)$/i;

function replaced({ source, from, to, text }: Passage): QuoteCase | null {
  if (/[[\]…]|\.\.\./.test(text)) return null;
  for (let at = from + 3; at < to - 2; at += 1) {
    const word = wordSpan(source, at, at);
    const [left, right] = [wordSpan(source, from, at - 1), wordSpan(source, at + 1, to)];
    if (word === null || left === null || right === null || !PRONOUNS.test(sliceOf(source, word))) continue;
    const quote = `${sliceOf(source, { start: left.start, end: word.start })}[the harbour board]${sliceOf(source, { start: word.end, end: right.end })}`;
    return { kind: "bracketed replacement", quote, source, span: left, wordings: ["elided"] };
  }
  return null;
}

function claimed({ source, span, text }: Passage, random: Random): QuoteCase | null {
  const { speaker } = source;
  if (speaker?.kind !== "person" || speaker.name === null) return null;
  const { full, family } = speaker.name;
  const [claim, kind] = random.pick([
    [full, "full name"],
    [family ?? full, "family name"],
    [speaker.labels[0] ?? full, "label"],
    [`${random.pick(["Mr.", "Ms", "Dr.", "President", "Minister", "Herr", "Frau", "M.", "Señora", "Professor", "господин"])} ${family ?? full}`, "form of address"],
  ] as const);
  return { kind: `speaker by ${kind}`, quote: text, speaker: claim, source, span, wordings: ["exact"] };
}

/** A whole sentence as it stands: what every reader may expect to hold. */
function sentence({ source }: Passage, random: Random): QuoteCase | null {
  const { text } = source.turn;
  const span = random.pickAny(sentencesOf(text).filter(({ start, end }) => /^\p{Lu}[^[\]]*(?<!\bNo)[.!?]$/u.test(text.slice(start, end)) && wordsOnly(text.slice(start, end)).trim().split(" ").length >= 4));
  return span === undefined ? null : { kind: "whole sentence", quote: text.slice(span.start, span.end), source, span, wordings: ["exact"] };
}
