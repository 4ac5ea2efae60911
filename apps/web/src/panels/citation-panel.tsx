import { turnExtent } from "@colloquy/corpus-schema";
import type { CitedForm } from "../cite/cited.js";
import type { Citing } from "../cite/use-citation.js";
import { saidWords } from "../cite/said-words.js";
import type { Copying } from "../cite/use-copying.js";
import type { Action } from "../state/action.js";
import type { Preferences } from "../state/preferences.js";
import { selectedPlace } from "../state/go-to.js";
import { shownTranscript, type State } from "../state/state.js";
import { quotedTurns } from "../text/quote-selection.js";
import { speakerOf, turnHeading } from "../text/speaker-name.js";
import { Markup } from "./markup.js";
import { SourcePlace } from "./source-place.js";

interface CitationPanelProps {
  readonly state: State;
  readonly citing: Citing;
  readonly copy: Copying;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly dispatch: (action: Action) => void;
}

/** The selected turn, or words of it and of the turns after it, cited in the forms of a style, with their exact place in the source. */
export function CitationPanel({ state, citing, copy, prefer, dispatch }: CitationPanelProps) {
  const transcript = shownTranscript(state)?.transcript;
  const turn = transcript?.turns[(state.turn?.ordinal ?? 0) - 1];
  if (transcript === undefined || turn === undefined) return <Invitation />;
  const { code, cited, failure } = citing;
  const last = state.quote === null ? turn.ordinal : (quotedTurns(state.quote).at(-1)?.turn ?? turn.ordinal);
  const isRange = last !== turn.ordinal;
  const heading = turnHeading(transcript, speakerOf(transcript, turn), turn);
  return (
    <section class="citation" aria-labelledby="citation-heading">
      <header>
        <h2 id="citation-heading">{isRange ? `Turns ${turn.ordinal}–${last}` : `Turn ${turn.ordinal}, ${heading}`}</h2>
        <button class="tool" type="button" aria-label="Close the citation" onClick={() => dispatch({ type: "turn-linked-to", ordinal: null })}>
          Close
        </button>
      </header>
      <Quotation state={state} />
      {isRange && <p class="hint">Words of several turns are quoted turn by turn, with who says them.</p>}
      {code !== null && <code.StylePanel citing={citing} prefer={prefer} />}
      {failure !== null && <p class="hint" role="alert">{failure}</p>}
      <p>
        <button class="main-action" type="button" onClick={copy.citation}>
          {copy.copied === "citation" ? "Copied" : state.quote === null ? "Copy citation" : "Copy quotation and citation"}
        </button>
      </p>
      <dl class="forms">
        {cited?.forms.map((form) => <Form key={form.id} form={form} copy={copy} />)}
      </dl>
      <Remarks citing={citing} />
      {code !== null && cited !== null && <code.CopyAs state={state} transcript={transcript} cited={cited} copy={copy} />}
      <SourcePlace source={transcript.source.text} span={selectedPlace(state) ?? turnExtent(turn)} />
    </section>
  );
}

/** The selected words; of several turns, each with the speaker. */
function Quotation({ state }: Pick<CitationPanelProps, "state">) {
  const transcript = shownTranscript(state)?.transcript ?? null;
  const said = saidWords(transcript, state.quote);
  if (said.length === 0) return null;
  return (
    <blockquote lang={transcript?.metadata.language} dir="auto">
      {said.map(({ speaker, words }, index) => (
        <p key={index}>
          {speaker !== null && <b>{speaker} </b>}
          {words}
        </p>
      ))}
    </blockquote>
  );
}

function Invitation() {
  return (
    <section class="citation empty" aria-label="Citation">
      <p>
        Click a turn to cite it. Select words in it to quote them. From the keyboard: <kbd>j</kbd> and <kbd>k</kbd> go
        through the turns, <kbd>c</kbd> copies.
      </p>
    </section>
  );
}

function Form({ form, copy }: { form: CitedForm; copy: Copying }) {
  return (
    <div>
      <dt>
        {form.name}
        <button class="tool" type="button" aria-label={`Copy ${form.name.toLowerCase()}`} onClick={() => copy.form(form)}>
          {copy.copied === form.id ? "Copied" : "Copy"}
        </button>
      </dt>
      <dd><Markup html={form.html} /></dd>
    </div>
  );
}

function Remarks({ citing: { cited } }: Pick<CitationPanelProps, "citing">) {
  if (cited === null) return null;
  return (
    <>
      {cited.notPrinted.length > 0 && (
        <p class="hint">Known, and not printed by this style: {cited.notPrinted.join(", ")}.</p>
      )}
      {cited.warnings.map((warning) => <p class="hint" key={warning}>{warning}</p>)}
    </>
  );
}
