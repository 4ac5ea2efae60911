import { spansOverlap, turnExtent, type Recipe, type RecipeSpeaker, type Speaker, type SpeakerRole, type Transcript, type Turn } from "@colloquy/corpus-schema";
import { addCorrection, callOf, relabelling } from "./correct-turns.js";

/** What a person says of a speaker. Null takes back what was said, so that the document is heard again; what is absent stays. */
export interface PersonChange {
  readonly name?: string | null;
  readonly role?: SpeakerRole | null;
  readonly description?: string | null;
}

/**
 * Says who a speaker is, under all of the speaker's labels. A speaker without any has nothing that a recipe could say it
 * of: the turns are given to the name as their label, and without a name nothing is changed.
 */
export function renameSpeaker(recipe: Recipe, transcript: Transcript, speaker: Speaker, change: PersonChange): Recipe {
  const [first] = speaker.labels;
  if (first !== undefined) return setPerson(giveTurns(recipe, transcript, untold(recipe, transcript, speaker), first), labelsOf(recipe, speaker), change);
  const { name, ...rest } = change;
  const label = name ?? callOf(speaker);
  if (label === null) return recipe;
  return setPerson(giveTurns(recipe, transcript, turnsOf(transcript, speaker), label), [label], rest);
}

/** Says who is behind labels, in any document of the series. */
export function setPerson(recipe: Recipe, labels: readonly string[], change: PersonChange): Recipe {
  const speakers = new Map(Object.entries(recipe.speakers ?? {}));
  for (const label of labels) {
    const key = [...speakers.keys()].find((known) => isSameLabel(known, label)) ?? label;
    const person = changed(speakers.get(key) ?? {}, change);
    if (Object.keys(person).length === 0) speakers.delete(key);
    else speakers.set(key, person);
  }
  const { speakers: _before, ...rest } = recipe;
  return speakers.size === 0 ? rest : { ...rest, speakers: Object.fromEntries(speakers) };
}

/**
 * Makes one speaker of two. Where `into` is a named person and `from` has labels, those labels are said to be that
 * person's, in every document of the series; else the turns of this text are given to `into`. A speaker without label and
 * name can take nobody in: the recipe is then the same.
 */
export function mergeSpeakers(recipe: Recipe, transcript: Transcript, from: Speaker, into: Speaker): Recipe {
  const label = callOf(into);
  if (label === null || from.id === into.id) return recipe;
  if (from.labels.length === 0 || into.labels.length === 0 || into.kind !== "person" || into.name === null) {
    return giveTurns(recipe, transcript, turnsOf(transcript, from), label);
  }
  const { role, description } = into;
  const loose = [from, into].flatMap((speaker) => untold(recipe, transcript, speaker));
  return setPerson(giveTurns(recipe, transcript, loose, label), labelsOf(recipe, from), {
    name: into.name.full,
    role: role === "unknown" ? null : role,
    description: description ?? null,
  });
}

/** The labels of a speaker, and the name where corrections call the speaker by it. */
function labelsOf({ corrections = [] }: Recipe, { labels, name }: Speaker): string[] {
  const called = corrections.flatMap((one) => ("label" in one ? [one.label] : []));
  return [...new Set([...labels, ...called.filter((label) => name !== null && isSameLabel(label, name.full))])];
}

function giveTurns(recipe: Recipe, transcript: Transcript, turns: readonly Turn[], label: string): Recipe {
  return addCorrection(recipe, transcript, ...turns.map((turn) => relabelling(turn, label)));
}

function turnsOf({ turns }: Transcript, { id }: Speaker): Turn[] {
  return turns.filter(({ speakerId }) => speakerId === id);
}

/** The turns that are a speaker's by nothing but reckoning: no label of theirs says so, and no correction. */
function untold({ corrections = [] }: Recipe, transcript: Transcript, speaker: Speaker): Turn[] {
  return turnsOf(transcript, speaker).filter((turn) => turn.labelSpan === null && !corrections.some((one) => {
    if (one.type === "split") return one.at === turn.span.start && one.label !== undefined;
    return one.type === "relabel" && spansOverlap(one.span, turnExtent(turn));
  }));
}

function changed(person: RecipeSpeaker, change: PersonChange): RecipeSpeaker {
  const all: [string, unknown][] = Object.entries({ ...person, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined && value !== ""));
}

/** Labels are told apart without regard to case and to white space around them. */
function isSameLabel(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
