import type { Correction, Source, Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../diagnostics.js";
import type { ParseTextOptions } from "../parse-options.js";
import { areRefused } from "./are-refused.js";
import type { Refusal } from "./cut-text.js";
import { findMisplaced } from "./find-misplaced.js";

/**
 * The corrections of a recipe that were not applied: all of them where they are of another text, else each that no
 * conversation could take.
 */
export function reviewCorrections(
  options: Pick<ParseTextOptions, "corrections" | "textSha256">,
  source: Source,
  conversations: readonly { readonly refusals: readonly (Refusal | null)[] }[],
): ParserDiagnostic[] {
  const { corrections = [], textSha256 } = options;
  if (textSha256 === undefined ? corrections.length > 0 : areRefused(options, source)) return [refusedAll(textSha256, source)];
  return corrections.flatMap((correction, index) => {
    const refusals = conversations.map((conversation) => conversation.refusals[index] ?? null);
    const [first] = refusals;
    if (first === undefined || refusals.includes(null)) return [];
    // What one conversation says of its own place is more to the point than what the others say of one they lack.
    const refusal = refusals.find((candidate) => candidate?.elsewhere === false) ?? first;
    return refusal === null ? [] : [failed(correction, index, source.text, refusal)];
  });
}

function refusedAll(textSha256: string | undefined, source: Source): ParserDiagnostic {
  const unnamed = textSha256 === undefined;
  return {
    code: "recipe-other-text",
    severity: "warning",
    message: unnamed
      ? "The recipe does not say of which text its corrections of places are; they were not applied."
      : "The recipe was made for another text; its corrections of places do not apply.",
    span: null,
    hint: unnamed
      ? `If they are of this one, set textSha256 to ${source.textSha256}.`
      : `This text has the SHA-256 ${source.textSha256}.`,
  };
}

function failed(correction: Correction, index: number, text: string, { problem, hint }: Refusal): ParserDiagnostic {
  const place = correction.type === "split" ? { start: correction.at, end: correction.at } : correction.span;
  return {
    code: "recipe-correction-failed",
    severity: "warning",
    message: `Correction ${index} (${correction.type} at ${shown(place)}) was not applied: ${problem}.`,
    span: findMisplaced(text, correction) === null ? place : null,
    path: `/corrections/${index}`,
    hint,
  };
}

function shown({ start, end }: Span): string {
  return start === end ? `${start}` : `[${start}, ${end})`;
}
