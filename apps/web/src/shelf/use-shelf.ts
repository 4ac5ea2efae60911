import type { Recipe } from "@colloquy/corpus-schema";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { NO_RECIPE } from "../correct/corrections.js";
import type { ReadDocument } from "../reading/read-document.js";
import type { Refusal } from "../reading/refusal.js";
import type { Action } from "../state/action.js";
import { NOWHERE } from "../state/deep-link.js";
import type { State } from "../state/state.js";
import { readFiles } from "./read-files.js";

/** A document that was opened with others. */
export interface ShelvedDocument {
  readonly input: File;
  readonly document: ReadDocument;
  /** What was corrected in it when it was put back. */
  readonly recipe: Recipe;
}

/** Documents that were opened together. */
export interface Shelf {
  readonly documents: readonly ShelvedDocument[];
  /** Why files were not opened. */
  readonly refusals: readonly Refusal[];
  /** What is being read: the file, its number and how many there are; null when all is done. */
  readonly progress: { readonly name: string; readonly number: number; readonly count: number } | null;
  /** Which of the documents the page shows; -1 where it shows another one. */
  readonly shown: number;
  /** Reads files one after another; the first that can be read is shown at once. */
  readonly openAll: (files: readonly File[]) => void;
  readonly choose: (index: number) => void;
  /** Ends the reading; what has been read stays. */
  readonly stop: () => void;
  /** Lets go of all but the document that is shown. */
  readonly clear: () => void;
}

type Contents = Pick<Shelf, "documents" | "refusals" | "progress">;

const EMPTY: Contents = { documents: [], refusals: [], progress: null };

/** Keeps the documents of several files, of which the page shows one. */
export function useShelf(state: State, dispatch: (action: Action) => void): Shelf {
  const [contents, setContents] = useState(EMPTY);
  const running = useRef<AbortController | null>(null);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => () => running.current?.abort(), []);
  const actions = useMemo(() => {
    const show = ({ input, document, recipe }: ShelvedDocument): void => {
      dispatch({ type: "opened", input, document, recipe, address: NOWHERE });
    };
    const stop = (): void => {
      running.current?.abort();
      setContents((now) => ({ ...now, progress: null }));
    };
    const clear = (): void => {
      running.current?.abort();
      setContents(() => EMPTY);
    };
    const start = async (files: readonly File[]): Promise<void> => {
      const isWhole = await openAll(files, running, setContents, show);
      if (isWhole) dispatch({ type: "announced", words: "All files are read." });
    };
    return { show, stop, clear, openAll: (files: readonly File[]) => void start(files) };
  }, [dispatch]);
  const shown = contents.documents.findIndex(({ input }) => input === state.input);
  const choose = (index: number): void => {
    const documents = contents.documents.map((one) => putBack(one, latest.current));
    setContents((now) => ({ ...now, documents: now.documents.map((one) => putBack(one, latest.current)) }));
    const chosen = documents[index];
    if (chosen !== undefined) actions.show(chosen);
  };
  return { ...contents, shown, choose, openAll: actions.openAll, stop: actions.stop, clear: actions.clear };
}

/** A document with what was corrected in it while it was shown. */
function putBack(shelved: ShelvedDocument, { input, document, applied }: State): ShelvedDocument {
  return input === shelved.input && document !== null ? { input: shelved.input, document, recipe: applied } : shelved;
}

/** Reads files onto an empty shelf. False where it was stopped. */
async function openAll(
  files: readonly File[],
  running: { current: AbortController | null },
  setContents: (change: (now: Contents) => Contents) => void,
  show: (document: ShelvedDocument) => void,
): Promise<boolean> {
  running.current?.abort();
  const stop = new AbortController();
  running.current = stop;
  const [first] = files;
  if (first === undefined) return false;
  let [done, isShown] = [0, false];
  setContents(() => ({ ...EMPTY, progress: { name: first.name, number: 1, count: files.length } }));
  await readFiles(files, stop.signal, (input, outcome) => {
    done += 1;
    const next = files[done];
    const progress = next === undefined ? null : { name: next.name, number: done + 1, count: files.length };
    if ("refusal" in outcome) {
      setContents((now) => ({ ...now, progress, refusals: [...now.refusals, outcome.refusal] }));
      return;
    }
    const shelved = { input, document: outcome.document, recipe: NO_RECIPE };
    setContents((now) => ({ ...now, progress, documents: [...now.documents, shelved] }));
    if (!isShown) show(shelved);
    isShown = true;
  });
  return !stop.signal.aborted;
}
