/** The exit codes of every command. Where several apply, the highest is given. */
export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  lowConfidence: 4,
  invalidCorpus: 5,
  readerMissing: 6,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code says, as help prints it. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: "everything was done",
  1: "findings: a quotation does not hold, a check found something, a search nothing, or a format had nothing to carry",
  2: "wrong usage: an argument or option is missing or unknown",
  3: "a file cannot be read or written, or its format is unknown",
  4: "below the confidence that was asked for",
  5: "a corpus has lines that are no valid transcripts",
  6: "the reader of a format is not installed",
  130: "interrupted",
};

/** The graver of two codes. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
