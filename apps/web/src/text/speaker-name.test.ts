import type { Speaker, Turn } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { turnHeading } from "./speaker-name.js";

const source = { text: "MR. BO RAY: By the sea." } as Parameters<typeof turnHeading>[0]["source"];
const turn = { labelSpan: { start: 0, end: 11 } } as Turn;
const who = (full: string | null, ...labels: readonly string[]): Speaker => ({ name: full === null ? null : { full }, labels }) as unknown as Speaker;

test.each([
  { speaker: "of its label", is: who("Bo Ray", "MR. BO RAY"), heading: "MR. BO RAY" },
  { speaker: "whose label is part of it", is: who("Bo Ray", "Bo Ray"), heading: "MR. BO RAY" },
  { speaker: "without labels", is: who("Bo Ray"), heading: "MR. BO RAY" },
  { speaker: "that nobody knows", is: null, heading: "MR. BO RAY" },
  { speaker: "to whom a correction has given it", is: who("Ann Lee", "Ann"), heading: "Ann Lee" },
  { speaker: "to whom a correction has given it, without a name", is: who(null, "Ann"), heading: "Ann" },
])("a turn of a speaker $speaker is headed $heading", ({ is, heading }) => {
  expect(turnHeading({ source }, is, turn)).toBe(heading);
});
