import type { Transcript } from "@colloquy/corpus-schema";
import type { ArticleVerdict } from "@colloquy/quotation-verifier/article";
import type { ReadDocument } from "../reading/read-document.js";
import { NO_ARTICLE, type Article } from "./article.js";
import type { VerifyRequest, VerifyStep } from "./verifier-message.js";

/** A verdict, with what it is about. */
export interface Verified {
  readonly article: Article;
  readonly document: ReadDocument;
  readonly verdict: ArticleVerdict;
}

/** The article that a person works on, and what is known of its quotations. */
export interface Verifying {
  readonly article: Article;
  /** What is under way. */
  readonly step: VerifyStep | null;
  /** The last verdict; it stays until its successor is there. */
  readonly verified: Verified | null;
  /** Why a file was not taken, or a verification broke off. */
  readonly failure: string | null;
}

/** Verifies; see `verifyInWorker`. */
export type Verify = (request: VerifyRequest, signal: AbortSignal, onStep: (step: VerifyStep) => void) => Promise<ArticleVerdict>;

/** Keeps an article and its verification, also while its view is not shown. Nothing of it outlives the page. */
export interface Verifier {
  readonly current: () => Verifying;
  /** Calls whenever something changes; returns how to stop it. */
  readonly watch: (listener: () => void) => () => void;
  readonly give: (article: Article) => void;
  readonly refuse: (reason: string) => void;
  /** Verifies the article against the transcripts of a document; a verification that is under way ends. */
  readonly check: (document: ReadDocument) => Promise<void>;
  readonly stop: () => void;
}

const NOTHING: Verifying = { article: NO_ARTICLE, step: null, verified: null, failure: null };

/** A verifier without an article. */
export function createVerifier(verify: Verify): Verifier {
  let state = NOTHING;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();
  const change = (changes: Partial<Verifying>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const stop = (): void => {
    running?.abort();
    running = null;
    if (state.step !== null) change({ step: null });
  };
  return {
    current: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give: (article) => change({ article, failure: null }),
    refuse: (reason) => change({ failure: reason }),
    check: async (document) => {
      stop();
      const { article } = state;
      const { signal } = (running = new AbortController());
      change({ step: "transcripts", failure: null });
      const transcripts = document.transcripts.map(({ transcript }) => withoutLists(transcript));
      const request = { transcripts, text: article.text, format: article.format };
      try {
        const verdict = await verify(request, signal, (step) => signal.aborted || change({ step }));
        if (!signal.aborted) change({ step: null, verified: { article, document, verdict } });
      } catch (error) {
        if (!signal.aborted) change({ step: null, failure: `Checking broke off: ${error instanceof Error ? error.message : String(error)}` });
      }
    },
    stop,
  };
}

/** A transcript without what a verifier does not look at, and what may be long: topics, and times and pages. */
function withoutLists(transcript: Transcript): Transcript {
  return { ...transcript, classifications: [], source: { ...transcript.source, locations: [] } };
}
