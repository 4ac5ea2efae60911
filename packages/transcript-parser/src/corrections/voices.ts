import type { RecipeSpeaker } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/label-shape.js";
import type { ResolvedSpeakers } from "../speakers/resolve-speakers.js";
import type { CutTurn } from "./cut-text.js";

/** The voice of a turn of which nobody knows who speaks. */
export const NOBODY = "";

/** Whom the labels of corrections name. Who speaks in the text as it was cut is found out when it is first asked for. */
export class Voices {
  readonly #known: Readonly<Record<string, RecipeSpeaker>>;
  readonly #resolve: () => ResolvedSpeakers;
  #speakers: ResolvedSpeakers | null = null;

  constructor(known: Readonly<Record<string, RecipeSpeaker>>, resolve: () => ResolvedSpeakers) {
    this.#known = known;
    this.#resolve = resolve;
  }

  /** The voice that a label or a full name stands for; the label itself where it is somebody new. */
  named(label: string, turns: readonly CutTurn[]): string {
    const folded = foldLabel(label);
    const same = turns.find(({ begin }) => foldLabel(begin.voice) === folded);
    if (same !== undefined) return same.begin.voice;
    const { resolved } = this.#read();
    const person = resolved.find(({ speaker }) => foldLabel(speaker.name?.full ?? "") === folded);
    if (person !== undefined) {
      const current = turns.find(({ begin }) => this.#speakerOf(begin.voice) === person.speaker.id);
      return current?.begin.voice ?? person.turns[0]?.begin.voice ?? label;
    }
    const known = Object.entries(this.#known).find(([, { name }]) => name !== undefined && foldLabel(name) === folded);
    return known?.[0] ?? label;
  }

  /** Of exactly two speakers the other one; else nobody. */
  otherThan(voice: string, turns: readonly CutTurn[]): string {
    const voices = new Map<string, string>();
    for (const { begin } of turns) {
      const speaker = this.#speakerOf(begin.voice);
      if (begin.voice !== NOBODY && !voices.has(speaker)) voices.set(speaker, begin.voice);
    }
    const own = this.#speakerOf(voice);
    if (voices.size !== 2 || !voices.has(own)) return NOBODY;
    return [...voices].find(([speaker]) => speaker !== own)?.[1] ?? NOBODY;
  }

  /**
   * The voices of corrected turns as labels that a person has named: no new one is taken for another with a typing
   * error, nor another for it. Those that a person has named in any case of their letters are left out.
   */
  certain(turns: readonly CutTurn[]): Record<string, RecipeSpeaker> {
    if (this.#speakers === null) return {};
    const { misspelt } = this.#speakers;
    const known = new Set(Object.keys(this.#known).map(foldLabel));
    const voices = turns.map(({ begin }) => begin.voice).filter((voice) => !misspelt.has(voice) && !known.has(foldLabel(voice)));
    return Object.fromEntries(voices.map((voice) => [voice, {}]));
  }

  /** The id of the speaker of a voice; for somebody new the label. */
  #speakerOf(voice: string): string {
    const folded = foldLabel(voice);
    return this.#read().byVoice.get(folded) ?? folded;
  }

  #read(): ResolvedSpeakers {
    this.#speakers ??= this.#resolve();
    return this.#speakers;
  }
}
