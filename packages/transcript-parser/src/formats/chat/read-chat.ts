import type { Location, Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { decodedReader } from "../decoded-reader.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { TimeFindings } from "../times/time-findings.js";
import { TurnRecorder } from "../times/turn-recorder.js";
import { readMainLine, type Piece } from "./main-line.js";
import { readHeaders } from "./read-headers.js";
import { scanTiers, type Tier } from "./scan-tiers.js";

const MEDIA_TYPE = "text/x-chat";
/** So many tiers are read between two looks at the signal. */
const AT_ONCE = 2048;

/** The reader of CHAT: the text is the file; its edits take away headers, dependent tiers, times and signs. */
export const chatReader = decodedReader(MEDIA_TYPE, readChat);

type ChatReading = Pick<SourceDocument, "markup" | "locations" | "known" | "diagnostics">;

function readChat(text: string, context: ReadContext): ChatReading {
  const tiers = scanTiers(text);
  if (!tiers.some(({ sign }) => sign === "*")) return { locations: [], diagnostics: [withoutTiers()] };
  const reader = new ChatTiers(text);
  tiers.forEach((tier, index) => {
    if (index % AT_ONCE === 0) {
      context.signal?.throwIfAborted();
      context.onShare?.(index / tiers.length);
    }
    reader.add(tier);
  });
  const { recorder, locations, findings } = reader;
  recorder.finish();
  return {
    markup: recorder.edits,
    locations,
    known: { turns: recorder.turns, ...readHeaders(text, tiers) },
    diagnostics: [...findings.diagnostics(), ...(tiers.some(isEnd) ? [] : [withoutEnd()])],
  };
}

/** Consecutive main tiers of one speaker are one turn; what stands between them is a gap. */
class ChatTiers {
  readonly recorder: TurnRecorder;
  readonly locations: Location[] = [];
  readonly findings: TimeFindings;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.recorder = new TurnRecorder(text);
    this.findings = new TimeFindings(text, true);
  }

  add(tier: Tier): void {
    if (tier.sign === "*") this.#utterance(tier);
    else if (tier.sign === "" && this.#text.slice(tier.from, tier.end).trim() !== "") this.#front(tier);
  }

  /** Lines before any tier are no part of the format, and are kept. */
  #front({ from, end }: Tier): void {
    const written = this.#text.slice(from, end);
    const start = from + written.length - written.trimStart().length;
    this.recorder.line(start, start + written.trim().length);
  }

  #utterance(tier: Tier): void {
    const pieces = readMainLine(this.#text.slice(tier.from, tier.end));
    if (!pieces.some((piece) => this.#isWord(piece, tier.from))) return;
    const { recorder } = this;
    if (recorder.speaker !== tier.name) recorder.change(tier.name, this.#label(tier));
    let from = -1;
    let end = -1;
    pieces.forEach((piece, index) => {
      const span = { start: tier.from + piece.start, end: tier.from + piece.end };
      if (piece.kind === "times") {
        this.#locate(piece, span, from === -1 ? null : { start: from, end });
        from = -1;
        return;
      }
      recorder.say(span.start, span.end, piece.glued && index > 0 ? "" : " ");
      if (from === -1) from = span.start;
      end = span.end;
    });
  }

  #label({ start, from, name }: Tier): Span {
    const at = this.#text.indexOf(name, start);
    return { start: at, end: from };
  }

  #isWord(piece: Piece, base: number): boolean {
    return piece.kind === "said" && !piece.isNote && /[\p{L}\p{N}]/u.test(this.#text.slice(base + piece.start, base + piece.end));
  }

  #locate({ startMs, endMs }: Extract<Piece, { kind: "times" }>, place: Span, span: Span | null): void {
    const times = this.findings.judge(startMs, endMs, place);
    if (times !== null && span !== null) this.locations.push({ kind: "cue", span, ...times });
  }
}

function isEnd({ sign, name }: Tier): boolean {
  return sign === "@" && name === "End";
}

function withoutEnd(): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "warning",
    message: "The transcript has no @End line, with which a file in the CHAT format ends.",
    span: null,
    hint: "It may not have been saved or copied in full. What is there was read.",
  };
}

function withoutTiers(): ParserDiagnostic {
  return {
    code: "format-mismatch",
    severity: "warning",
    message: "The file was read as CHAT, and it has no line of speech such as *MOT: with a tab and words.",
    span: null,
    hint: "All of it was read as plain text. If it is another kind of file, name its format, or give the file the right extension.",
  };
}
