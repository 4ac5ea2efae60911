import { html, markdown, text } from "@colloquy/csl-processor";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCitations } from "./format-citations.js";
import { STYLES } from "./styles/index.js";
import { atTurn, transcriptOf } from "./transcript.test-data.js";

const HOSTILE = [
  "<script>alert(1)</script>",
  "<i>x",
  "</b>",
  "{:author: Eve}",
  "“",
  "'\"",
  "a & b",
  "*_[x](y)`",
  "\u202e",
  "\ud800",
  "{{",
];

test("markup in any value reaches no reader as markup, in any style", () => {
  const value = fc
    .array(fc.constantFrom(...HOSTILE, " ", "word"), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(value, value, value, fc.constantFrom(...STYLES), (title, full, container, { xml }) => {
      const contributors = [{ name: { full }, role: "interviewee" as const }];
      const publications = [
        { relation: "original" as const, carrier: false, container, issue: title, url: full },
        { relation: "reprint" as const, carrier: true, container: title, publisher: full },
      ];
      const transcript = transcriptOf({ metadata: { title, contributors, publications, date: title } });
      const [citation] = formatCitations([atTurn(transcript, 1)], { style: xml, output: html });
      for (const printed of [citation?.text, citation?.shortNote, citation?.bibliography]) {
        expect(printed?.replaceAll(/<\/?(?:i|sup)>|<span style="font-(?:style:normal|variant:small-caps);">|<\/span>/g, "") ?? "").not.toMatch(/[<>]/);
      }
    }),
  );
});

test("any metadata is cited without an exception, in every output", () => {
  const anything = fc.string({ unit: "grapheme", maxLength: 12 });
  const roles = fc.constantFrom("interviewee", "interviewer", "moderator", "author", "contact");
  const contributors = fc.array(
    fc.record({ name: fc.record({ full: anything, family: anything, given: anything }), role: roles }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(
      anything,
      anything,
      contributors,
      fc.constantFrom(...STYLES),
      fc.constantFrom(html, markdown, text),
      (title, date, people, { xml }, output) => {
        const transcript = transcriptOf({ metadata: { title, date, event: title, place: date, contributors: people } });
        const citations = formatCitations([atTurn(transcript, 1), atTurn(transcript, 2)], { style: xml, output });
        expect(citations.map(({ text: printed }) => printed.length > 0)).toStrictEqual([true, true]);
      },
    ),
  );
});
