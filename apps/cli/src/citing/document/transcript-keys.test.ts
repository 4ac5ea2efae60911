import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { LAMPS } from "../../run.test-data.js";
import { stemOf, transcriptKeys } from "./transcript-keys.js";

const dated = (date: string) => {
  const [transcript] = parseTranscriptText(LAMPS).transcripts;
  return { ...transcript, id: `tr-${date}`, metadata: { ...transcript.metadata, date } };
};

test("several of one name and year get letters, in their order, and no key means two of them", () => {
  const keys = transcriptKeys([dated("2011-05-12"), dated("2012"), dated("2011-06")]);
  expect(Object.fromEntries([...keys].map(([key, { id }]) => [key, id]))).toEqual({
    "tr-2011-05-12": "tr-2011-05-12",
    "tr-2012": "tr-2012",
    "tr-2011-06": "tr-2011-06",
    brand2011a: "tr-2011-05-12",
    brand2011b: "tr-2011-06",
    brand2012: "tr-2012",
  });
});

test("more than there are letters", () => {
  const keys = transcriptKeys(Array.from({ length: 30 }, (_, day) => ({ ...dated("2011"), id: `tr-${day}` })));
  expect([keys.get("brand2011z")?.id, keys.get("brand2011aa")?.id, keys.get("brand2011ad")?.id]).toEqual(["tr-25", "tr-26", "tr-29"]);
});

test.each([["a/b/talk.one.txt", "talk.one"], ["talk", "talk"], [".talk", ".talk"]])("%s is called %s", (path, stem) => {
  expect(stemOf(path)).toBe(stem);
});
