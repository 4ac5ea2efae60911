import { checkInvariants, type Diagnostic, type Recipe, type Transcript } from "@colloquy/corpus-schema";
import { classifyTranscript, keywordModel } from "@colloquy/topic-classifier";
import { parseTranscript, type ParseProgress, type ParseResult, type ParserDiagnostic } from "@colloquy/transcript-parser";
import { codebooksFor } from "./codebooks-for.js";
import type { DocumentInput } from "./document-input.js";
import { topicsByTarget, type Topic } from "./topic.js";

/** A transcript with everything that the page shows of it. */
export interface ReadTranscript {
  readonly transcript: Transcript;
  /** What each exchange, or turn outside of exchanges, is about, by its id. */
  readonly topics: ReadonlyMap<string, readonly Topic[]>;
  /** What is wrong with it by the invariants of the corpus; empty when every character is accounted for. */
  readonly faults: readonly Diagnostic[];
}

/** What was read of an input. */
export interface ReadDocument {
  readonly transcripts: readonly [ReadTranscript, ...ReadTranscript[]];
  readonly diagnostics: readonly ParserDiagnostic[];
}

/**
 * Parses an input, says what its exchanges are about, and checks the result.
 *
 * @param recipe what a person knows or has corrected; the command line reads the same with it (`parse --recipe`)
 */
export async function readDocument(
  input: DocumentInput,
  onProgress: (progress: ParseProgress) => void,
  recipe?: Recipe,
): Promise<ReadDocument> {
  const bytes = input instanceof File ? new Uint8Array(await input.arrayBuffer()) : null;
  const { transcripts, diagnostics, archive } =
    input instanceof File
      ? await parseTranscript(bytes ?? input, { ...recipe, fileName: input.name, onProgress })
      : await parseTranscript(input, { ...recipe, onProgress });
  const read = async (parsed: Transcript): Promise<ReadTranscript> => {
    const codebooks = await codebooksFor(parsed.metadata.language);
    const transcript = codebooks.map((codebook) => keywordModel(codebook)).reduce((coded, model) => classifyTranscript(model, coded), parsed);
    // Of an archive each source has the bytes of its own file.
    const against = bytes === null || archive !== undefined ? { codebooks } : { codebooks, bytes };
    return { transcript, topics: topicsByTarget(transcript, codebooks), faults: checkInvariants(transcript, against) };
  };
  const [first, ...others] = archive === undefined ? transcripts : conversationsFirst(transcripts);
  return { transcripts: [await read(first), ...(await Promise.all(others.map(read)))], diagnostics };
}

/** Archives hold notes too: a person who opens one wants to see a conversation. */
function conversationsFirst(transcripts: ParseResult["transcripts"]): ParseResult["transcripts"] {
  const [first = transcripts[0], ...others] = transcripts.filter(({ turns }) => turns.length > 0);
  return [first, ...others, ...transcripts.filter((transcript) => transcript.turns.length === 0 && transcript !== first)];
}
