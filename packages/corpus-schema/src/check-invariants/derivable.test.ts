import { expect, test } from "vitest";
import { SAMPLE } from "../sample.test-data.js";
import { checkInvariants } from "./index.js";

/** The codes of the findings about the metadata, when the title of the sample is read from a text that stands before it. */
function findingsFor(title: string, written: string): string[] {
  const transcript = structuredClone(SAMPLE);
  const { source, metadata } = transcript;
  const start = source.text.length;
  const changed = {
    ...transcript,
    source: { ...source, text: source.text + written },
    metadata: { ...metadata, title, evidence: { ...metadata.evidence, "/title": { from: "text" as const, spans: [{ start, end: start + written.length }] } } },
  };
  return checkInvariants(changed).map(({ code }) => code).filter((code) => code === "metadata-derivable");
}

test.each<[string, string, boolean]>([
  ["Salt and Rope", "Salt  and\nRope", true],
  ["Salt & Rope", "Salt &amp; Rope", true],
  ["©Ann", "&copy;Ann", true],
  ["&AY\u00ADhtt", "&AY&shy;htt", true],
  ["©Ann", "&copyAnn", true],
  ["© Ann", "&copy  Ann", true],
  ["A--Lee", "&#65;--Lee, Jr.:", true],
  ["😀Lee", "1:02:03.456 &#x1F600;Lee:", true],
  ["Lee & Rope", "Ann Lee &amp; Rope:", true],
  ["Bo & Rope", "Ann Lee &amp; Rope:", false],
  ["Salt with Rope", "Salt &amp; Rope", false],
  ["Salt & Ropes", "Salt &amp; Rope", false],
  ["Salt", "Rope", false],
])("%j is derivable from %j: %s", (title, written, derivable) => {
  expect(findingsFor(title, written)).toEqual(derivable ? [] : ["metadata-derivable"]);
});
