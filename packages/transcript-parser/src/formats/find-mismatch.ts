import type { ParserDiagnostic } from "../diagnostics.js";
import type { FormatTrial } from "./choose-format.js";
import { FORMATS } from "./index.js";

/**
 * A file name that promises a format which its content is not: nothing of the content looks like any format with that
 * ending. The content decides, and the caller is told.
 */
export function findMismatch(fileName: string | undefined, read: string, trials: readonly FormatTrial[]): ParserDiagnostic | null {
  const extension = /\.([a-z0-9]{1,12})$/i.exec(fileName ?? "")?.[1]?.toLowerCase();
  if (extension === undefined) return null;
  const promised = FORMATS.filter(({ extensions }) => extensions.includes(extension)).map(({ id }) => id);
  if (promised.length === 0 || promised.includes(read)) return null;
  if (trials.some(({ id, likelihood }) => likelihood > 0 && promised.includes(id))) return null;
  return {
    code: "format-mismatch",
    severity: "warning",
    message: `The name ends in .${extension}, but the content is not ${listOf(promised, extension)}: it was read as ${read}.`,
    span: null,
    hint: "If it was read wrongly, the file may be damaged, or its format is another one: name the format, or save the file again.",
  };
}

/** So many formats that share an ending are named. */
const MOST_NAMED = 5;

function listOf(ids: readonly string[], extension: string): string {
  if (ids.length > MOST_NAMED) return `of any of the ${ids.length} formats with .${extension}`;
  return ids.length < 3 ? ids.join(" or ") : `${ids.slice(0, -1).join(", ")} or ${ids.at(-1) ?? ""}`;
}
