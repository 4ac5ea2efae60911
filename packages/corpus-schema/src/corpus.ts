/** A file of a corpus folder: its name, its hash and what is in it. */
export interface CorpusFile {
  readonly name: string;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly transcripts: number;
}

/** A person across the transcripts of a corpus, keyed by URI. */
export interface CorpusPerson {
  readonly uri: string;
  readonly name: string;
}

/** `corpus.json`: what a folder of `transcripts*.jsonl` files holds. */
export interface CorpusManifest {
  readonly schemaVersion: 1;
  readonly offsetUnit: "utf16";
  readonly title: string;
  readonly licence?: string;
  readonly codebooks: readonly { readonly id: string; readonly version: string }[];
  readonly people: readonly CorpusPerson[];
  readonly counts: {
    readonly transcripts: number;
    readonly turns: number;
    readonly exchanges: number;
    readonly speakers: number;
  };
  readonly files: readonly CorpusFile[];
}
