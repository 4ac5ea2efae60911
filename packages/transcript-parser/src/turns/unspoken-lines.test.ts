import { describe, expect, it } from "vitest";
import { splitLines } from "../lines/split-lines.js";
import { learnHabits } from "./speech-habits.js";
import { unspokenLines } from "./unspoken-lines.js";

/** What is not said in a turn that begins with the text. */
function unspoken(text: string): string[] {
  const lines = splitLines(text);
  return unspokenLines(lines, 0, lines.count, 0, learnHabits(lines, [])).map(({ span }) => text.slice(span.start, span.end));
}

describe("unspokenLines", () => {
  it.each([
    ["We agree on that.\n\n(The clerk shows the\nplan.)\n\nThank you.", "(The clerk shows the\nplan.)"],
    ["Is that so?\n\nMOVED by Ms. Ott, SECONDED by Mr. Im,\n\nSo much for that.", "MOVED by Ms. Ott, SECONDED by Mr. Im,"],
    ["Call the witness.\n\nANN LEE,\nhaving been called, was sworn and testified\nas follows:\n\nYes.", "ANN LEE,\nhaving been called, was sworn and testified\nas follows:"],
    ["The vote.\n\nMr. Im          Yes\nMs. Ott         No\nMs. Po          Yes\n\nThank you.", "Mr. Im          Yes\nMs. Ott         No\nMs. Po          Yes"],
    ["It was late.\n\nEnd of Tape #1\n\nTape #2\n\nWe went on.", "End of Tape #1", "Tape #2"],
    ["It was late.\n\nBEGIN TAPE 2, SIDE B\n\nWe went on.", "BEGIN TAPE 2, SIDE B"],
    ["It was late.\n\nBreak: [21:34]\n\nWe went on.", "Break: [21:34]"],
    ["It was late.\n\n3.02 pm\n\nWe went on.", "3.02 pm"],
    ["Listen to this.\n\n[SPONSOR BREAK]\n\nBuy tea.\n\n[END OF SPONSOR BREAK]\n\nWelcome back.", "[SPONSOR BREAK]\n\nBuy tea.\n\n[END OF SPONSOR BREAK]"],
    ["It is a bell.\n\nPhoto: the bell in the yard\n\nIt rings.", "Photo: the bell in the yard"],
    ["They said that nobody counts the gulls here.\n\n“nobody counts the gulls here”\n\nThat is so.", "“nobody counts the gulls here”"],
    ["Ten minutes then.\n\n(2.31 pm)\n\nWe are back.", "(2.31 pm)"],
    ["Get him for me.\n\n              The clerk hangs up. A pause.\n\n", "The clerk hangs up. A pause."],
    ["It is so.\n\n■The gate leaks", "■The gate leaks"],
    ["それは秋です。\n\n◆壁は乾く\n\n", "◆壁は乾く"],
    ["That is all.\n\nFrom the answers after the conference:\n\n", "From the answers after the conference:"],
  ])("takes out what nobody says: %j", (text, ...expected) => {
    expect(unspoken(text)).toEqual(expected);
  });

  it.each([
    ["Is there an objection?\n\nThere being no objection, the Chamber will proceed to consider the bill."],
    ["I went home.\n\nThe clerk of the shop was kind to me."],
    ["I went home.\n\n    The clerk of the shop was kind to me."],
    ["She wrote a poem:\n\n              The gulls go out. The gulls come in.\n\nThat was all of it."],
    ["We had one.\n\nTape two would not hold, and side B was worse."],
    ["We had three (that was in 1936,\nor so) and sold them."],
  ])("leaves speech: %j", (text) => {
    expect(unspoken(text)).toEqual([]);
  });

  it("takes no line of a double-spaced typescript for a heading", () => {
    const line = "          And he dug the well with a shovel, for he had no\n\nother tool at hand and nobody\n\n";
    expect(unspoken(line.repeat(20))).toEqual([]);
  });
});
