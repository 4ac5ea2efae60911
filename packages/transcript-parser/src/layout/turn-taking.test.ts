import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";

function turns(text: string): string[] {
  const [transcript] = parseTranscriptText(`The weir\n\n${text}\n`).transcripts;
  const { text: source } = transcript.source;
  return transcript.turns.map(({ labelSpan, text: said }) => `${labelSpan === null ? "" : source.slice(labelSpan.start, labelSpan.end).trim()} ${said}`);
}

test("words for somebody that take turns with a name are a label", () => {
  const talk = ["Brask: I keep it.", "Woman behind the bar: Since when?", "Brask: Since May.", "Woman behind the bar: And the gate?", "Brask: It leaks.", "Woman behind the bar: Still?"];
  expect(turns(talk.join("\n\n"))).toEqual(talk);
});

test("and so where a time stands beside them, with the speech below", () => {
  const talk = [["Brask (00:00):", "I keep it."], ["Keeper of the gate (00:02):", "So do I."], ["Ada (00:04):", "Since when?"], ["Keeper of the gate (00:05):", "Since May."], ["Brask (00:07):", "It leaks."], ["Keeper of the gate (00:09):", "It does."]];
  expect(turns(talk.map(([label, said]) => `${label ?? ""}\n\n${said ?? ""}`).join("\n\n"))).toEqual(talk.map((turn) => turn.join(" ")));
});

test("a phrase with a colon that comes now and then is said", () => {
  const answer = "I keep it.\n\nFor one thing: it leaks.";
  const talk = ["Holm: Who keeps it?", `Brask: ${answer}`, "Holm: Since when?", "Brask: Since May.", "Holm: And then?", `Brask: ${answer}`, "Holm: Still?", `Brask: ${answer}`];
  expect(turns(talk.join("\n\n"))).toHaveLength(8);
});
