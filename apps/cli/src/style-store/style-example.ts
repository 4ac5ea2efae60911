import { formatCitations, type Citation } from "@colloquy/citation-formatter";
import type { Transcript } from "@colloquy/corpus-schema";
import { ownLocales } from "../citing/own-locales.js";
import { readFoundingDocument } from "../io/founding-document.js";
import type { Session } from "../session.js";
import type { KnownStyle } from "./known-style.js";

/** The answer of the founding interview by which styles are shown. */
export const EXAMPLE_TURN = 12;

/** The founding interview, which every style is shown by. */
export async function exampleTranscript({ parse }: Session): Promise<Transcript> {
  const { bytes, fileName } = await readFoundingDocument();
  const { transcripts } = await parse(bytes, { fileName });
  return transcripts[0];
}

/** How a style cites a turn of a transcript, in the style's own language where the program has it. */
export async function exampleOf(transcript: Transcript, { loaded: { style } }: KnownStyle): Promise<Citation | undefined> {
  const targetId = transcript.turns.find(({ ordinal }) => ordinal === EXAMPLE_TURN)?.id;
  const locales = await ownLocales(style.defaultLocale);
  const [citation] = formatCitations([{ transcript, ...(targetId === undefined ? {} : { targetId }) }], { style, locales });
  return citation;
}
