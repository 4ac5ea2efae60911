import type { Transcript } from "@colloquy/corpus-schema";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Action } from "../state/action.js";
import type { Selected } from "../text/quote-selection.js";
import type { Cited, CitedForm } from "./cited.js";
import { clipboardContent, joinParagraphs, type ClipboardContent } from "./clipboard-content.js";
import { copyContent, type PlainContent } from "./copy-content.js";
import { saidWords } from "./said-words.js";

/** Copies citations and says what came of it. */
export interface Copying {
  /** The whole citation, after the selected words if there are any. */
  readonly citation: () => void;
  /** One form of it alone. */
  readonly form: (form: CitedForm) => void;
  /** Anything else, by a name that `copied` then has; `name` is what it is called. */
  readonly other: (id: string, name: string, content: ClipboardContent | PlainContent) => void;
  /** What was copied last, for a short while: it is shown at the button that was pressed. */
  readonly copied: string | null;
}

const SHOWN_MS = 2500;

/** Copying of the citation of what is selected. Every outcome is announced. */
export function useCopying(
  transcript: Transcript | null,
  cited: Cited | null,
  quote: Selected,
  dispatch: (action: Action) => void,
): Copying {
  const [copied, setCopied] = useState<string | null>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => {
    const put = async (what: string, content: ClipboardContent | PlainContent, said: string): Promise<void> => {
      const how = await copyContent(content);
      dispatch({ type: "announced", words: how === null ? REFUSED : how === "text" ? `${said}, without formatting.` : `${said}.` });
      clearTimeout(timer.current);
      setCopied(how === null ? null : what);
      timer.current = window.setTimeout(() => setCopied(null), SHOWN_MS);
    };
    const citation = (): void => {
      if (cited === null) {
        dispatch({ type: "announced", words: NO_TURN });
        return;
      }
      const said = cited.place.span === null ? [] : saidWords(transcript, quote);
      void put("citation", clipboardContent(said, cited), said.length === 0 ? "Citation copied" : "Quotation and citation copied");
    };
    return {
      citation,
      form: (form) => void put(form.id, joinParagraphs([form]), `${form.name} copied`),
      other: (id, name, content) => void put(id, content, `${name} copied`),
      copied,
    };
  }, [transcript, cited, quote, dispatch, copied]);
}

const REFUSED = "The browser did not allow copying. Select the citation and copy it by hand.";
const NO_TURN = "No turn is selected. Press j, or click a turn, then copy.";
