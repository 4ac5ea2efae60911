import type { Crowd } from "./generate-items.js";

/** What a process of its own measures, as its arguments say it. */
export interface Task {
  readonly engine: string;
  readonly kind: "load" | "bibliography" | "incremental" | "append";
  readonly styles: string;
  readonly locales: string;
  readonly style: string;
  /** Items of the bibliography, citations of the document. */
  readonly count: number;
  /** Of incremental citing: how many items are cited; as many as citations, when each cites another. */
  readonly pool: number;
  readonly crowd: Crowd;
  /** CPU seconds after which incremental citing is broken off. */
  readonly limit: number;
}

/** How long one thing took, in CPU milliseconds. */
export interface Loaded {
  readonly load: number;
  /** Loading and then formatting a first citation: whatever a processor puts off until then is in it. */
  readonly loadAndCite: number;
}

/** Incremental citing: the CPU time since the first citation when so many were written. */
export interface Reached {
  readonly citations: number;
  readonly cpuMs: number;
}
