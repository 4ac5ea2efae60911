import { PARATEXT_KINDS, type Turn } from "@colloquy/corpus-schema";
import { useState } from "preact/hooks";
import { opening } from "../text/opening.js";
import { callOf, callOther, joinTurns, relabelTurn, retypeTurn, splitTurn, turnAfter } from "./correct-turns.js";
import type { Correcting } from "./correcting.js";
import { ChoiceField, CorrectionForm, TextField, type Choice } from "./field.js";
import { KIND_NAMES } from "./names.table.js";
import { sentenceStarts, wordStart } from "./sentence-starts.js";
import { nameOf } from "./speaker-forms.js";
import type { Caret } from "./use-caret.js";

interface TurnFormProps extends Correcting {
  readonly turn: Turn;
  readonly caret: Caret | null;
}

/** The selected turn: who says it, where another one begins, whether it is one with the next, or no speech at all. */
export function TurnForms(props: TurnFormProps) {
  return (
    <>
      <RelabelForm {...props} />
      <SplitForm {...props} />
      <JoinForm {...props} />
      <RetypeForm {...props} />
    </>
  );
}

/** The value of the choice that is somebody whom the document does not name yet. */
const SOMEBODY = "+";

function whoChoices({ read }: Correcting): readonly Choice[] {
  const known = read.transcript.speakers.flatMap((speaker): Choice[] => {
    const call = callOf(speaker);
    return call === null ? [] : [[call, nameOf(speaker)]];
  });
  return [...known, [SOMEBODY, "somebody else…"]];
}

function RelabelForm(props: TurnFormProps) {
  const { read, recipe, correct, turn } = props;
  const speaker = read.transcript.speakers.find(({ id }) => id === turn.speakerId);
  const [who, setWho] = useState((speaker === undefined ? null : callOf(speaker)) ?? SOMEBODY);
  const [name, setName] = useState("");
  const label = who === SOMEBODY ? name.trim() : who;
  const submit = (): void => {
    if (label !== "") correct(relabelTurn(recipe, read.transcript, turn, label), `Turn ${turn.ordinal} is said by ${label} now.`);
  };
  return (
    <CorrectionForm does="Give the turn" submit={submit}>
      <ChoiceField id="turn-speaker" label="Speaker" value={who} change={setWho} choices={whoChoices(props)} />
      {who === SOMEBODY && <TextField id="turn-somebody" label="Name or label" value={name} change={setName} />}
    </CorrectionForm>
  );
}

/** The values of choices that are no sentence. */
const CARET = "caret";
const WORDS = "words";

function SplitForm(props: TurnFormProps) {
  const { read, recipe, correct, turn, caret } = props;
  const { transcript } = read;
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const [who, setWho] = useState(callOther(transcript, turn) ?? "");
  const [name, setName] = useState("");
  const starts = sentenceStarts(turn.text, turn.language ?? transcript.metadata.language);
  const atCaret = caret?.turn === turn.ordinal ? wordStart(turn.text, caret.offset) : null;
  const place = chosen ?? (atCaret === null ? String(starts[0] ?? WORDS) : CARET);
  const found = words.trim() === "" ? -1 : turn.text.indexOf(words.trim());
  const offset = place === CARET ? atCaret : place === WORDS ? (found > 0 ? found : null) : Number(place);
  const label = who === SOMEBODY ? name.trim() : who;
  const submit = (): void => {
    if (offset !== null) correct(splitTurn(recipe, transcript, turn, offset, label === "" ? undefined : label), `Turn ${turn.ordinal} is split.`);
  };
  const from = (at: number): string => opening(turn.text.slice(at, at + MOST_SHOWN));
  return (
    <CorrectionForm does="Split here" submit={submit}>
      <ChoiceField
        id="split-at"
        label="Second turn begins"
        value={place}
        change={setChosen}
        choices={[
          ...(atCaret === null ? [] : [[CARET, `where you clicked: ${from(atCaret)}`] as const]),
          ...starts.map((at): Choice => [String(at), from(at)]),
          [WORDS, "with other words…"],
        ]}
      />
      {place === WORDS && (
        <TextField
          id="split-words"
          label="Its first words, as the turn has them"
          value={words}
          change={setWords}
          problem={words.trim() === "" || found > 0 ? null : found === 0 ? "The turn begins with these words." : "The turn does not have these words."}
        />
      )}
      <ChoiceField id="split-speaker" label="and is said by" value={who} change={setWho} choices={[["", "nobody who is known"], ...whoChoices(props)]} />
      {who === SOMEBODY && <TextField id="split-somebody" label="Name or label of the second speaker" value={name} change={setName} />}
    </CorrectionForm>
  );
}

const MOST_SHOWN = 60;

function JoinForm({ read, recipe, correct, turn }: TurnFormProps) {
  const next = turnAfter(read.transcript, turn);
  if (next === null) return <p class="hint">This is the last turn; there is none to join it with.</p>;
  const words = `Turns ${turn.ordinal} and ${next.ordinal} are one now.`;
  return <CorrectionForm does={`Join with turn ${next.ordinal}`} submit={() => correct(joinTurns(recipe, read.transcript, turn, next), words)} />;
}

function RetypeForm({ read, recipe, correct, turn }: TurnFormProps) {
  const [kind, setKind] = useState<string>("note");
  const submit = (): void => {
    const chosen = PARATEXT_KINDS.find((one) => one === kind);
    if (chosen !== undefined) correct(retypeTurn(recipe, read.transcript, turn, chosen), `Turn ${turn.ordinal} was no speech; it is ${KIND_NAMES[chosen]} now.`);
  };
  return (
    <CorrectionForm does="Take it out" describedAs="Take it out of the speech" submit={submit}>
      <ChoiceField id="turn-kind" label="It is no speech but" value={kind} change={setKind} choices={Object.entries(KIND_NAMES)} />
    </CorrectionForm>
  );
}
