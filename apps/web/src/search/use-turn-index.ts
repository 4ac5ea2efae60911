import type { Transcript } from "@colloquy/corpus-schema";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Found } from "./search-turns.js";
import type { TurnIndex } from "./turn-index.js";

interface Searched {
  /** What was found last; null without a query, and while nothing was found for the first one. */
  readonly found: Found | null;
  /** How much of the index is made; null where that is not going on. */
  readonly indexed: number | null;
  readonly failed: boolean;
  readonly prepare: () => void;
}

/** An index that is there or being made. */
interface Making {
  readonly transcript: Transcript;
  readonly index: Promise<TurnIndex | null>;
}

/**
 * Searches a transcript for a query. The index is made when it is asked for, and made anew for another transcript, in
 * slices, so that the page can answer a person meanwhile. What was found last stays until there is something new.
 */
export function useTurnIndex(transcript: Transcript | null, query: string): Searched {
  const [found, setFound] = useState<Found | null>(null);
  const [indexed, setIndexed] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const making = useRef<Making | null>(null);
  const stop = useRef(new AbortController());

  const index = useCallback((): Promise<TurnIndex | null> => {
    if (transcript === null) return Promise.resolve(null);
    if (making.current?.transcript === transcript) return making.current.index;
    stop.current.abort();
    stop.current = new AbortController();
    const made = makeIndex(transcript, stop.current.signal, setIndexed);
    making.current = { transcript, index: made };
    made.then(() => setFailed(false), () => {
      // Asked again, it is tried again.
      making.current = null;
      setFailed(true);
      setIndexed(null);
    });
    return made;
  }, [transcript]);

  // Before the query is painted: an effect after it would wait for a frame.
  useLayoutEffect(() => {
    if (query.trim() === "" || transcript === null) {
      setFound(null);
      return undefined;
    }
    const stopSearch = new AbortController();
    void search(index(), query, stopSearch.signal, setFound);
    return () => stopSearch.abort();
  }, [query, transcript, index]);
  return { found, indexed, failed, prepare: useCallback(() => void index().catch(() => undefined), [index]) };
}

async function makeIndex(transcript: Transcript, signal: AbortSignal, tell: (share: number | null) => void): Promise<TurnIndex | null> {
  const { inSlices, startIndexing } = await import("./turn-search.js");
  const index = await inSlices(await startIndexing(transcript), signal, tell);
  if (index !== null) tell(null);
  return index;
}

async function search(
  making: Promise<TurnIndex | null>,
  query: string,
  signal: AbortSignal,
  tell: (found: Found) => void,
): Promise<void> {
  const index = await making.catch(() => null);
  if (index === null || signal.aborted) return;
  const { searchTurns } = await import("./turn-search.js");
  tell(searchTurns(index, query));
}
