import { readTranscriptLines } from "@colloquy/corpus-formats";
import type { Session } from "../session.js";
import { accept, refuse } from "./accept-transcript.js";
import type { InputTranscript } from "./input-transcript.js";

/** The transcripts of JSON lines, one in memory at a time. A line that is none is reported with its number. */
export async function* readCorpusLines(
  session: Session,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputTranscript, void, undefined> {
  for await (const { line, result } of readTranscriptLines(chunks)) {
    session.io.signal.throwIfAborted();
    if (!result.ok) await refuse(session, { name, line }, result.diagnostics);
    else if (await accept(session, { name, line }, result.value)) {
      yield { transcript: result.value, name, parsed: null };
    }
  }
}
