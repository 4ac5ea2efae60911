import { codingsOf, measureAgreement } from "@colloquy/topic-classifier/agreement";
import { loadCodebook } from "../../codebook/load-codebook.js";
import { OWN_MODEL } from "../../coding/read-gold.js";
import { sortInputs } from "../../coding/sort-inputs.js";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { readTranscripts } from "../../input/read-transcripts.js";
import { layoutAgreement } from "../../layout/agreement-lines.js";
import { list } from "../../layout/ranges.js";
import type { Session } from "../../session.js";
import type { EvaluateFlags } from "./evaluate-flags.js";

/** How far those agree who coded the same transcripts. */
export async function evaluateAgreement(outer: Session, inputs: readonly string[], flags: EvaluateFlags): Promise<void> {
  const { codebook } = await loadCodebook(outer, flags.codebook ?? "");
  const { session, tables, corpora } = await sortInputs(outer, inputs);
  const [table] = tables;
  if (table !== undefined) {
    const hint = "Give corpora in which several have coded, with a classification of each.";
    throw new Failure({ exitCode: EXIT.usage, message: `${table} is a table: it does not say who coded.`, hint });
  }
  const transcripts = [];
  for await (const { transcript } of readTranscripts(session, corpora)) {
    const chosen = transcript.classifications.filter(({ assignedBy }) => flags.coder?.includes(assignedBy) ?? !OWN_MODEL.test(assignedBy));
    transcripts.push({ ...transcript, classifications: chosen });
  }
  const codings = codingsOf(transcripts, codebook.id);
  if (codings.coders.length < 2) {
    const known = codings.coders.length === 0 ? "nobody" : list(codings.coders, "and");
    const message = `Agreement takes two who coded with the codebook ${JSON.stringify(codebook.id)}: here ${known} did.`;
    throw new Failure({ exitCode: EXIT.unreadable, message, hint: "Give corpora with a classification of each coder, or name another --codebook." });
  }
  const report = measureAgreement(codings);
  const { stdout } = session.io;
  if (flags.json === true) {
    const { id, version } = codebook;
    await stdout.write(`${JSON.stringify({ codebook: { id, version }, ...report }, null, 2)}\n`);
  } else await stdout.write(layoutAgreement(report, codebook, stdout));
}
