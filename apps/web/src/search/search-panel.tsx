import type { Transcript } from "@colloquy/corpus-schema";
import { useLayoutEffect, useRef } from "preact/hooks";
import { countTurns } from "./matches.js";
import { MatchSteps } from "./match-steps.js";
import { SearchResults } from "./search-results.js";
import { takeFocus, type Searching } from "./use-search.js";

interface SearchPanelProps {
  readonly searching: Searching;
  readonly transcript: Transcript;
}

/** A field to search with, and what was found: the arrow keys go through it, Enter leads to the text. */
export function SearchPanel({ searching, transcript }: SearchPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { query, asked } = searching;
  useLayoutEffect(() => {
    if (!asked) return;
    takeFocus(field.current);
    searching.answered();
  }, [asked]);
  const move = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field.current, ...(panel.current?.querySelectorAll<HTMLElement>(".result") ?? [])];
    const next = stops[stops.findIndex((stop) => stop === document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
    event.preventDefault();
    next?.focus();
  };
  return (
    <div class={query.trim() === "" ? "search" : "search searching"} ref={panel} onKeyDown={move}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          searching.step(1);
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label="Search the transcript"
          aria-describedby="search-syntax"
          placeholder="Search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onFocus={searching.prepare}
          onInput={(event) => searching.type(event.currentTarget.value)}
        />
        <p id="search-syntax" class={query === "" ? "visually-hidden" : "hint"}>
          Words, “a phrase”, begin*, speaker:name, topic:name, role:interviewer; OR, NOT.
        </p>
      </form>
      {query.trim() !== "" && <Answer searching={searching} transcript={transcript} />}
    </div>
  );
}

function Answer({ searching, transcript }: SearchPanelProps) {
  const { found, indexed, failed } = searching;
  if (failed) {
    return (
      <p class="hint" role="alert">
        The search could not be loaded. Connect to the network and type again; the browser’s own search works meanwhile.
      </p>
    );
  }
  if (found === null) return <p class="hint">{indexed === null ? "Searching…" : `Reading the words: ${Math.floor(indexed * 100)} %`}</p>;
  return (
    <section class="found" aria-labelledby="found-heading">
      <header>
        <h2 id="found-heading">{countTurns(found.total)}</h2>
        <MatchSteps searching={searching} />
      </header>
      {found.total > found.turns.length && (
        <p class="hint">The {found.turns.length} that fit best are listed and marked. Another word finds fewer.</p>
      )}
      {found.diagnostics.length > 0 && (
        <ul class="query-notes">
          {found.diagnostics.map(({ code, message, hint, span }) => <li key={`${code} ${span.start}`}>{message} {hint}</li>)}
        </ul>
      )}
      <SearchResults key={found.query} searching={searching} turns={found.turns} transcript={transcript} />
    </section>
  );
}
