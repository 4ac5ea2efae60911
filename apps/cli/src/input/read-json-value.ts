import { readTranscript } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import { readAll } from "../io/read-all.js";
import type { Session } from "../session.js";
import { accept, refuse } from "./accept-transcript.js";
import type { InputTranscript } from "./input-transcript.js";

/** The transcripts of one JSON value: a transcript, or a list of them, as `--json` writes it. */
export async function* readJsonValue(
  session: Session,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputTranscript, void, undefined> {
  const text = new TextDecoder().decode(await readAll(chunks));
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const message = `This is no JSON value: ${parsed.reason}`;
    const hint = "A corpus has one transcript on each line, or is one JSON list.";
    const finding = { severity: "error", code: "not-json", file: name, message, hint } as const;
    await session.reporter.report(finding, EXIT.invalidCorpus);
    return;
  }
  const values: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  for (const [index, value] of values.entries()) {
    const place = { name, item: Array.isArray(parsed.value) ? index + 1 : undefined };
    const result = readTranscript(value);
    if (!result.ok) await refuse(session, place, result.diagnostics);
    else if (await accept(session, place, result.value)) yield { transcript: result.value, name, parsed: null };
  }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function parseJson(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
