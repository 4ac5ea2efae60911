import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Action } from "../state/action.js";
import type { Selected } from "../text/quote-selection.js";
import type { Cited, CitedForm } from "./cited.js";
import { clipboardContent, joinParagraphs, type ClipboardContent } from "./clipboard-content.js";
import { copyContent } from "./copy-content.js";

/** Copies citations and says what came of it. */
export interface Copying {
  /** The whole citation, after the selected words if there are any. */
  readonly citation: () => void;
  /** One form of it alone. */
  readonly form: (form: CitedForm) => void;
  /** What was copied last, for a short while: it is shown at the button that was pressed. */
  readonly copied: "citation" | CitedForm["id"] | null;
}

const SHOWN_MS = 2500;

/** Copying of the selected turn's citation. Every outcome is announced. */
export function useCopying(cited: Cited | null, quote: Selected, dispatch: (action: Action) => void): Copying {
  const [copied, setCopied] = useState<Copying["copied"]>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => {
    const put = async (what: "citation" | CitedForm["id"], content: ClipboardContent, said: string): Promise<void> => {
      const how = await copyContent(content);
      dispatch({ type: "announced", words: how === null ? REFUSED : how === "text" ? `${said}, without formatting.` : `${said}.` });
      clearTimeout(timer.current);
      setCopied(how === null ? null : what);
      timer.current = window.setTimeout(() => setCopied(null), SHOWN_MS);
    };
    const citation = (): void => {
      if (cited === null || quote === "crosses-turns") {
        dispatch({ type: "announced", words: quote === "crosses-turns" ? CROSSES : NO_TURN });
        return;
      }
      const words = quote?.turn === cited.turn ? quote.words : null;
      const said = words === null ? "Citation copied" : "Quotation and citation copied";
      void put("citation", clipboardContent(words, cited), said);
    };
    return { citation, form: (form) => void put(form.id, joinParagraphs([form]), `${form.name} copied`), copied };
  }, [cited, quote, dispatch, copied]);
}

const REFUSED = "The browser did not allow copying. Select the citation and copy it by hand.";
const NO_TURN = "No turn is selected. Press j, or click a turn, then copy.";
const CROSSES = "The selected words cross turns. Select words of one turn.";
