import { PARATEXT_KINDS, sliceSpan } from "@colloquy/corpus-schema";
import { useState } from "preact/hooks";
import { opening } from "../text/opening.js";
import { retypeParatext } from "./correct-turns.js";
import type { Correcting } from "./correcting.js";
import { ChoiceField, CorrectionForm } from "./field.js";
import { KIND_NAMES } from "./names.table.js";

const MOST_SHOWN = 50;

/** What nobody says: what it is, or that somebody says it after all. */
export function ParatextForm({ read: { transcript }, recipe, correct }: Correcting) {
  const shown = transcript.paratexts.filter(({ kind }) => kind !== "other-transcript");
  const [chosen, setChosen] = useState("");
  const [kind, setKind] = useState<string>("speech");
  const paratext = shown.find(({ span }) => String(span.start) === chosen) ?? shown[0];
  if (paratext === undefined) return <p class="hint">Everything in this text is speech.</p>;
  const submit = (): void => {
    const to = kind === "speech" ? kind : PARATEXT_KINDS.find((one) => one === kind);
    if (to !== undefined) correct(retypeParatext(recipe, transcript, paratext, to), to === "speech" ? "It is speech now." : `It is ${KIND_NAMES[to]} now.`);
  };
  return (
    <CorrectionForm does="Change" describedAs="Change what the text is" submit={submit}>
      <ChoiceField
        id="paratext"
        label="Text"
        value={String(paratext.span.start)}
        change={setChosen}
        choices={shown.map(({ kind: own, span }) => [String(span.start), `${KIND_NAMES[own]}: ${opening(sliceSpan(transcript.source, span).slice(0, MOST_SHOWN))}`] as const)}
      />
      <ChoiceField
        id="paratext-kind"
        label="is really"
        value={kind}
        change={setKind}
        choices={[["speech", "speech of the turn before it"], ...Object.entries(KIND_NAMES)]}
      />
    </CorrectionForm>
  );
}
