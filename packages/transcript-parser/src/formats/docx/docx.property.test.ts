import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { docxReader } from "./read-docx.js";
import { shown } from "./read-document.test-data.js";
import { paragraph as p, run as r, table, writeDocx } from "./write-docx.test-data.js";

const word = fc.constantFrom("boat", "salt", "we", "Water", "rope", "is", "née", "für", "1,000", "соль", "山本", "a&b", "<i>", "x\u0301");
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((held) => held.join(" "));
const type = fc.constantFrom("", "<w:b/>", "<w:i/>", "<w:b/><w:i/>", '<w:rStyle w:val="Speaker"/>');

/** A piece of a document with the words that a reader sees in it, and those that it must not have. */
interface Piece {
  readonly xml: string;
  readonly text: string;
}

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.tuple(words, type).map(([text, properties]) => ({ xml: r(text, properties), text })),
  words.map((text) => ({ xml: `<w:ins w:id="1">${r(text)}</w:ins>`, text })),
  words.map((text) => ({ xml: `<w:del w:id="1"><w:r><w:delText>${text.replace(/[&<]/g, "")}</w:delText></w:r></w:del>`, text: "" })),
  words.map((text) => ({ xml: `<w:hyperlink>${r(text)}</w:hyperlink>`, text })),
  words.map((text) => ({ xml: `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> NO </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, text })),
  words.map((text) => ({ xml: `<w:sdt><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`, text })),
);
const written = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => ({ xml: p(pieces.map(({ xml }) => xml).join("")), text: pieces.map(({ text }) => text).join("") }));
const block = fc.oneof(
  { weight: 5, arbitrary: written },
  { weight: 1, arbitrary: fc.array(fc.array(written, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map((rows) => ({ xml: table(rows.map((cells) => cells.map(({ xml }) => xml))), text: rows.flat().map(({ text }) => text).join("\n") })) },
);

const bare = (text: string): string => text.replace(/\s+/g, "");

test("every word of a document is read, in its order, and no other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), fc.array(words, { maxLength: 3 }), fc.boolean(), async (blocks, notes, isStrict) => {
      const references = notes.map((_note, index) => `<w:r><w:footnoteReference w:id="${index + 1}"/></w:r>`).join("");
      const document = await docxReader.read(
        writeDocx({
          body: blocks.map(({ xml }) => xml).join("") + p(r("End.") + references),
          footnotes: notes.map((note, index) => `<w:footnote w:id="${index + 1}">${p(r(note))}</w:footnote>`).join(""),
          isStrict,
        }),
        {},
      );
      expect(bare(document.text)).toBe(bare([...blocks.map(({ text }) => text), "End.", ...notes].join("\n")));
      expect(document.diagnostics).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const remark = fc.record({ name: fc.constantFrom("Ada Holm", "Bo Tarn", "Wilma Roe"), text: words, gap: fc.integer({ min: 1, max: 90_000 }) });
const clock = (ms: number): string => [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");

test("rows of a table with a head are turns: words, speakers, times", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(remark, { minLength: 4, maxLength: 15 }), async (drafts) => {
      let second = 0;
      const remarks = drafts.map(({ name, text, gap }, index) => {
        second += Math.ceil(gap / 1000);
        return { name, text: `So ${text} n${index}.`, startMs: second * 1000 };
      });
      const bytes = writeDocx({ body: p("A conversation") + table([["Time", "Speaker", "Text"], ...remarks.map(({ name, text, startMs }) => [clock(startMs), name, text])]) });
      const [transcript] = (await parseTranscript(bytes, { fileName: "a.docx" })).transcripts;
      const names = new Map(transcript.speakers.map(({ id, labels }) => [id, labels.join("/")]));
      const expected: { name: string; text: string }[] = [];
      for (const { name, text } of remarks) {
        const last = expected.at(-1);
        if (last?.name === name) last.text += ` ${text}`;
        else expected.push({ name, text });
      }
      expect(transcript.turns.map(({ speakerId, text }) => ({ name: names.get(speakerId ?? "") ?? "-", text: text.replace(/\s+/g, " ") }))).toEqual(expected);
      expect(transcript.source.locations.flatMap((location) => ("startMs" in location ? [location.startMs] : []))).toEqual(remarks.map(({ startMs }) => startMs));
      expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** Pieces of WordprocessingML, thrown together. */
const fragment = fc.constantFrom(
  ...["<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:t xml:space=\"preserve\"> ", "<w:pPr>", "</w:pPr>", "<w:rPr>", "</w:rPr>", "<w:b/>", "<w:vanish/>", "<w:del>", "</w:del>"],
  ...["<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", '<w:gridSpan w:val="9"/>', "<w:txbxContent>", "</w:txbxContent>", "<mc:AlternateContent>", "<mc:Choice>", "<mc:Fallback>", "</mc:AlternateContent>"],
  ...['<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', "<w:sectPr>", "</w:sectPr>", '<w:br w:type="page"/>', "<w:lastRenderedPageBreak/>", '<w:footnoteReference w:id="1" w:customMarkFollows="1"/>'],
  ...["<w:ruby><w:rt>", "</w:rt></w:ruby>", "<w:softHyphen/>", "<w:tab/>", '<w:sym w:char="F041" w:font="Symbol"/>', "Ann: So?", "Bo: Yes.", "0:12", " ", "\n", "&amp;", "&x;", "<", "\uD83D", "\0"],
  ...[p("Ann: So?"), p("Bo: So."), table([["0:01", "Ann", "So?"], ["0:02", "Bo", "So."], ["0:03", "Ann", "So?"], ["0:04", "Bo", "So."]])],
);

test("never throws, and every character is accounted for, whatever the XML", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fragment, { maxLength: 40 }), async (fragments) => {
      const bytes = writeDocx({ body: fragments.join(""), footnotes: `<w:footnote w:id="1">${p("A note.")}</w:footnote>`, pages: 2 });
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.docx" });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("never throws where bytes are changed, cut or come again", async () => {
  const bytes = writeDocx({ body: p("Ann: So?") + p("Bo: So.") + table([["0:01", "Ann", "So?"], ["0:02", "Bo", "So."]]), title: "T", pages: 1 });
  const place = fc.nat(bytes.length - 1);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 6 }), fc.option(fc.tuple(place, place)), fc.boolean(), async (flips, range, isCut) => {
      const flipped = Uint8Array.from(bytes);
      for (const [at, value] of flips) flipped[at] = value;
      const [one = 0, other = flipped.length] = range ?? [];
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const changed = isCut ? flipped.slice(from, to) : Uint8Array.from([...flipped.subarray(0, to), ...flipped.subarray(from)]);
      const { transcripts } = await parseTranscript(changed, { fileName: "a.docx", format: "docx" });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes: changed })).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("what is read of a line has no sign that only a printer needs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("sea", "side", "\u00ad"), { minLength: 1, maxLength: 12 }), async (held) => {
      const content = held.map((text) => (text === "\u00ad" ? "<w:softHyphen/>" : `<w:t>${text}</w:t>`)).join("");
      const document = await docxReader.read(writeDocx({ body: p(`<w:r>${content}</w:r>`) + p("End.") }), {});
      expect(bare(shown(document))).toBe(`${held.filter((text) => text !== "\u00ad").join("")}End.`);
    }),
  );
});
