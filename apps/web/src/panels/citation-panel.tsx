import type { CitedForm } from "../cite/cited.js";
import type { Citing } from "../cite/use-citation.js";
import type { Copying } from "../cite/use-copying.js";
import type { Action } from "../state/action.js";
import type { Preferences } from "../state/preferences.js";
import { shownTranscript, type State } from "../state/state.js";
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

/** The selected turn, cited in the forms of a style, with the exact place of its words in the source. */
export function CitationPanel({ state, citing, copy, prefer, dispatch }: CitationPanelProps) {
  const transcript = shownTranscript(state)?.transcript;
  const turn = transcript?.turns[(state.turn?.ordinal ?? 0) - 1];
  if (transcript === undefined || turn === undefined) return <Invitation />;
  const quote = state.quote === "crosses-turns" || state.quote === null ? null : state.quote;
  return (
    <section class="citation" aria-labelledby="citation-heading">
      <header>
        <h2 id="citation-heading">
          Turn {turn.ordinal}, {turnHeading(transcript, speakerOf(transcript, turn), turn)}
        </h2>
        <button class="tool" type="button" aria-label="Close the citation" onClick={() => dispatch({ type: "turn-linked-to", ordinal: null })}>
          Close
        </button>
      </header>
      {quote !== null && <blockquote lang={transcript.metadata.language}>{quote.words}</blockquote>}
      {state.quote === "crosses-turns" && (
        <p class="hint">The selection crosses turns. A quotation is taken from one turn at a time.</p>
      )}
      <StyleChoice citing={citing} prefer={prefer} />
      <p>
        <button class="main-action" type="button" onClick={copy.citation}>
          {copy.copied === "citation" ? "Copied" : quote === null ? "Copy citation" : "Copy quotation and citation"}
        </button>
      </p>
      <dl class="forms">
        {citing.cited?.forms.map((form) => <Form key={form.id} form={form} copy={copy} />)}
      </dl>
      <Remarks citing={citing} />
      <SourcePlace source={transcript.source.text} turn={turn} quote={quote} />
    </section>
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

function StyleChoice({ citing, prefer }: Pick<CitationPanelProps, "citing" | "prefer">) {
  const choose = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) prefer({ styleId: event.currentTarget.value });
  };
  return (
    <label class="style-choice">
      Style
      <select value={citing.style?.id ?? ""} onChange={choose}>
        {citing.styles.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
      </select>
    </label>
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
