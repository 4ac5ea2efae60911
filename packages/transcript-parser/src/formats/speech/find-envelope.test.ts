import { expect, test } from "vitest";
import { FOUNDING_SPEECH } from "./founding-speech.test-data.js";
import { parseSpeech, pointersOf, said } from "./read-speech.test-data.js";

/** How programs keep an answer, and where it lies in what they write. */
const ENVELOPES: readonly (readonly [string, (answer: string) => string, string])[] = [
  ["a result and an error", (answer) => `{"result":${answer},"error":null}`, "/result"],
  ["the output of a job", (answer) => `{"id":"7","status":"COMPLETED","output":${answer}}`, "/output"],
  ["a list of items of a workflow", (answer) => `[{"json":${answer},"pairedItem":{"item":0}}]`, "/0/json"],
  ["the body of a webhook", (answer) => `{"type":"done","body":{"data":${answer}}}`, "/body/data"],
  ["a list", (answer) => `[${answer}]`, "/0"],
];

test.each(ENVELOPES.flatMap(([name, wrap, at]) => Object.entries(FOUNDING_SPEECH).map(([form, json]) => [form, name, json, wrap, at] as const)))(
  "%s within %s is read as it is without",
  async (form, _name, json, wrap, at) => {
    const [bare, wrapped] = [await parseSpeech(json), await parseSpeech(wrap(json))];
    expect(wrapped.report.format).toBe(form.split("/")[0]);
    expect(said(wrapped)).toEqual(said(bare));
    expect(wrapped.diagnostics).toEqual([]);
    expect(pointersOf(wrapped)).toEqual(pointersOf(bare).map((pointer) => `${at}${pointer}`));
  },
);

test("every element of a list of answers is read, and elements without one are passed over", async () => {
  const answer = (text: string): object => ({ results: [{ alternatives: [{ transcript: text }] }] });
  const result = await parseSpeech([{ output: answer("Who?") }, null, { output: null }, { error: "x" }, { output: answer("Me.") }]);
  expect(said(result)).toEqual(["-: Who? Me."]);
  expect(pointersOf(result)).toEqual(["/0/output/results/0", "/4/output/results/0"]);
});

test("a form that is known as a whole is not looked for within another one", async () => {
  const result = await parseSpeech({ segments: [{ start: 0, end: 1, text: "Who?" }], raw: { results: [{ alternatives: [{ transcript: "who" }] }] } });
  expect(result.report.format).toBe("whisper");
});

test("lists within lists without end are looked into within bounds", async () => {
  const result = await parseSpeech(`${"[".repeat(50_000)}{"monologues":[{"elements":[]}]}${"]".repeat(50_000)}`);
  expect(result.transcripts[0].turns).toEqual([]);
});
