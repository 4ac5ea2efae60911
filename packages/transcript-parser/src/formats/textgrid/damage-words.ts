import type { ParserDiagnostic } from "../../diagnostics.js";
import { lineNumberAt } from "../captions/line-ends.js";
import type { Damage } from "./read-tiers.js";

const MAX_NAME = 60;

/** What is wrong with the structure of a file: one diagnostic for each kind, with the line of the first. */
export function damageDiagnostics(damages: readonly Damage[], file: string, tiers: number): ParserDiagnostic[] {
  const found = (["cut", "count", "stray"] as const).flatMap((kind) => {
    const own = damages.filter((damage) => damage.kind === kind);
    const [first] = own;
    return first === undefined ? [] : [damaged(say(first, own.length, `line ${lineNumberAt(file, first.place.start)}`))];
  });
  return tiers > 0 ? found : [...found, damaged("The file has no tier, so that there is nothing to read.")];
}

function say({ kind, tier, said, found }: Damage, count: number, place: string): string {
  const name = JSON.stringify(tier.slice(0, MAX_NAME));
  if (kind === "cut") return `The file ends in the middle of a label or a tier, on ${place}.`;
  if (kind === "stray") return `${count === 1 ? "1 label does" : `${count} labels do`} not have the times that it should. The first is on ${place}.`.replace(/labels do not have the times that it should/, "labels do not have the times that they should");
  const rest = count === 1 ? "" : ` So it is with ${count - 1} more.`;
  return `The tier ${name}, on ${place}, has ${found} labels, and the file says that it has ${said < 0 ? "an unknown number" : said}.${rest}`;
}

function damaged(message: string): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "warning",
    message,
    span: null,
    hint: "The file may not have been saved or copied in full, or was changed by hand. What is there was read; open it in Praat to see what is missing.",
  };
}

/** For the binary and the chronological form. */
export function unreadForm(): ParserDiagnostic {
  return {
    code: "file-skipped",
    severity: "error",
    message: "The file is a TextGrid in a form that is not read here: the binary or the chronological one.",
    span: null,
    hint: "Open it in Praat, choose “Save as text file…”, and parse the new file.",
  };
}
