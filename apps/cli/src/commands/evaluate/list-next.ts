import { nextToCode, type NextToCode } from "@colloquy/topic-classifier/evaluation";
import { readGold, type GoldConversation } from "../../coding/read-gold.js";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { layoutNext, type NextText } from "../../layout/next-lines.js";
import type { Session } from "../../session.js";
import { askedModel, type EvaluateFlags } from "./evaluate-flags.js";

/** Lists texts without a code that a person should code next. */
export async function listNext(session: Session, inputs: readonly string[], flags: EvaluateFlags): Promise<void> {
  const { model } = await askedModel(session, flags);
  const gold = await readGold(session, inputs, model.codebook, { ...flags, mayBeUncoded: true });
  const next = nextToCode(model, gold, flags.next).map((found) => describe(found, gold));
  if (next.length === 0) {
    throw new Failure({ exitCode: EXIT.unreadable, message: "No text is without a code.", hint: "Give a corpus or a table with texts that nobody has coded." });
  }
  const { stdout } = session.io;
  if (flags.json === true) await stdout.write(`${JSON.stringify(next, null, 2)}\n`);
  else await stdout.write(layoutNext(next, model.codebook, stdout));
}

function describe({ conversation, document, codes, margin }: NextToCode, gold: readonly GoldConversation[]): NextText {
  const { name = "", transcript = null, documents = [] } = gold[conversation] ?? {};
  const text = documents[document]?.parts.map((part) => part.text).join("\n\n") ?? "";
  const target = transcript === null ? {} : { transcriptId: transcript.id, targetId: transcript.targetIds[document] ?? "" };
  return { file: name, ...target, text, codes, margin };
}
