import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { nearSpeakers } from "./near-speakers.js";

const { transcripts } = parseTranscriptText("A talk\n\nMara Thorne: How was it?\n\nJon Hale: It was cold.\n\nMara Thorne: And then?\n\nJon Hale: Then we went.\n");

test.each([
  ["Jon Hael", "Did you mean Jon Hale?"],
  ["hale", "Did you mean Jon Hale?"],
  ["Mara Thorn", "Did you mean Mara Thorne?"],
  ["Thörne", "Did you mean Mara Thorne?"],
  ["Cicely Overbrook", null],
  ["", null],
])("%s: %s", (name, expected) => {
  expect(nearSpeakers(name, transcripts)).toBe(expected);
});
