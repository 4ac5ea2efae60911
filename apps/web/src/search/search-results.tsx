import type { Transcript } from "@colloquy/corpus-schema";
import { useState } from "preact/hooks";
import { turnElementId } from "../state/deep-link.js";
import { speakerOf, turnHeading } from "../text/speaker-name.js";
import type { FoundTurn } from "./search-turns.js";
import { snippet } from "./snippet.js";
import type { Searching } from "./use-search.js";

interface SearchResultsProps {
  readonly searching: Searching;
  readonly turns: readonly FoundTurn[];
  readonly transcript: Transcript;
}

/** How many results are shown at first, and how many more each time. */
const STEP = 50;

/** The turns that were found, each with the words around its first match. */
export function SearchResults({ searching, turns, transcript }: SearchResultsProps) {
  const [most, setMost] = useState(STEP);
  const shown = searching.matches[searching.at]?.ordinal;
  return (
    <>
      <ol class="results">
        {turns.slice(0, most).map((found) => (
          <li key={found.turn.id}>
            <Result found={found} transcript={transcript} isShown={found.turn.ordinal === shown} goTo={searching.goTo} />
          </li>
        ))}
      </ol>
      {turns.length > most && (
        <p>
          <button class="tool" type="button" onClick={() => setMost(most + STEP)}>
            Show {Math.min(STEP, turns.length - most)} more
          </button>
        </p>
      )}
    </>
  );
}

interface ResultProps extends Pick<SearchResultsProps, "transcript">, Pick<Searching, "goTo"> {
  readonly found: FoundTurn;
  readonly isShown: boolean;
}

function Result({ found, transcript, isShown, goTo }: ResultProps) {
  const { turn, inText } = found;
  const follow = (event: MouseEvent): void => {
    // With a key held it is the browser's, which opens another window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(found);
  };
  return (
    <a class="result" href={`#${turnElementId(turn.ordinal)}`} aria-current={isShown ? "true" : undefined} onClick={follow}>
      <span class="who">
        <span class="visually-hidden">Turn </span>
        <span class="number">{turn.ordinal}</span> {turnHeading(transcript, speakerOf(transcript, turn), turn)}
      </span>{" "}
      <span class="snippet" lang={turn.language ?? transcript.metadata.language} dir="auto">
        {snippet(turn.text, inText).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
      </span>
    </a>
  );
}
