import type { Transcript } from "@colloquy/corpus-schema";
import type { ArticleFormat, ArticleVerdict } from "@colloquy/quotation-verifier/article";
import type { Piece } from "../reading/take-apart.js";

/** What is to be verified, and against what. */
export interface VerifyRequest {
  readonly transcripts: readonly Transcript[];
  readonly text: string;
  /** Null to have it told by the content. */
  readonly format: ArticleFormat | null;
}

/** What the verifier is doing: first it indexes the transcripts, then it reads the article. */
export type VerifyStep = "transcripts" | "article";

/** What the worker is told: a request without its long lists, these in pieces, and to begin. */
export type VerifierOrder =
  | { readonly type: "request"; readonly request: VerifyRequest }
  | { readonly type: "piece"; readonly piece: Piece }
  | { readonly type: "begin" };

/** What the worker says of the article. A long verdict is handed over in pieces. */
export type VerifierMessage =
  | { readonly type: "step"; readonly step: VerifyStep }
  | { readonly type: "verdict"; readonly verdict: ArticleVerdict }
  | { readonly type: "piece"; readonly piece: Piece }
  | { readonly type: "complete" }
  | { readonly type: "failed"; readonly message: string };
