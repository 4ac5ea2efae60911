import type { Recipe } from "@colloquy/corpus-schema";
import { list } from "../layout/ranges.js";
import { shellWord } from "../layout/shell.js";
import type { Correction, InspectedDocument, InspectedLabel, InspectedTranscript } from "./inspection.js";
import { labelKey } from "./label-key.js";
import { DOUBTFUL_REJECTIONS, WORDLESS_ENDINGS } from "./label-words.table.js";

/** More doubts of one kind than this help nobody. */
const MOST = 4;
/** What a person has to fill in. */
const BLANK = "…";

/** What is doubtful about a document, as the words that a correction would name. */
export interface Doubts {
  /** Labels that were rejected and may begin turns. */
  readonly rejected: readonly string[];
  /** Labels that were accepted and may begin none. */
  readonly unsure: readonly string[];
  /** Labels behind which nobody is named. */
  readonly unnamed: readonly string[];
  /** Metadata fields that the document does not say. */
  readonly missing: readonly ("title" | "date")[];
  /** Formats that the document may have as well as the one that was read. */
  readonly formats: readonly string[];
}

/** What is doubtful: labels less sure than `least`, rejections that are often wrong, people and facts without a name. */
export function findDoubts(
  { labels, format, formatsTried }: Pick<InspectedDocument, "labels" | "format" | "formatsTried">,
  transcripts: readonly InspectedTranscript[],
  least: number,
): Doubts {
  const named = labels.filter(({ ending }) => !WORDLESS_ENDINGS.has(ending));
  const rejected = doubtfulRejections(named).sort((a, b) => b.count - a.count);
  const unsure = named.filter(({ accepted, confidence }) => accepted && confidence < least);
  const sure = (label: string): boolean => unsure.every((other) => labelKey(other.label) !== labelKey(label));
  const nameless = transcripts.flatMap(({ speakers }) => speakers.filter(({ name }) => name === null));
  const unnamed = new Set(nameless.flatMap(({ labels: [label] }) => label ?? []));
  const [first, ...others] = transcripts;
  const fields = new Set(first?.metadata.map(({ field }) => field));
  return {
    rejected: firstLabels(rejected),
    unsure: firstLabels(unsure),
    unnamed: [...unnamed].filter(sure).slice(0, MOST),
    formats: likelyFormats(format, formatsTried),
    missing: others.length > 0 ? [] : (["title", "date"] as const).filter((field) => !fields.has(`/${field}`)),
  };
}

/** The first few labels, each once. */
function firstLabels(labels: readonly InspectedLabel[]): string[] {
  const byKey = new Map(labels.map(({ label }) => [labelKey(label), label]));
  return [...byKey.values()].slice(0, MOST);
}

/** Formats at least half as likely as the one that was read. */
function likelyFormats(format: string, tried: InspectedDocument["formatsTried"]): string[] {
  const own = tried.find(({ id }) => id === format)?.likelihood ?? 0;
  const others = tried.filter(({ id, likelihood }) => id !== format && likelihood > LEAST_LIKELY && likelihood >= own / 2);
  return others.map(({ id }) => id);
}

/** What reads anything has less than this where nothing speaks for it. */
const LEAST_LIKELY = 0.2;

/** Rejected words that look like labels and end like one: in a colon, or as the labels of this document do. */
function doubtfulRejections(labels: readonly InspectedLabel[]): InspectedLabel[] {
  const accepted = labels.filter((label) => label.accepted);
  const endings = new Set(["colon", ...accepted.map(({ ending }) => ending)]);
  // The same words may be a label where they end in a colon, and none where they end in something else.
  const keys = new Set(accepted.map(({ label }) => labelKey(label)));
  return labels
    .filter(({ accepted: isLabel, reason, ending }) => !isLabel && DOUBTFUL_REJECTIONS.has(reason) && endings.has(ending))
    .filter(({ label, count }) => looksLikeLabel(label, count) && !keys.has(labelKey(label)));
}

/** A few words with a capital, or in a script without capitals; fewer where they stand only once. */
function looksLikeLabel(label: string, count: number): boolean {
  return label.split(/\s+/).length <= (count > 1 ? 4 : 2) && /^\P{Ll}/u.test(label);
}

/** The command lines that put right what is doubtful. */
export function suggestCorrections(file: string, isSilent: boolean, doubts: Doubts): Correction[] {
  const parse = (options: readonly string[]): string => ["colloquy parse", inputWord(file), ...options].join(" ");
  const each = (option: string, values: readonly string[]): string[] =>
    values.map((value) => `${option} ${shellWord(value)}`);
  const { rejected, unsure, unnamed, missing, formats } = doubts;
  const corrections: (Correction | null)[] = [
    ...formats.map((format) => ({ when: `If its format is ${format}`, command: parse([`--format ${format}`]) })),
    isSilent && rejected.length === 0
      ? { when: "Name the words that begin turns, as written and without the colon", command: parse(each("--labels", ["Q", "A"])) }
      : null,
    rejected.length === 0
      ? null
      : { when: `If ${quoted(rejected)} ${verb(rejected)} turns`, command: parse(each("--labels", rejected)) },
    unsure.length === 0
      ? null
      : { when: `If ${quoted(unsure)} ${verb(unsure)} no turns`, command: parse(each("--not-labels", unsure)) },
    unnamed.length === 0
      ? null
      : {
          when: `If you know who is behind ${quoted(unnamed)}`,
          command: parse(each("--speakers", unnamed.map((label) => `${label}=${BLANK}`))),
        },
    missing.length === 0
      ? null
      : {
          when: `If you know the ${list(missing, "and")}, which the document does not say`,
          command: parse(each("--meta", missing.map((field) => `${field}=${BLANK}`))),
        },
  ];
  return corrections.filter((correction) => correction !== null);
}

/** The doubts about labels and people as a recipe to fill in; null where there are none. Facts are not of the series. */
export function suggestRecipe({ rejected, unsure, unnamed }: Doubts): Recipe | null {
  if ([rejected, unsure, unnamed].every(({ length }) => length === 0)) return null;
  const layout = {
    ...(rejected.length === 0 ? {} : { labels: rejected }),
    ...(unsure.length === 0 ? {} : { notLabels: unsure }),
  };
  return {
    schemaVersion: 1,
    ...(Object.keys(layout).length === 0 ? {} : { layout }),
    ...(unnamed.length === 0 ? {} : { speakers: Object.fromEntries(unnamed.map((label) => [label, { name: BLANK }])) }),
  };
}

/** A file as an argument; standard input is a dash. */
export function inputWord(file: string): string {
  return file.startsWith("<") ? "-" : shellWord(file);
}

function quoted(labels: readonly string[]): string {
  return list(labels.map((label) => `“${label}”`), "or");
}

function verb(labels: readonly string[]): string {
  return labels.length === 1 ? "begins" : "begin";
}
