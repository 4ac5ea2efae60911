import { Random } from "../fuzz/random.js";
import { COMMON_WORDS } from "../quote-speed/common-words.table.js";

/** A format of captions of which files are made. */
export type CaptionKind = "webvtt" | "srt";

const NAMES = ["Ada Holm", "Wilma Tarn", "Jonas Quill", "Ines Farrow"];
const LINE = 38;
/** Cues in a row of one speaker. */
const RUN = 7;
const SEED = 20260401;

/**
 * Captions of an invented meeting of four people, of about so many bytes: cues of one or two lines, each with a number
 * and a time; in WebVTT with a voice, as meeting software writes them, in SubRip with the name at each change of speaker.
 * Identifiers are numbers, since some readers know no others. The same for each call.
 */
export function generateCaptions(kind: CaptionKind, bytes: number): Uint8Array {
  const random = new Random(SEED);
  const parts: string[] = kind === "webvtt" ? ["WEBVTT\n\n"] : [];
  let size = 0;
  let ms = 0;
  for (let index = 0; size < bytes; index += 1) {
    const name = NAMES[Math.floor(index / RUN) % NAMES.length] ?? "";
    const text = index % 3 === 0 ? line(random) : `${line(random)}\n${line(random)}`;
    const times = [ms, ms + 2400 + (index % 9) * 130].map((time) => clock(time, kind === "webvtt" ? "." : ","));
    ms += 2500 + (index % 9) * 130;
    const said = kind === "webvtt" ? `<v ${name}>${text}</v>` : `${index % RUN === 0 ? `${name}: ` : ""}${text}`;
    const cue = `${index + 1}\n${times.join(" --> ")}\n${said}\n\n`;
    parts.push(cue);
    size += cue.length;
  }
  return new TextEncoder().encode(parts.join(""));
}

function line(random: Random): string {
  let text = "";
  while (text.length < LINE - 8) {
    const word = random.pick(COMMON_WORDS);
    text += text === "" ? word : ` ${word}`;
  }
  return `${text}.`;
}

function clock(ms: number, mark: string): string {
  const parts = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
  return `${parts.join(":")}${mark}${String(ms % 1000).padStart(3, "0")}`;
}
