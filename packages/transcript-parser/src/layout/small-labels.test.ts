import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";

function turns(text: string): string[] {
  const [transcript] = parseTranscriptText(text).transcripts;
  const { text: source } = transcript.source;
  return transcript.turns.map(({ labelSpan, text: said }) => `${labelSpan === null ? "" : source.slice(labelSpan.start, labelSpan.end)} ${said}`);
}

test.each([
  ["ann", "bo"],
  ["interviewer", "respondent"],
  ["q", "a"],
  ["weir_keeper", "r2"],
])("labels in small letters are read where a document writes all so: %s and %s", (one, other) => {
  const talk = [`${one}: who keeps the weir?`, `${other}: i keep it.`, `${one}: since when?`, `${other}: since the flood.`, `${one}: thanks.`];
  for (const between of ["\n", "\n\n"]) expect(turns(`the weir${between}${between}${talk.join(between)}\n`)).toEqual(talk);
});

test("a label in small letters is the one that another place writes with a capital", () => {
  const talk = ["lamp: Who keeps the weir?", "Brask: I keep it.", "Lamp: Since when?", "Brask: Since the flood.", "lamp: Thanks."];
  expect(turns(`The weir\n\n${talk.join("\n\n")}\n`)).toEqual(talk);
  const [{ speakers }] = parseTranscriptText(`The weir\n\n${talk.join("\n\n")}\n`).transcripts;
  expect(speakers).toHaveLength(2);
});

test("a word in small letters with a colon is part of what is said among labels with capitals", () => {
  const answer = ["I keep it.", "note: it leaks.", "note: it always did.", "note: it will.", "note: ask me."].join("\n\n");
  const text = ["Holm: Who keeps the weir?", `Brask: ${answer}`, "Holm: Since when?", "Brask: Since the flood.", "Holm: Thanks."].join("\n\n");
  expect(turns(`The weir\n\n${text}\n`)).toHaveLength(5);
});

test("a label in small letters is one where a person says so", () => {
  const text = "Holm: Who keeps the weir?\n\nkeeper: I keep it.\n\nHolm: Since when?\n\nkeeper: Since the flood.\n";
  expect(parseTranscriptText(text, { layout: { labels: ["keeper"] } }).transcripts[0].turns).toHaveLength(4);
});
