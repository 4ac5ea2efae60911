import type { Speaker, Transcript, Turn } from "@colloquy/corpus-schema";

/** A turn to quote from. */
export interface SourceTurn {
  readonly transcript: Transcript;
  /** Position in `transcript.turns`. */
  readonly at: number;
  readonly turn: Turn;
  readonly speaker: Speaker | undefined;
  /** Primary language subtag. */
  readonly language: string;
  /** The pieces between white space, as offsets of the reading text; single letters where words are not spaced. */
  readonly pieces: readonly Piece[];
}

/** Offsets of `turn.text`, half-open, UTF-16. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A quotation with what is known of it. */
export interface QuoteCase {
  readonly kind: string;
  readonly quote: string;
  readonly speaker?: string;
  readonly source: SourceTurn;
  /** Where the first words of a genuine one stand in `source.turn.text`. */
  readonly span: Piece;
  /** What wordings a genuine one may have. */
  readonly wordings: readonly string[];
  /** Which folding must be named, for one that needs a single one. */
  readonly folding?: string;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** All turns with three pieces or more. */
export function sourceTurns(transcripts: readonly Transcript[]): SourceTurn[] {
  return transcripts.flatMap((transcript) =>
    transcript.turns.flatMap((turn, at) => {
      const pieces = splitPieces(turn.text);
      if (pieces.length < 3) return [];
      const speaker = transcript.speakers.find(({ id }) => id === turn.speakerId);
      const language = (turn.language ?? transcript.metadata.language ?? "en").split("-")[0] ?? "en";
      return [{ transcript, at, turn, speaker, language, pieces }];
    }),
  );
}

function splitPieces(text: string): Piece[] {
  const pattern = UNSPACED.test(text)
    ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}'’.,-])+/gu
    : /\S+/gu;
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The span from the first letter or digit of a piece to the last of another. Null where either has none. */
export function wordSpan(source: SourceTurn, from: number, to: number): Piece | null {
  const { text } = source.turn;
  const first = source.pieces[from];
  const last = source.pieces[to];
  if (first === undefined || last === undefined) return null;
  const lead = text.slice(first.start, first.end).search(/[\p{L}\p{N}]/u);
  const tail = /[\p{L}\p{N}\p{M}][^\p{L}\p{N}\p{M}]*$/u.exec(text.slice(last.start, last.end));
  if (lead === -1 || tail === null) return null;
  // The end of the last letter, which may be two code units long.
  const letter = String.fromCodePoint(tail[0].codePointAt(0) ?? 0).length;
  return { start: first.start + lead, end: last.start + tail.index + letter };
}

export const sliceOf = ({ turn }: SourceTurn, { start, end }: Piece): string => turn.text.slice(start, end);

/** The words of a text and nothing else, in small letters, with a space around each. */
export function wordsOnly(text: string): string {
  const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "").toLowerCase().replace(/['’‘`]/g, "'");
  return ` ${(plain.match(UNSPACED.test(text) ? /[\p{L}\p{N}]\p{M}*/gu : /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu) ?? []).join(" ")} `;
}

/** Sentences of a turn, by their marks: offsets in its reading text. */
export function sentencesOf(text: string): Piece[] {
  return [...text.matchAll(/[^.!?。！？…\n]+(?:[.!?](?=\p{L}|\p{N})[^.!?。！？…\n]+)*[.!?。！？]*/gu)].flatMap((match) => {
    const lead = /^[^\p{L}\p{N}]*/u.exec(match[0])?.[0].length ?? 0;
    const trail = /[^\p{L}\p{N}.!?。！？]*$/u.exec(match[0])?.[0].length ?? 0;
    const end = match.index + match[0].length - trail;
    return end > match.index + lead ? [{ start: match.index + lead, end }] : [];
  });
}
