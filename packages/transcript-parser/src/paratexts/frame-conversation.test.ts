import { describe, expect, it } from "vitest";
import { parseTranscriptText } from "../index.js";

const TALK = "Holm: Who keeps the weir?\n\nBrask: The people of the shore.\n\nHolm: Since when?\n\nBrask: Since the flood.";

/** The last words that somebody says. */
function last(tail: string): string {
  return parseTranscriptText(`${TALK}\n\n${tail}`).transcripts[0].turns.at(-1)?.text ?? "";
}

describe("what follows a rule or an ornament behind which nobody is labelled", () => {
  it.each([
    ["—ooOoo—\n\nAnswer our poll.\nHow was your visit? Good   Fair   Bad"],
    ["* * *\n\nOffice of the press\nShare: Print"],
    ["-----\n* With editors Ada Lind and Jon Reith at the\nUpper Weir.\n\nOla Brask\nhas kept the weir since 1965."],
    ["###\n\nThe weir opened in 1986."],
    ["***********************\n\nThe next meeting is in May."],
    ["• • •\nAda Lind writes about water."],
  ])("is not said: %j", (tail) => {
    expect(last(tail)).toBe("Since the flood.");
  });

  it("may be said where somebody is labelled after it", () => {
    expect(last("* * *\n\nHolm: And who pays?\n\nBrask: The boats.")).toBe("The boats.");
  });
});

describe("a line with a key for the conversation and a name", () => {
  it("is the title over everything else, and says with whom it is", () => {
    const [{ metadata }] = parseTranscriptText(`Interview: Ola Brask\n\n${TALK}\n`).transcripts;
    expect(metadata.title).toBe("Interview: Ola Brask");
    expect(metadata.contributors.map(({ name, role }) => [name.full, role])).toContainEqual(["Ola Brask", "interviewee"]);
  });

  it("says who asked where there is a title", () => {
    const [{ metadata }] = parseTranscriptText(`Interview: Peter Holm\n\nThe Keepers of the Weir\n\n${TALK}\n`).transcripts;
    expect(metadata.title).toBe("The Keepers of the Weir");
    expect(metadata.contributors.map(({ name, role }) => [name.full, role])).toContainEqual(["Peter Holm", "interviewer"]);
  });
});
