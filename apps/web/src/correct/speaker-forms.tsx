import { nameOfSpeaker, SPEAKER_ROLES, type Speaker, type SpeakerRole } from "@colloquy/corpus-schema";
import { useState } from "preact/hooks";
import { mergeSpeakers, renameSpeaker, setPerson, type PersonChange } from "./correct-speakers.js";
import { callOf } from "./correct-turns.js";
import type { Correcting } from "./correcting.js";
import { ChoiceField, CorrectionForm, TextField } from "./field.js";
import { ROLE_NAMES } from "./names.table.js";

/** Everybody who speaks: who it is, and of two who are one, one. */
export function SpeakerForms(props: Correcting) {
  const { speakers, turns } = props.read.transcript;
  return (
    <ul class="speakers">
      {speakers.map((speaker) => {
        const count = turns.filter(({ speakerId }) => speakerId === speaker.id).length;
        return (
          <li key={speaker.id}>
            <h4>{nameOf(speaker)} <span class="count">{count === 1 ? "1 turn" : `${count} turns`}</span></h4>
            {/* Made anew when the document says something else, not while somebody types. */}
            <PersonForm key={JSON.stringify([speaker.name, speaker.role, speaker.description])} {...props} speaker={speaker} />
            {speaker.labels.length > 1 && speaker.labels.map((label) => <LabelForm key={label} {...props} speaker={speaker} label={label} />)}
            <MergeForm {...props} speaker={speaker} />
          </li>
        );
      })}
    </ul>
  );
}

/** What to call a speaker on the page. */
export function nameOf(speaker: Speaker): string {
  return nameOfSpeaker(speaker) ?? "Unnamed speaker";
}

interface SpeakerFormProps extends Correcting {
  readonly speaker: Speaker;
}

function PersonForm({ read, recipe, correct, speaker }: SpeakerFormProps) {
  const before = { name: speaker.name?.full ?? "", role: speaker.role, description: speaker.description ?? "" };
  const [name, setName] = useState(before.name);
  const [role, setRole] = useState<SpeakerRole>(before.role);
  const [description, setDescription] = useState(before.description);
  const submit = (): void => {
    const change: PersonChange = {
      ...(name.trim() === before.name ? {} : { name: orNull(name) }),
      ...(role === before.role ? {} : { role: role === "unknown" ? null : role }),
      ...(description.trim() === before.description ? {} : { description: orNull(description) }),
    };
    correct(renameSpeaker(recipe, read.transcript, speaker, change), `${nameOf(speaker)} is ${name.trim() === "" ? "as the document says" : name.trim()} now.`);
  };
  return (
    <CorrectionForm does="Set" describedAs={`Set who ${nameOf(speaker)} is`} submit={submit}>
      <TextField id={`name-${speaker.id}`} label={personLabel(speaker)} value={name} change={setName} />
      <div class="pair">
        <ChoiceField
          id={`role-${speaker.id}`}
          label="Role"
          value={role}
          change={(chosen) => setRole(SPEAKER_ROLES.find((one) => one === chosen) ?? "unknown")}
          choices={Object.entries(ROLE_NAMES)}
        />
        <TextField id={`description-${speaker.id}`} label="Office" value={description} change={setDescription} />
      </div>
    </CorrectionForm>
  );
}

function personLabel({ labels }: Speaker): string {
  return labels.length === 0 ? "Name" : `Person behind ${labels.map((label) => `“${label}”`).join(", ")}`;
}

/** One of several labels may be somebody else's. */
function LabelForm({ recipe, correct, speaker, label }: SpeakerFormProps & { readonly label: string }) {
  const [name, setName] = useState("");
  const submit = (): void => {
    if (name.trim() !== "") correct(setPerson(recipe, [label], { name: name.trim() }), `“${label}” is ${name.trim()} now.`);
  };
  return (
    <CorrectionForm does="Part" describedAs={`Part “${label}” from ${nameOf(speaker)}`} submit={submit}>
      <TextField id={`label-${speaker.id}-${label.replace(/\s/g, "_")}`} label={`“${label}” is somebody else`} value={name} change={setName} placeholder="Name" />
    </CorrectionForm>
  );
}

function MergeForm({ read, recipe, correct, speaker }: SpeakerFormProps) {
  const others = read.transcript.speakers.filter((other) => other.id !== speaker.id && callOf(other) !== null);
  const [chosen, setChosen] = useState("");
  const into = others.find(({ id }) => id === chosen);
  if (others.length === 0) return null;
  const submit = (): void => {
    if (into !== undefined) correct(mergeSpeakers(recipe, read.transcript, speaker, into), `${nameOf(speaker)} and ${nameOf(into)} are one speaker now.`);
  };
  return (
    <CorrectionForm does="Merge" describedAs={`Merge ${nameOf(speaker)}`} submit={submit}>
      <ChoiceField
        id={`merge-${speaker.id}`}
        label="Merge into"
        value={into === undefined ? "" : chosen}
        change={setChosen}
        choices={[["", "choose…"], ...others.map((other) => [other.id, nameOf(other)] as const)]}
      />
    </CorrectionForm>
  );
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
