import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";
import { Doubts } from "../panels/doubts.js";
import type { ReadTranscript } from "../reading/read-document.js";
import type { Action } from "../state/action.js";
import type { State } from "../state/state.js";
import { speakerOf, turnHeading } from "../text/speaker-name.js";
import { CorrectionList } from "./correction-list.js";
import type { Correcting } from "./correcting.js";
import { FactForm } from "./fact-form.js";
import { listCorrections } from "./list-corrections.js";
import { ParatextForm } from "./paratext-form.js";
import { recipeFileName, saveRecipe } from "./save-recipe.js";
import { SpeakerForms } from "./speaker-forms.js";
import { TurnForms } from "./turn-forms.js";
import { useCaret } from "./use-caret.js";

interface CorrectionPanelProps {
  readonly state: State;
  readonly read: ReadTranscript;
  readonly dispatch: (action: Action) => void;
}

/** The panel for correcting: speakers, the selected turn, facts and paratext, with all that was corrected. */
export function CorrectionPanel({ state, read, dispatch }: CorrectionPanelProps) {
  const caret = useCaret();
  const { recipe } = state.corrections;
  const { transcript } = read;
  const correct = useCallback((changed: typeof recipe, words: string) => dispatch({ type: "correction-made", recipe: changed, words }), [dispatch]);
  const props: Correcting = { read, recipe, correct };
  const turn = transcript.turns[(state.turn?.ordinal ?? 0) - 1];
  const count = listCorrections(recipe, transcript.source).length;
  return (
    <section class="citation correcting" aria-labelledby="correct-heading">
      <PanelHead state={state} count={count} dispatch={dispatch} />
      <Problems state={state} read={read} />
      {turn === undefined ? (
        <p class="hint">Click a turn to correct it, or go to it with <kbd>j</kbd> and <kbd>k</kbd>.</p>
      ) : (
        <Chapter heading={`Turn ${turn.ordinal}, ${turnHeading(transcript, speakerOf(transcript, turn), turn)}`} open>
          <TurnForms key={`${turn.id} ${turn.speakerId ?? ""}`} {...props} turn={turn} caret={caret} />
        </Chapter>
      )}
      <Chapter heading={`Speakers (${transcript.speakers.length})`}><SpeakerForms {...props} /></Chapter>
      <Chapter heading="Facts"><FactForm {...props} /></Chapter>
      <Chapter heading="What nobody says"><ParatextForm {...props} /></Chapter>
      <Chapter heading={`Corrections made (${count})`}>
        <CorrectionList recipe={recipe} source={transcript.source} correct={correct} />
      </Chapter>
    </section>
  );
}

/** Undo, redo and the way out. What cannot be done now keeps the focus and says so. */
function PanelHead({ state, count, dispatch }: Pick<CorrectionPanelProps, "state" | "dispatch"> & { readonly count: number }) {
  const { past, recipe, future } = state.corrections;
  const tool = (name: string, title: string, isOff: boolean, run: () => void) => (
    <button class="tool" type="button" title={title} aria-disabled={isOff ? "true" : undefined} onClick={() => (isOff ? undefined : run())}>{name}</button>
  );
  const save = (): void => {
    saveRecipe(recipe, recipeFileName(state.input));
    dispatch({ type: "announced", words: "Recipe saved." });
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const panel = heading.current?.closest("section");
    heading.current?.focus({ preventScroll: true });
    return () => {
      // What has the focus goes with the panel; the turn that was corrected takes it over.
      const { activeElement, body } = document;
      if (activeElement === body || panel?.contains(activeElement) === true) document.querySelector<HTMLElement>(".turn.selected .ordinal")?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <>
      <header>
        <h2 id="correct-heading" ref={heading} tabIndex={-1}>Correct</h2>
        <button class="tool" type="button" aria-label="Close the corrections" onClick={() => dispatch({ type: "correcting-toggled" })}>Close</button>
      </header>
      <p class="correct-tools">
        {tool("Undo", "Control or Command + Z", past.length === 0, () => dispatch({ type: "correction-undone" }))}
        {tool("Redo", "Control or Command + Shift + Z", future.length === 0, () => dispatch({ type: "correction-redone" }))}
        {tool("Save recipe", "For the same document again, here or with colloquy parse --recipe", count === 0, save)}
        {recipe !== state.applied && <span class="again">Reading again…</span>}
      </p>
    </>
  );
}

/** Corrections that could not be applied, and what the invariants of the corpus find. */
function Problems({ state, read }: Pick<CorrectionPanelProps, "state" | "read">) {
  const refused = (state.document?.diagnostics ?? []).filter(({ code }) => code.startsWith("recipe-") || code === "metadata-invalid");
  return <Doubts diagnostics={[...refused, ...read.faults]} />;
}

function Chapter({ heading, open = false, children }: { readonly heading: string; readonly open?: boolean; readonly children: ComponentChildren }) {
  return (
    <details class="chapter" open={open}>
      <summary><h3>{heading}</h3></summary>
      {children}
    </details>
  );
}
