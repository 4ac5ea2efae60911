import { sliceSpan, type Assignment, type Codebook, type Exchange, type Transcript } from "@colloquy/corpus-schema";
import { ranges } from "../../layout/ranges.js";
import type { Sheet } from "./sheet.js";

const SHOWN_CODES = 2;
const SHOWN_WORDS = 3;
/** A second code is shown where it says nearly as much as the first. */
const NEARLY = 0.7;

/** A line per exchange: its topics, most telling first, each with the words that decided it. */
export function showTopics(sheet: Sheet, transcript: Transcript, codebooks: readonly Codebook[]): void {
  sheet.heading("What each exchange is about (and the words that decided it)");
  const ordinals = new Map(transcript.turns.map((turn) => [turn.id, turn.ordinal]));
  for (const exchange of transcript.exchanges) {
    const leading = codebooks.flatMap((codebook) => leadingCodes(transcript, exchange, codebook));
    const topics = leading.map(({ label, words }) => {
      const quoted = words.map((word) => sheet.paint.accent(word)).join(", ");
      return `${sheet.paint.strong(label)} (${quoted})`;
    });
    const turns = [...exchange.questionTurnIds, ...exchange.answerTurnIds].map((id) => ordinals.get(id) ?? 0);
    const lead = `  ${exchange.ordinal}  turns ${ranges(turns)}`.padEnd(20);
    sheet.hanging(sheet.paint.faint(lead), topics.length === 0 ? "no topic" : topics.join(" · "));
  }
}

interface LeadingCode {
  readonly label: string;
  readonly words: readonly string[];
}

/** The codes of an exchange that say most: a wider code only where no narrower one of it was given. */
function leadingCodes(transcript: Transcript, exchange: Exchange, codebook: Codebook): LeadingCode[] {
  const codes = new Map(codebook.codes.map((code) => [code.id, code]));
  const given = transcript.classifications
    .filter(({ codebookId }) => codebookId === codebook.id)
    .flatMap(({ assignments }) => assignments.filter(({ targetId }) => targetId === exchange.id));
  const parents = new Set(given.flatMap(({ codeId }) => ancestorsOf(codeId, codes)));
  const narrowest = given.filter(({ codeId }) => !parents.has(codeId)).sort((a, b) => b.score - a.score);
  return narrowest
    .filter(({ score }) => score >= NEARLY * (narrowest[0]?.score ?? 0))
    .slice(0, SHOWN_CODES)
    .map((assignment) => ({
      label: codes.get(assignment.codeId)?.label ?? assignment.codeId,
      words: wordsOf(transcript, assignment),
    }));
}

function ancestorsOf(codeId: string, codes: ReadonlyMap<string, Codebook["codes"][number]>): string[] {
  const parentId = codes.get(codeId)?.parentId ?? null;
  return parentId === null ? [] : [parentId, ...ancestorsOf(parentId, codes)];
}

/** The words of the source that counted most, each once, as they are written there. */
function wordsOf({ source }: Transcript, { evidence }: Assignment): string[] {
  const words = [...evidence]
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
    .map(({ span }) => sliceSpan(source, span).replace(/\s+/g, " "));
  const seen = new Set<string>();
  return words
    .filter((word) => {
      const folded = word.toLowerCase();
      if (seen.has(folded)) return false;
      seen.add(folded);
      return true;
    })
    .slice(0, SHOWN_WORDS);
}
