import { sourceName, speakerOf, type FoundTurn } from "./found-turn.js";
import type { Output } from "../io/io.js";
import { layoutHits } from "../layout/search-lines.js";
import { createJsonListWriter } from "../output/json-list.js";
import type { Form } from "../output/form.js";

/** What a search found, ready to be written. */
export interface FoundTurns {
  readonly found: readonly FoundTurn[];
  /** All turns that were found, those that are not shown included. */
  readonly total: number;
}

/** Writes what was found for people, as one JSON list, or as a JSON value on each line. */
export async function writeHits(output: Output, form: Form, { found, total }: FoundTurns): Promise<void> {
  if (form === "pretty") {
    await output.write(layoutHits(found, total, output));
    return;
  }
  if (form === "jsonl") {
    for (const each of found) await output.write(`${JSON.stringify(toJson(each))}\n`);
    return;
  }
  const list = createJsonListWriter(output);
  for (const each of found) await list.add(toJson(each));
  await list.end();
}

/** A hit with its text and its place; the speaker without what the transcript says of the person elsewhere. */
function toJson({ hit, input, turn, place, before, after }: FoundTurn): unknown {
  const { speaker, marks, ...where } = hit;
  const contextOf = (turns: FoundTurn["before"]): unknown[] =>
    turns.map(({ id, ordinal, speakerId, text }) => ({ turnId: id, turnOrdinal: ordinal, speakerId, text }));
  const { title } = input.transcript.metadata;
  return {
    file: input.name,
    source: sourceName(input),
    ...(title === undefined ? {} : { title }),
    line: place.line,
    column: place.column,
    ...where,
    speaker: speaker === null ? null : { id: speaker.id, name: speaker.name?.full ?? null, labels: speakerOf(input, turn)?.labels ?? [], role: speaker.role },
    text: turn.text,
    marks,
    ...(before.length + after.length === 0 ? {} : { before: contextOf(before), after: contextOf(after) }),
  };
}
