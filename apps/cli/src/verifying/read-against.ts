import type { Transcript } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { expandInputs } from "../input/expand-inputs.js";
import { inputName } from "../input/open-input.js";
import { readTranscripts } from "../input/read-transcripts.js";
import type { Session } from "../session.js";

/**
 * The transcripts in which words must stand. Of one in which nobody speaks it is told: an empty or binary file, or one
 * that is no transcript.
 *
 * @throws Failure when nobody speaks in any of them
 */
export async function readAgainst(session: Session, paths: readonly string[]): Promise<readonly Transcript[]> {
  const transcripts: Transcript[] = [];
  const silent: string[] = [];
  for await (const { name, transcript } of readTranscripts(session, await expandInputs(session, paths))) {
    if (transcript.turns.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) transcripts.push(transcript);
    else silent.push(name);
  }
  if (transcripts.length === 0) {
    const message = `There is nothing to verify against in ${paths.map(inputName).join(", ")}${silent.length === 0 ? "" : ": nobody speaks there"}.`;
    const hint = "colloquy inspect shows why a transcript is read so, and colloquy parse writes a corpus with corrections.";
    throw new Failure({ exitCode: EXIT.unreadable, message, ...(silent.length === 0 ? {} : { hint }) });
  }
  if (transcripts.every(({ turns }) => turns.every(({ speakerId }) => speakerId === null))) {
    const message = `No speaker is known in ${paths.map(inputName).join(", ")}, so that only words can be confirmed, and nobody as their speaker.`;
    await session.reporter.report({ severity: "warning", message, hint: "Is it a transcript? colloquy inspect shows how it was read." });
  }
  for (const file of silent) {
    await session.reporter.report({ severity: "warning", file, message: "Nobody speaks in it, so that nothing was verified against it." });
  }
  return transcripts;
}
