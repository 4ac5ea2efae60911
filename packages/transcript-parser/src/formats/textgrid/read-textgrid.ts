import type { Edit, Location, Span } from "@colloquy/corpus-schema";
import { decodeBytes, type DecodedText } from "../../decode/decode-bytes.js";
import type { KnownTurn, ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { TimeFindings } from "../times/time-findings.js";
import { damageDiagnostics, unreadForm } from "./damage-words.js";
import { orderSpeech, type Utterance } from "./order-speech.js";
import { readTiers, type Tier, type TierItem } from "./read-tiers.js";
import { isBinaryTextGrid } from "./sniff-textgrid.js";
import { isSilence, tierVoices, type TierVoices } from "./tier-voices.js";

const MEDIA_TYPE = "text/x-praat-textgrid";
/** So many utterances are written between two looks at the signal. */
const AT_ONCE = 2048;

/**
 * The reader of TextGrids. The file has one tier after the other, and people speak in turns: the text is what is said in
 * the order of its times, a line for each turn, and behind it, as signs of the format, the labels of all other tiers.
 */
export const textGridReader: SourceReader = {
  read: (bytes, context) => {
    if (isBinaryTextGrid(bytes)) return unreadable("", { name: "utf-8", byteOrderMark: false }, []);
    const decoded = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    return readDecoded(decoded, context);
  },
  readText: (text, context) => readDecoded({ text, encoding: { name: "utf-8", byteOrderMark: false }, diagnostics: [] }, context),
};

function unreadable(text: string, encoding: DecodedText["encoding"], diagnostics: DecodedText["diagnostics"]): SourceDocument {
  return { text, mediaType: MEDIA_TYPE, encoding, locations: [], diagnostics: [...diagnostics, unreadForm()] };
}

function readDecoded({ text: file, encoding, diagnostics }: DecodedText, context: ReadContext): SourceDocument {
  if (/^\s*"Praat chronological/.test(file.slice(0, 60))) return unreadable(file, encoding, diagnostics);
  const { tiers, damages } = readTiers(file);
  const writer = new SpeechWriter(new TimeFindings(file, false));
  const voices = tierVoices(tiers);
  writer.speech(voices, context);
  writer.others(voices);
  return {
    text: writer.text,
    mediaType: MEDIA_TYPE,
    encoding,
    locations: writer.locations,
    diagnostics: [...diagnostics.map((found) => ({ ...found, span: null })), ...damageDiagnostics(damages, file, tiers.length), ...writer.findings.diagnostics()],
    ...(writer.markup.length === 0 ? {} : { markup: writer.markup }),
    known: { turns: writer.turns },
  };
}

/** Writes what is said as text, with its turns and times. */
class SpeechWriter {
  readonly turns: KnownTurn[] = [];
  readonly locations: Location[] = [];
  readonly markup: Edit[] = [];
  readonly findings: TimeFindings;
  readonly #parts: string[] = [];
  #length = 0;
  #turn: { readonly speaker: string | null; readonly label: Span | null; readonly start: number } | null = null;

  constructor(findings: TimeFindings) {
    this.findings = findings;
  }

  get text(): string {
    return this.#parts.join("");
  }

  speech(voices: TierVoices, { signal, onShare }: ReadContext): void {
    const times = this.#judge(voices);
    const utterances = orderSpeech(voices.spoken);
    utterances.forEach((utterance, index) => {
      if (index % AT_ONCE === 0) {
        signal?.throwIfAborted();
        onShare?.(index / utterances.length);
      }
      if (this.#turn?.speaker === utterance.speaker) this.#write(" ");
      else this.#change(utterance.speaker);
      this.#utterance(utterance, times);
    });
    this.#close();
  }

  #change(speaker: string | null): void {
    this.#close();
    const label = speaker === null ? null : { start: this.#length, end: this.#length + speaker.length + 1 };
    if (speaker !== null) this.#write(`${speaker}: `);
    this.#turn = { speaker, label, start: this.#length };
  }

  /** All times are judged in the order of the file, where a person would look for what is wrong with them. */
  #judge({ spoken }: TierVoices): ReadonlyMap<TierItem, ReturnType<TimeFindings["judge"]>> {
    const times = new Map<TierItem, ReturnType<TimeFindings["judge"]>>();
    for (const { tier } of spoken) {
      this.findings.restart();
      for (const item of tier.items) times.set(item, this.findings.judge(item.from * 1000, item.to === null ? null : item.to * 1000, item.place));
    }
    return times;
  }

  #utterance({ items, isWords }: Utterance, times: ReadonlyMap<TierItem, ReturnType<TimeFindings["judge"]>>): void {
    items.forEach((item, index) => {
      if (index > 0) this.#write(" ");
      const start = this.#length;
      this.#write(oneLine(item.text));
      const judged = times.get(item) ?? null;
      if (judged !== null) this.locations.push({ kind: isWords ? "word" : "cue", span: { start, end: this.#length }, ...judged });
    });
  }

  #close(): void {
    if (this.#turn === null) return;
    const { speaker, label, start } = this.#turn;
    this.turns.push({ span: { start, end: this.#length }, labelSpan: label, speaker });
    this.#turn = null;
    this.#write("\n\n");
  }

  /** The labels of the tiers that are not said, and the silences of those that are: a line for each tier. */
  others({ spoken, others }: TierVoices): void {
    const start = this.#length;
    const silent = spoken.map(({ tier }): Tier => ({ ...tier, items: tier.items.filter(({ text }) => isSilence(text)) }));
    for (const { name, items } of [...others, ...silent.filter((tier) => tier.items.length > 0)]) {
      this.#write(`${name}: ${items.map(({ text }) => oneLine(text)).join(" ")}\n`);
    }
    if (this.#length > start) this.markup.push({ span: { start, end: this.#length }, text: "", reason: "markup" });
  }

  #write(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
