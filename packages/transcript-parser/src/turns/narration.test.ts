import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";

/** A conversation of two parts with something between them: its turns, and its notes. */
function read(between: string): { turns: string[]; notes: string[] } {
  const text = `# The Weir\n\n**Lindqvist:** And the gate?\n\n**Brask:** It leaks.\n\n${between}\n\n**Lindqvist:** Has it held?\n\n**Brask:** It has.\n`;
  const [{ turns, paratexts, source }] = parseTranscriptText(text, { format: "markdown" }).transcripts;
  const notes = paratexts.filter(({ kind }) => kind === "note").map(({ span }) => source.text.slice(span.start, span.end));
  return { turns: turns.map((turn) => turn.text), notes };
}

test("a narrator leads over to a new part under its heading", () => {
  const prose = "A week later Ola Brask received her guest in the boathouse.\n\nThe water had risen in the meantime.";
  const { turns, notes } = read(`## The second evening\n\n${prose}`);
  expect(turns).toEqual(["And the gate?", "It leaks.", "Has it held?", "It has."]);
  expect(notes.join("\n\n")).toBe(prose);
});

test.each([
  ["of themselves", "I should say that the fish never minded, and Lindqvist saw it."],
  ["for several", "We should say that the fish never minded, and Lindqvist saw it."],
  ["to somebody", "The fish never minded, you know, and Lindqvist saw it."],
  ["and asks", "The fish never minded. Did Lindqvist see it?"],
  ["of nobody present", "The fish never minded, and they swim round it as they always did."],
])("who speaks %s under a heading goes on speaking", (_name, prose) => {
  const { turns, notes } = read(`## On fish\n\n${prose}`);
  expect(turns[1]).toBe(`It leaks.\n${prose}`);
  expect(notes).toEqual([]);
});

test("a paragraph without a heading above it is said, whomever it names", () => {
  expect(read("Ola Brask had the same trouble with the boathouse in the year before.").turns[1]).toContain("boathouse");
});
