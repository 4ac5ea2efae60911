import type { ReadDocument } from "./read-document.js";

/** Why an input was not opened, and what to do about it. */
export interface Refusal {
  readonly message: string;
  readonly reasons: readonly string[];
  readonly advice: string;
}

/** The largest file that the page reads; beyond it a browser may run out of memory. */
export const MOST_BYTES = 50_000_000;

const LABELS_ADVICE =
  "Each turn needs the speaker’s name in front of it, such as “Ann:” or “MR. BROWN:”, at the start of a line.";

/** Why a document cannot be shown as a conversation; null where it can. */
export function refuseDocument(name: string, document: ReadDocument): Refusal | null {
  if (document.transcripts.some(({ transcript }) => transcript.turns.length > 0)) return null;
  const codes = new Set(document.diagnostics.map(({ code }) => code));
  // Such as a recording, a document with a password, an archive without documents: the finding says what to do.
  const failure = document.diagnostics.find(({ severity }) => severity === "error");
  if (failure !== undefined) {
    const reasons = document.diagnostics.filter((diagnostic) => diagnostic !== failure).map(({ message }) => message);
    return { message: `${name} was not opened. ${failure.message}`, reasons: [...new Set(reasons)], advice: failure.hint ?? "" };
  }
  if (codes.has("empty-input")) {
    return {
      message: `${name} has no text in it.`,
      reasons: [],
      advice: "Choose the file that holds the words of the transcript, or paste them.",
    };
  }
  const reasons = [...new Set(document.diagnostics.map(({ message }) => message))];
  if (codes.has("binary-input") || codes.has("undecodable-bytes")) {
    return {
      message: `${name} is not a text file.`,
      reasons,
      advice: "Save the transcript as plain text (.txt) in the program that made it, and open that.",
    };
  }
  return { message: `Nobody was found speaking in ${name}.`, reasons, advice: LABELS_ADVICE };
}

/** Why a file is not even read; null where it is. */
export function refuseFile(file: { readonly name: string; readonly size: number }): Refusal | null {
  if (file.size <= MOST_BYTES) return null;
  const megabytes = Math.ceil(file.size / 1_000_000);
  return {
    message: `${file.name} has ${megabytes} MB; this page reads up to ${MOST_BYTES / 1_000_000}.`,
    reasons: [],
    advice: "Split the file, or read it with the colloquy command line.",
  };
}

/** What to say when the reading itself broke off. */
export function refuseFailure(name: string, error: unknown): Refusal {
  return {
    message: `Reading ${name} broke off.`,
    reasons: [error instanceof Error ? error.message : String(error)],
    advice: "That is a fault of this page. What you had open is still here.",
  };
}
