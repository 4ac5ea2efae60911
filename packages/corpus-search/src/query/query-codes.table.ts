import type { Severity } from "@colloquy/corpus-schema";

interface CodeEntry {
  readonly severity: Severity;
  readonly message: (value: string) => string;
  readonly hint: string;
}

const entry = (severity: Severity, message: (value: string) => string, hint: string): CodeEntry => ({ severity, message, hint });

/** What can be wrong with a query, and how it is read all the same. */
const ENTRIES = {
  "query-empty": entry("warning", () => "The query asks for nothing.", "Write a word, a phrase in quotation marks, or a field such as speaker:name."),
  "quote-unclosed": entry("warning", () => "A quotation mark is not closed; the phrase is read to the end.", 'Close the phrase with ".'),
  "parenthesis-unclosed": entry("warning", () => "A parenthesis is not closed; the group is read to the end.", "Close the group with )."),
  "parenthesis-unopened": entry("warning", () => "A parenthesis closes nothing; it is passed over.", "Take it away, or open the group with (."),
  "group-empty": entry("warning", () => "Nothing stands between the parentheses; they are passed over.", "Put words between them, or take them away."),
  "operator-alone": entry("warning", (value) => `${value} lacks what it should work on; it is passed over.`, "To look for the word itself, write it in small letters or in quotation marks."),
  "field-empty": entry("warning", (value) => `${value}: has no value; it is passed over.`, `Write the value right behind the colon: speaker:name or speaker:"two names".`),
  "field-unknown": entry("info", (value) => `There is no field ${value}; it is read as words.`, "The fields are speaker, role, topic, title and date."),
  "star-misplaced": entry("warning", () => "A star counts only at the end of a word; it is passed over.", "Write the beginning of the word and a star: interven*."),
  "no-words": entry("info", (value) => `${value} has no letters or digits; it is passed over.`, "Signs and punctuation are not looked for."),
  "nested-too-deep": entry("warning", () => "Groups stand in one another more than 50 deep; deeper parentheses are passed over.", "Take parentheses away."),
  "query-too-long": entry("warning", () => "A query is read up to 256 words; what follows is not looked for.", "Ask in several queries."),
  "speaker-unknown": entry("info", (value) => `No speaker is called ${value}.`, "A speaker is named by words of the name or of a label that stand side by side."),
  "role-unknown": entry(
    "warning",
    (value) => `There is no role ${value}.`,
    "The roles are interviewer, interviewee, moderator, witness, chair, member, audience, translator and unknown.",
  ),
  "topic-unknown": entry("info", (value) => `No topic is called ${value}.`, "A topic is named by the id of its code; by its label only where the codebook is given."),
} as const satisfies Readonly<Record<string, CodeEntry>>;

/** The closed list of what can be said about a query. */
export type QueryCode = keyof typeof ENTRIES;

/** Severity, sentence and advice of each code. */
export const QUERY_CODES: Readonly<Record<QueryCode, CodeEntry>> = ENTRIES;
