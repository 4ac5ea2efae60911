import type { ParserDiagnostic } from "../../diagnostics.js";

/** Why a file of an archive is not read. */
export type LeftOutReason = "archive" | "no-document" | "empty";

/** So many names are told, and how many more there are. */
const MOST_NAMES = 5;
const MOST_FINDINGS = 20;

const WORDS: Readonly<Record<LeftOutReason, { readonly one: string; readonly several: string; readonly hint: string }>> = {
  archive: {
    one: "is an archive within the archive, which is not opened",
    several: "are archives within the archive, which are not opened",
    hint: "Unpack it and give it by itself, if there are documents in it.",
  },
  "no-document": {
    one: "is no document and was left out",
    several: "are no documents and were left out",
    hint: "Recordings, pictures and programs hold no text to read. A document among them is read if its name ends as usual.",
  },
  empty: { one: "is empty and was left out", several: "are empty and were left out", hint: "Look whether it was packed before it was saved." },
};

/** The files of an archive that are not read, and all that was found in unpacking it. */
export class LeftOut {
  readonly #names: Readonly<Record<LeftOutReason, string[]>> = { archive: [], "no-document": [], empty: [] };
  readonly #climbing: string[] = [];
  readonly #findings: ParserDiagnostic[] = [];
  #more = 0;

  add(reason: LeftOutReason, path: string): void {
    this.#names[reason].push(path);
  }

  /** A name that leads out of the archive. */
  addClimbing(path: string): void {
    this.#climbing.push(path);
  }

  addFindings(findings: readonly ParserDiagnostic[]): void {
    const kept = findings.slice(0, Math.max(0, MOST_FINDINGS - this.#findings.length));
    this.#findings.push(...kept);
    this.#more += findings.length - kept.length;
  }

  diagnostics(): ParserDiagnostic[] {
    const skipped = (["archive", "no-document", "empty"] as const).flatMap((reason): ParserDiagnostic[] => {
      const names = this.#names[reason];
      const { one, several, hint } = WORDS[reason];
      return names.length === 0 ? [] : [note("file-skipped", `${list(names)} ${names.length === 1 ? one : several}.`, hint)];
    });
    const climbing = this.#climbing;
    const isOne = climbing.length === 1;
    return [
      ...this.#findings,
      ...(this.#more === 0 ? [] : [note("file-skipped", `${this.#more} more findings like these.`, "Unpack the archive and look at its files.")]),
      ...skipped,
      ...(climbing.length === 0
        ? []
        : [note("file-damaged", `${list(climbing)} ${isOne ? "has a name that leads" : "have names that lead"} out of the archive, or cannot be a name.`, "Nothing is written anywhere: such names are only shortened. Do not trust the archive if you do not know who made it.")]),
    ];
  }
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}

function note(code: ParserDiagnostic["code"], message: string, hint: string): ParserDiagnostic {
  return { code, severity: code === "file-skipped" ? "info" : "warning", message, span: null, hint };
}
