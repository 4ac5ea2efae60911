import type { Recipe, RecipeSpeaker, Speaker, SpeakerRole, Transcript } from "@colloquy/corpus-schema";
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
  if (speaker.labels.length > 0) return setPerson(recipe, speaker.labels, change);
  const { name, ...rest } = change;
  const label = name ?? callOf(speaker);
  if (label === null) return recipe;
  return setPerson(giveTurns(recipe, transcript, speaker, label), [label], rest);
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
    return giveTurns(recipe, transcript, from, label);
  }
  const { role, description } = into;
  return setPerson(recipe, from.labels, {
    name: into.name.full,
    role: role === "unknown" ? null : role,
    description: description ?? null,
  });
}

function giveTurns(recipe: Recipe, transcript: Transcript, speaker: Speaker, label: string): Recipe {
  const own = transcript.turns.filter(({ speakerId }) => speakerId === speaker.id);
  return addCorrection(recipe, transcript, ...own.map((turn) => relabelling(turn, label)));
}

function changed(person: RecipeSpeaker, change: PersonChange): RecipeSpeaker {
  const all: [string, unknown][] = Object.entries({ ...person, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined && value !== ""));
}

/** Labels are told apart without regard to case and to white space around them. */
function isSameLabel(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
