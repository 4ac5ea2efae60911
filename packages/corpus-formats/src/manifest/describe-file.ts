import {
  sha256Hex,
  type CorpusFile,
  type CorpusManifest,
  type CorpusPerson,
  type Transcript,
} from "@colloquy/corpus-schema";

/** What one file of a corpus adds to the manifest. */
export interface FileDescription {
  readonly file: CorpusFile;
  readonly counts: CorpusManifest["counts"];
  /** Codebooks that the transcripts were coded with. */
  readonly codebooks: CorpusManifest["codebooks"];
  /** Persons with a URI. */
  readonly people: readonly CorpusPerson[];
}

/**
 * Describes a file of a corpus for `createManifest`. `content` is the file, as bytes or as the text whose UTF-8 form it
 * is, a byte-order mark included; `transcripts` is what it holds. A corpus of many files is described one by one.
 */
export function describeFile(
  name: string,
  content: string | Uint8Array,
  transcripts: readonly Transcript[],
): FileDescription {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const count = (size: (transcript: Transcript) => number): number =>
    transcripts.reduce((sum, transcript) => sum + size(transcript), 0);
  return {
    file: { name, sha256: sha256Hex(bytes), transcripts: transcripts.length },
    counts: {
      transcripts: transcripts.length,
      turns: count((transcript) => transcript.turns.length),
      exchanges: count((transcript) => transcript.exchanges.length),
      speakers: count((transcript) => transcript.speakers.length),
    },
    codebooks: transcripts.flatMap(({ classifications }) =>
      classifications.map(({ codebookId, codebookVersion }) => ({ id: codebookId, version: codebookVersion })),
    ),
    people: transcripts.flatMap(peopleOf),
  };
}

function peopleOf(transcript: Transcript): CorpusPerson[] {
  return transcript.speakers.flatMap(({ kind, name, sameAs }) =>
    kind === "person" && name !== null ? sameAs.map((uri) => ({ uri, name: name.full })) : [],
  );
}
