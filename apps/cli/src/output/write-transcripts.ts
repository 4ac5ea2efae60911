import { writeTranscriptLine } from "@colloquy/corpus-formats";
import type { InputTranscript } from "../input/input-transcript.js";
import type { Output } from "../io/io.js";
import type { Form } from "./form.js";
import { createJsonListWriter } from "./json-list.js";

/** How a command shows a transcript to a person. */
export type TranscriptLayout = (input: InputTranscript, output: Output) => string;

/** Writes transcripts in a form, each as it comes: one is in memory at a time. */
export async function writeTranscripts(
  inputs: AsyncIterable<InputTranscript>,
  output: Output,
  form: Form,
  layout: TranscriptLayout,
): Promise<void> {
  if (form === "json") {
    const list = createJsonListWriter(output);
    for await (const { transcript } of inputs) await list.add(transcript);
    await list.end();
    return;
  }
  let first = true;
  for await (const input of inputs) {
    if (form === "jsonl") await output.write(writeTranscriptLine(input.transcript));
    else await output.write(`${first ? "" : "\n"}${layout(input, output)}`);
    first = false;
  }
}
