import { formatCitations, type UnprintedField } from "@colloquy/citation-formatter";
import type { Transcript } from "@colloquy/corpus-schema";
import { parseLocale, parseStyle, type Locale } from "@colloquy/csl-processor";

/** What a style makes of a transcript. */
export interface StyleReport {
  readonly style: string;
  /** Why there is nothing: the style cannot be read. */
  readonly problem?: string;
  readonly citation: string;
  readonly entry: string | null;
  /** Which of what every reference must show is not there: speaker, title, year. */
  readonly missing: readonly string[];
  readonly notPrinted: readonly UnprintedField[];
}

/** Locales of a folder, parsed when they are first asked for. */
export function parsedLocales(read: (lang: string) => string | undefined): (lang: string) => Locale | undefined {
  const parsed = new Map<string, Locale | undefined>();
  return (lang) => {
    if (!parsed.has(lang)) {
      const xml = read(lang);
      const result = xml === undefined ? undefined : parseLocale(xml);
      parsed.set(lang, result?.ok === true ? result.value : undefined);
    }
    return parsed.get(lang);
  };
}

/** Cites a turn of a transcript in a style, in English, and says what is missing. */
export function reportStyle(
  style: string,
  xml: string,
  locales: (lang: string) => Locale | undefined,
  transcript: Transcript,
): StyleReport {
  const parsed = parseStyle(xml);
  const nothing = { style, citation: "", entry: null, missing: [], notPrinted: [] };
  if (!parsed.ok) return { ...nothing, problem: parsed.problems[0]?.message ?? "" };
  const targetId = transcript.turns[3]?.id ?? "";
  const [citation] = formatCitations([{ transcript, targetId }], { style: parsed.value, locales, lang: "en-US" });
  if (citation === undefined) return nothing;
  const { text, note, inText, bibliography: entry, notPrinted } = citation;
  const printed = fold(`${note ?? inText ?? ""} ${entry ?? ""}`);
  const missing = required(transcript).filter(([, words]) => !words.every((word) => printed.includes(fold(word))));
  return { style, citation: text, entry, missing: missing.map(([name]) => name), notPrinted };
}

/** The names of what every reference must show, with the words to find it by. */
function required({ metadata }: Transcript): [name: string, words: readonly string[]][] {
  const [interviewee] = metadata.contributors.filter(({ role }) => role === "interviewee");
  return [
    ["interviewee", interviewee === undefined ? [] : [interviewee.name.family ?? interviewee.name.full]],
    ["title", (metadata.title ?? "").split(/[“”]/).map((words) => words.trim())],
    ["date", [metadata.date?.slice(0, 4) ?? ""]],
  ];
}

function fold(text: string): string {
  return text.toLowerCase();
}
