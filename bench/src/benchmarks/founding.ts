import { formatCitations } from "@colloquy/citation-formatter";
import { STYLES } from "@colloquy/citation-formatter/styles";
import { checkInvariants, readTranscript } from "@colloquy/corpus-schema";
import { createQuoteIndex, verifyQuote } from "@colloquy/quotation-verifier";
import { classifyTranscript, keywordModel } from "@colloquy/topic-classifier";
import { places } from "@colloquy/topic-classifier/codebooks/places";
import { policyAreas } from "@colloquy/topic-classifier/codebooks/policy-areas";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import { foundingBytes } from "../founding-document.js";
import { measure } from "../measure.js";
import { printTable } from "../table.js";

/** Each stage of the journey on the founding interview, warm. */
export function benchFounding(): void {
  const text = new TextDecoder().decode(foundingBytes());
  const [transcript] = parseTranscriptText(text).transcripts;
  const models = [keywordModel(policyAreas), keywordModel(places)];
  const line = JSON.stringify(transcript);
  const target = transcript.turns[11];
  const style = STYLES[0]?.xml ?? "";
  const requests = target === undefined ? [] : [{ transcript, targetId: target.id }];
  const index = createQuoteIndex([transcript]);
  const stages: [string, () => unknown][] = [
    ["parse", () => parseTranscriptText(text)],
    ["check invariants", () => checkInvariants(transcript)],
    ["read a line of JSON", () => readTranscript(JSON.parse(line))],
    ["make two topic models", () => [keywordModel(policyAreas), keywordModel(places)]],
    ["classify", () => models.reduce((value, model) => classifyTranscript(model, value), transcript)],
    ["cite one turn, style parsed anew", () => formatCitations(requests, { style })],
    ["index for quotations", () => createQuoteIndex([transcript])],
    ["verify an exact quotation", () => verifyQuote(index, "Political dialog and security cooperation are each supported")],
    ["verify an altered quotation", () => verifyQuote(index, "it will take the U.S. 47 years to double their economy")],
    ["verify an absent quotation", () => verifyQuote(index, "the harbour was frozen and the boats stayed where they were")],
  ];
  const rows = stages.map(([name, run]) => [name, measure(run).cpuMs.toFixed(3)]);
  printTable(["stage", "ms"], rows);
}
