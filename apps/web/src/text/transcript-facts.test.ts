import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { foundingInterview } from "../founding-interview.js";
import { transcriptFacts } from "./transcript-facts.js";

const [{ metadata, source }] = parseTranscriptText(await foundingInterview().text()).transcripts;
const facts = transcriptFacts(metadata);

test("the founding interview: people, original and reprint, and the kind of text", () => {
  const written = facts.map(({ term, parts }) => `${term}: ${parts.map(({ text }) => text).join(", ")}`.replace(/\s*–\s*/g, "–"));
  expect(written).toEqual([
    "Interviewee: Kassymzhomart Tokaev, Minister of Foreign Affairs of Kazakhstan",
    "Interviewer: Murat Laumulin",
    "Contact: Roman Vassilenko",
    "First published: Continent, analytical magazine, no. 03, 18 February–2 March 2004",
    "Reprinted (this copy): Kazakhstan's Echo, bimonthly publication, no. 8, 2 March 2004, " +
      "Embassy of Kazakhstan to the USA and Canada, Washington",
    "Text: interview, excerpted, English",
  ]);
});

test("every fact but the language shows where the source says it", () => {
  const silent = facts.flatMap(({ parts }) => parts).filter(({ spans }) => spans === null);
  expect(silent.map(({ text }) => text)).toEqual(["English"]);
  const name = facts[1]?.parts[0]?.spans?.[0];
  expect(source.text.slice(name?.start, name?.end)).toBe("Murat Laumulin");
});

test("what the document does not say is not there", () => {
  expect(transcriptFacts({ contributors: [], publications: [], evidence: {} })).toEqual([]);
});

test("a date of its own is shown when no publication has it, and an unknown language by its tag", () => {
  const facts = transcriptFacts({ contributors: [], publications: [], evidence: {}, date: "1999-05-04", language: "x" });
  expect(facts.map(({ parts }) => parts[0]?.text)).toEqual(["4 May 1999", "x"]);
});
