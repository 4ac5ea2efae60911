import { PARATEXT_KINDS, SPEAKER_ROLES, type Recipe, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { setMetadata } from "./correct-metadata.js";
import { mergeSpeakers, renameSpeaker } from "./correct-speakers.js";
import { joinTurns, relabelTurn, retypeParatext, retypeTurn, splitTurn, turnAfter } from "./correct-turns.js";
import { wordStart } from "./sentence-starts.js";

/** What a person does next, before it is known to what: numbers choose among what is there. */
export interface Wish {
  readonly what: "rename" | "merge" | "split" | "join" | "relabel" | "retype-turn" | "retype-paratext" | "facts";
  readonly first: number;
  readonly second: number;
  readonly name: string;
}

const NAMES = ["Ann Lee", "Bo", "Cid Ek", "Q", "Dr. Eve Ray", "Interviewer"];

/** Any wish of a person who corrects. */
export const wish: fc.Arbitrary<Wish> = fc.record({
  what: fc.constantFrom("rename", "merge", "split", "join", "relabel", "retype-turn", "retype-paratext", "facts"),
  first: fc.nat(1000),
  second: fc.nat(1000),
  name: fc.constantFrom(...NAMES),
});

/** Any small document: labelled and unlabelled speech, paratext, and what looks like either. */
export const document: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      "Ann: Is it damp? I wonder.\n\n",
      "Bo: It was. [NPT] Then it was not.\n\n",
      "ANN: And now?\n\n",
      "Q. Who was it?\n\n",
      "A. Nobody. (Laughter.) Nobody at all.\n\n",
      "PART TWO\n\n",
      "The mill was lost 😀 in May.\n\n",
      "Cid Ek: I object.\nYes, Ann: no.\n\n",
    ),
    { maxLength: 14 },
  )
  .map((pieces) => `The Tide\n\nInterview by Ann Lee\n\n${pieces.join("")}`);

/** The recipe after a wish is carried out on a transcript that was read with it; the same where there is nothing to do it to. */
export function carryOut(recipe: Recipe, transcript: Transcript, { what, first, second, name }: Wish): Recipe {
  const { speakers, turns, paratexts } = transcript;
  const turn = at(turns, first);
  const speaker = at(speakers, first);
  const kind = at(PARATEXT_KINDS, second) ?? "note";
  if (what === "facts") return setMetadata(recipe, { title: name, ...(second % 2 === 0 ? { date: "2004-03-02" } : {}) });
  if (what === "rename" && speaker !== undefined) {
    return renameSpeaker(recipe, transcript, speaker, { name, role: at(SPEAKER_ROLES, second) ?? null });
  }
  const into = at(speakers, second);
  if (what === "merge" && speaker !== undefined && into !== undefined) return mergeSpeakers(recipe, transcript, speaker, into);
  const paratext = at(paratexts, first);
  if (what === "retype-paratext" && paratext !== undefined) return retypeParatext(recipe, transcript, paratext, second % 3 === 0 ? "speech" : kind);
  if (turn === undefined) return recipe;
  const next = turnAfter(transcript, turn);
  const offset = wordStart(turn.text, second % (turn.text.length + 1));
  if (what === "split" && offset !== null) return splitTurn(recipe, transcript, turn, offset, second % 2 === 0 ? name : undefined);
  if (what === "join" && next !== null) return joinTurns(recipe, transcript, turn, next);
  if (what === "relabel") return relabelTurn(recipe, transcript, turn, name);
  return what === "retype-turn" ? retypeTurn(recipe, transcript, turn, kind) : recipe;
}

function at<T>(all: readonly T[], index: number): T | undefined {
  return all[index % Math.max(1, all.length)];
}
