import { readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { said } from "../xml/check-document.test-data.js";
import { damaged } from "../xml/damage.test-data.js";

const PEOPLE = ["Ada Holm", "Wilma Tarn", "Jon Larch"];
const words = fc.array(fc.constantFrom("ferry", "bell", "rope & oar", "water", "<loud>", "Holm", "quay", "tide"), { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
const utterances = fc.array(fc.record({ who: fc.nat(2), segments: fc.array(words, { minLength: 1, maxLength: 3 }), note: fc.boolean() }), { minLength: 1, maxLength: 12 });

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

test("every document that is written out is read back: who says what, when", async () => {
  await fc.assert(
    fc.asyncProperty(utterances, fc.constantFrom("\n", "\n      ", ""), async (list, indent) => {
      const people = PEOPLE.map((name, index) => `<person xml:id="p${index}"><persName>${name}</persName></person>`).join("");
      const points = list.map((_one, index) => `<when xml:id="T${index + 1}" interval="${index + 1}" since="#T0"/>`).join("");
      const body = list.map(({ who, segments, note }, index) => `<u who="#p${who}" start="#T${index}" end="#T${index + 1}">${indent}${segments.map((text) => `<seg>${escape(text)}</seg>${indent}`).join("")}</u>${indent}${note ? "<note>A gull.</note>" : ""}`);
      const document = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><listPerson>${people}</listPerson></teiHeader><text><body><timeline><when xml:id="T0"/>${points}</timeline>${body.join(indent)}</body></text></TEI>`;
      const bytes = new TextEncoder().encode(document);
      const { transcripts, diagnostics } = await parseTranscript(bytes, { fileName: "a.xml" });
      const transcript = transcripts[0];
      expect(checkInvariants(transcript, { bytes })).toEqual([]);
      const expected: string[] = [];
      let last = -1;
      for (const { who, segments } of list) {
        const speech = segments.join(" ");
        if (who === last) expected.push(`${expected.pop() ?? ""} ${speech}`);
        else expected.push(`${PEOPLE[who] ?? ""}: ${speech}`);
        last = who;
      }
      expect(said(transcript).map((turn) => turn.replace(/\s+/g, " "))).toEqual(expected);
      expect(transcript.source.locations.map((location) => ("startMs" in location ? location.startMs : -1))).toEqual(list.map((_one, index) => index * 1000));
      expect(diagnostics.filter(({ code }) => code === "file-damaged" || code === "time-invalid")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("no damage makes it throw, or loses anything", async () => {
  const file = new Uint8Array(readFileSync(new URL("fixtures/founding.xml", import.meta.url)));
  await fc.assert(
    fc.asyncProperty(damaged(file), async (bytes) => {
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.xml", format: "tei" });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
