import { nameOfSpeaker, type Transcript } from "@colloquy/corpus-schema";
import { createQuoteIndex, verifyQuote, type QuoteVerdict, type WordDifference } from "@colloquy/quotation-verifier";
import { judgeQuotation } from "@colloquy/quotation-verifier/report";
import type { Sheet } from "./sheet.js";

/** Quotations as an article might bring them: one to the letter, one typeset and cut, one altered, one misattributed. */
const QUOTATIONS = [
  { quote: "The balanced and multi-dimensional policy is not a whim, but an objective necessity.", speaker: "Tokaev" },
  { quote: 'The time of thinking in "blocs" … has sunk into oblivion.', speaker: "Tokaev" },
  { quote: "Mind you, it will take the U.S. 47 years to double their economy", speaker: "Tokaev" },
  { quote: "They even devised a new term, the New American Interventionism.", speaker: "Tokaev" },
] as const;

/** What the verifier says of four quotations. */
export function showProof(sheet: Sheet, transcript: Transcript): void {
  sheet.heading("Were these words said?");
  const index = createQuoteIndex([transcript]);
  for (const { quote, speaker } of QUOTATIONS) {
    const verdict = verifyQuote(index, quote, { speaker });
    const mark = verdict.holds ? sheet.paint.good("✓") : sheet.paint.bad("✗");
    sheet.hanging(`  ${mark} `, `“${typeset(quote)}”`);
    sheet.hanging("    ", describeVerdict(sheet, verdict));
    if (verdict.difference.length > 0) sheet.hanging("    ", showDifference(sheet, verdict.difference));
  }
}

/** Quotation marks inside of a quotation become single ones. */
function typeset(quote: string): string {
  return quote.replace(/"([^"]*)"/g, "‘$1’");
}

function describeVerdict(sheet: Sheet, verdict: QuoteVerdict): string {
  const [place] = verdict.places;
  const said = verdict.saidBy.map((speaker) => nameOfSpeaker(speaker) ?? "nobody named").join(" and ");
  const span = place?.parts[0].span;
  const where = place === undefined || span === undefined ? "" : `, turn ${place.turnOrdinal}, characters ${span.start}–${span.end}`;
  const speaker = verdict.speaker === "other" ? `said by ${said}` : said;
  const folded = verdict.foldings.length === 0 ? "" : ` (${verdict.foldings.join(", ")})`;
  const paintJudgement = verdict.holds ? sheet.paint.good : sheet.paint.bad;
  const wording = paintJudgement(`${judgeQuotation(verdict).replace("-", " ")}${folded}`);
  const grave = verdict.grave.map(({ kind }) => kind);
  const changed = grave.length === 0 ? "" : `; changes the meaning: ${[...new Set(grave)].join(", ")}`;
  return `${wording}, ${speaker}${where}${changed}`;
}

/** What the quotation adds and leaves out. */
function showDifference(sheet: Sheet, difference: readonly WordDifference[]): string {
  const signs = { kept: "", removed: "−", added: "+" } as const;
  return difference
    .flatMap(({ kind, text }) => {
      if (kind === "kept") return [text];
      return [(kind === "added" ? sheet.paint.bad : sheet.paint.good)(`${signs[kind]}${text}`)];
    })
    .join(" ");
}
