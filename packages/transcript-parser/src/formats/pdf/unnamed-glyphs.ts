import type { ParserDiagnostic } from "../../diagnostics.js";
import { FINDINGS } from "./pdf-findings.js";

/** Letters that a font does not name: unreadable ones, and those of the private use area. */
const UNNAMED = /[\uFFFD\uE000-\uF8FF]/g;
const MOST_UNNAMED = 0.02;

/** Reports a text of which many letters are such. */
export function findUnnamed(text: string): ParserDiagnostic[] {
  const count = text.match(UNNAMED)?.length ?? 0;
  if (count === 0) return [];
  const share = count / Math.max(1, text.match(/\S/g)?.length ?? 0);
  return share > MOST_UNNAMED ? [FINDINGS.unnamedGlyphs(share)] : [];
}
