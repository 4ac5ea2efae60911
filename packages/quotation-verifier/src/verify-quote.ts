import type { Diagnostic } from "@colloquy/corpus-schema";
import { describePlace, type PlaceContext } from "./compare/describe-place.js";
import { isMeant, locateNearest, locateVerbatim, type ComparedPlace } from "./compare/locate-quote.js";
import { editedPattern, elidedPattern, respelledPattern, verbatimPattern, type Pattern } from "./compare/pattern.js";
import { rankPlaces } from "./compare/rank-places.js";
import { checkQuote, cutOffDiagnostic, languageDiagnostic, MAX_PIECES } from "./compare/check-quote.js";
import { declaredLanguage, isComplete, languageWords } from "./grave/languages.js";
import { tokenise } from "./fold/tokenise.js";
import { createStretchReader, type StretchReader } from "./index/read-stretch.js";
import type { QuoteIndex } from "./index/quote-index.js";
import { quoteHolds } from "./quote-holds.js";
import type { QuoteCode, QuotePlace, QuoteSpeaker, QuoteVerdict } from "./verdict.js";

/** What is claimed of a quotation besides its words. */
export interface VerifyOptions {
  /** Who is said to have said it: a full name, a family name or a label, with or without a form of address. */
  readonly speaker?: string;
  /** How many places are looked for at most. 1000 by default. */
  readonly maxPlaces?: number;
  /** Whether words that only a note of the transcript has, such as `(Laughter.)`, count as well. Off by default. */
  readonly notes?: boolean;
}

const MAX_PLACES = 1000;

/**
 * Whether, where and by whom a quotation was said. It is looked for as it stands; then with its ellipses read as the
 * quoter's; then with its square brackets read so too; then with words divided at line ends joined; then for the passage that comes nearest.
 *
 * @param quote The words of the quotation, with or without marks around them. Any string is accepted.
 * @returns The verdict; what is wrong with the quotation as such is in its `diagnostics`. Never throws.
 */
export function verifyQuote(index: QuoteIndex, quote: string, options: VerifyOptions = {}): QuoteVerdict {
  const context: PlaceContext = { index, quote, claim: options.speaker, notes: options.notes === true };
  const limit = Math.max(1, options.maxPlaces ?? MAX_PLACES);
  const diagnostics = checkQuote(index, quote, options.speaker);
  const located = locate(index, quote, limit);
  const described = located.flatMap((place) => describePlace(context, place) ?? []);
  const places = rankPlaces(located.some(isMeant) ? described : []).slice(0, limit);
  const nearest = places.length === 0 ? rankPlaces(described)[0] ?? null : null;
  if (places.length >= limit) diagnostics.push(cutOffDiagnostic(limit));
  diagnostics.push(...languageDiagnostics(index, places[0]));
  return { ...summarise(places, options.speaker), nearest, diagnostics };
}

/** Says where the words that turn a meaning are not known in the language of a place. */
function languageDiagnostics({ transcripts, languages }: QuoteIndex, place: QuotePlace | undefined): Diagnostic<QuoteCode>[] {
  const transcript = transcripts.find(({ id }) => id === place?.transcriptId);
  const turn = transcript?.turns[(place?.turnOrdinal ?? 0) - 1];
  if (transcript === undefined || turn === undefined) return [];
  const words = languageWords(languages, transcript, turn);
  if (isComplete(words)) return [];
  return [languageDiagnostic(declaredLanguage(transcript, turn), words.negations.size > 0)];
}

function locate(index: QuoteIndex, quote: string, limit: number): ComparedPlace[] {
  const read = createStretchReader(index);
  const patterns = readPatterns(quote);
  for (const pattern of patterns) {
    const places = locateVerbatim(index, read, pattern, limit);
    if (places.length > 0) return places;
  }
  return patterns.length === 0 ? [] : nearestOf(index, read, patterns);
}

/** The ways to read a quotation, the most literal first; none for one without words or with too many pieces. */
function readPatterns(quote: string): Pattern[] {
  const patterns: Pattern[] = [];
  for (const joinLines of [false, true]) {
    const tokens = tokenise(quote, { joinLines });
    if (!tokens.some((token) => token.kind === "word")) return [];
    if (joinLines && tokens.length === patterns[0]?.runs[0]?.tokens.length) break;
    const elided = elidedPattern(tokens);
    const bracketed = tokens.some(({ key }) => key === "[");
    const changed = bracketed ? [elided, editedPattern(tokens), respelledPattern(tokens) ?? elided] : [elided];
    patterns.push(verbatimPattern(tokens));
    patterns.push(...changed.filter((pattern) => isEdited(pattern, tokens.length) && isUsable(pattern)));
  }
  return patterns;
}

function isUsable({ runs }: Pattern): boolean {
  return runs.length > 0 && runs.length <= MAX_PIECES;
}

function isEdited(pattern: Pattern, tokens: number): boolean {
  return pattern.joints.length > 0 || pattern.runs[0]?.tokens.length !== tokens;
}

function nearestOf(index: QuoteIndex, read: StretchReader, patterns: readonly Pattern[]): ComparedPlace[] {
  let nearest: ComparedPlace[] = [];
  for (const pattern of patterns) {
    const places = locateNearest(index, read, pattern);
    if ((places[0]?.similarity ?? 0) >= (nearest[0]?.similarity ?? 0)) nearest = places;
  }
  return nearest;
}

function summarise(
  places: readonly QuotePlace[],
  claim: string | undefined,
): Omit<QuoteVerdict, "nearest" | "diagnostics"> {
  const [first] = places;
  const judged = {
    wording: first?.wording ?? ("absent" as const),
    speaker: first?.speakerJudgement ?? (claim === undefined ? ("unstated" as const) : ("other" as const)),
    grave: first?.grave ?? [],
  };
  return {
    ...judged,
    saidBy: first === undefined ? [] : speakersOf(first),
    places,
    crossesTurns: first?.crossesTurns ?? false,
    foldings: first?.foldings ?? [],
    interventions: first?.interventions ?? [],
    difference: first?.difference ?? [],
    holds: quoteHolds(judged),
  };
}

function speakersOf(place: QuotePlace): QuoteSpeaker[] {
  const speakers = new Map<string, QuoteSpeaker>();
  for (const { speaker } of place.parts) if (speaker !== null) speakers.set(speaker.id, speaker);
  return [...speakers.values()];
}
