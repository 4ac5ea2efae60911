import type { Transcript } from "@colloquy/corpus-schema";

/** What a person says about a corpus, apart from what is in it. */
export interface CorpusDetails {
  readonly title: string;
  /** An SPDX expression or a sentence: what may be done with the corpus. */
  readonly licence?: string;
}

/** Transcripts under a title. Their ids must differ. */
export interface Corpus extends CorpusDetails {
  readonly transcripts: readonly Transcript[];
}
