import type { Transcript } from "@colloquy/corpus-schema";
import type { ArticleFormat, ArticleQuotation, ArticleVerdict } from "@colloquy/quotation-verifier/article";

/** What is to be verified, and against what. */
export interface VerifyRequest {
  readonly transcripts: readonly Transcript[];
  readonly text: string;
  /** Null to have it told by the content. */
  readonly format: ArticleFormat | null;
}

/** What the verifier is doing: first it indexes the transcripts, then it reads the article. */
export type VerifyStep = "transcripts" | "article";

/** What the worker is told: a transcript without its turns, turns of the last transcript, and at the end the article. */
export type VerifierOrder =
  | { readonly type: "transcript"; readonly transcript: Transcript }
  | { readonly type: "turns"; readonly turns: Transcript["turns"] }
  | ({ readonly type: "verify" } & Omit<VerifyRequest, "transcripts">);

/** What the worker says: the verdict without its quotations, these in pieces, and that it is complete. */
export type VerifierMessage =
  | { readonly type: "step"; readonly step: VerifyStep }
  | { readonly type: "verdict"; readonly verdict: ArticleVerdict }
  | { readonly type: "quotations"; readonly quotations: readonly ArticleQuotation[] }
  | { readonly type: "complete" }
  | { readonly type: "failed"; readonly message: string };
