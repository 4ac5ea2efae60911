import { readdirSync, readFileSync } from "node:fs";
import { checkInvariants, sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { FOUNDING, FOUNDING_TEXT, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../parse-transcript.js";
import { ActualTexts } from "./actual-text/actual-texts.js";
import { FontSettings } from "./font-settings.js";
import { loadPdfjs } from "./load-pdfjs.js";
import { pdfReader } from "./read-pdf.js";
import { findUnnamed } from "./unnamed-glyphs.js";
import { readPage } from "./read-page.js";
import { sniffPdf } from "./sniff-pdf.js";
import { drawn, writePdf } from "./write-pdf.test-data.js";

const FIXTURES = new URL("fixtures/", import.meta.url);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FIXTURES)));
const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".pdf"));
/** What has text that can be read. */
const legible = names.filter((name) => !/^(?:locked|pictures)/.test(name));
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const codesOf = (diagnostics: readonly { readonly code: string }[]): string[] => diagnostics.map(({ code }) => code);

async function parseSoundly(bytes: Uint8Array, fileName = "a.pdf"): ReturnType<typeof parseTranscript> {
  const result = await parseTranscript(bytes, { fileName });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

describe("the founding document", () => {
  it.each(names.filter((name) => name.startsWith("founding")))("%s has its turns, exchanges and metadata", async (name) => {
    const { transcripts, diagnostics, report } = await parseSoundly(fixture(name));
    expect(report.format).toBe("pdf");
    expect(codesOf(diagnostics)).toEqual([]);
    const { turns, exchanges, metadata } = foundingContent(transcripts[0]);
    // A hyphen at the end of a line may be that of a division: the words are the same without it.
    const bare = (all: typeof turns): unknown => all.map(({ speaker, words }) => ({ speaker, words: words.replace(/(?<=\p{L})-(?=\p{L})/gu, "") }));
    expect(bare(turns)).toEqual(bare(FOUNDING.turns));
    expect(exchanges).toEqual(FOUNDING.exchanges);
    expect(metadata).toEqual(FOUNDING.metadata);
  });

  it.each(names.filter((name) => name.startsWith("founding")))("%s has all of its words in order", async (name) => {
    const { text } = await pdfReader.read(fixture(name), {});
    const joined = wordsOf(text.replace(/-\n(?=\p{Ll})/gu, "")).join("");
    let at = 0;
    const missing: string[] = [];
    const sentences = FOUNDING.turns.flatMap(({ words }) => words.split(/(?<=[.?!]) /)).map((sentence) => wordsOf(sentence).join(""));
    for (const sentence of sentences) {
      const found = joined.indexOf(sentence, at);
      if (found === -1) missing.push(sentence);
      else at = found;
    }
    expect(missing).toEqual([]);
    expect(sentences.length).toBeGreaterThan(90);
    expect(FOUNDING_TEXT.length).toBeGreaterThan(10_000);
  });
});

describe("fixtures", () => {
  it.each(legible)("%s: pages follow each other and cover all of the text", async (name) => {
    const { text, locations } = await pdfReader.read(fixture(name), {});
    const pages = locations.filter(({ kind }) => kind === "page");
    expect(pages.map(({ label }) => label)).toEqual(pages.map((_page, index) => String(index + 1)));
    const covered = pages.map(({ span }) => text.slice(span.start, span.end)).join("");
    expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    const columns = locations.filter(({ kind }) => kind === "column");
    expect(columns.length > 0).toBe(name.includes("two-columns"));
  });
});

describe("the oral history", () => {
  it.each(names.filter((name) => name.startsWith("oral-history")))("%s has its turns, also those of its table of times", async (name) => {
    const { transcripts } = await parseSoundly(fixture(name));
    const { turns, speakers } = transcripts[0];
    const labels = new Map(speakers.map(({ id, labels: [label] }) => [id, label]));
    expect(turns.map(({ speakerId }) => labels.get(speakerId ?? ""))).toEqual(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? "Okafor" : "Stoyanova")));
    expect(turns[14]?.text.replace(/\s+/g, " ")).toBe("We stopped at the year 1989. What happened to the pans after that?");
    expect(turns[16]?.text).toBe("And you?");
    expect(turns[19]?.text.replace(/\s+/g, " ")).toMatch(/^A museum is better than a parking lot\..*and then you put that on your tape\./);
  });
});

describe("hearings", () => {
  const read = async (name: string): Promise<{ turns: string[]; transcript: Transcript }> => {
    const [transcript] = (await parseSoundly(fixture(name))).transcripts;
    const labels = new Map(transcript.speakers.map(({ id, labels: [label] }) => [id, label]));
    return { transcript, turns: transcript.turns.map(({ speakerId, text }) => `${labels.get(speakerId ?? "") ?? ""} | ${text}`) };
  };

  it("have their turns without the numbers of their lines", async () => {
    const { turns, transcript } = await read("court-libreoffice.pdf");
    expect(turns.map((turn) => turn.replace(/ \|.*/s, ""))).toEqual(["THE COURT", "MR. PELL", ...Array.from({ length: 14 }, (_, index) => (index % 2 === 0 ? "Q" : "A")), "MS. ROOK", "THE COURT", ...["Q", "A", "Q", "A", "Q", "A"], "MR. PELL", "THE COURT"]);
    expect(turns[9]).toBe("A | There is. I wrote down the hour, and I wrote down that the rope was cut and had not been untied, because that is what I saw by the lamp.");
    expect(turns.filter((turn) => /\d/.test(turn))).toEqual(["Q | Let me show you what has been marked as Exhibit 4. Do you recognise it?"]);
    expect(transcript.source.locations.filter(({ kind }) => kind === "page")).toHaveLength(2);
  });

  it("have labels that hang in the margin, and sentences that run across the heads of pages", async () => {
    const { turns } = await read("deposition-chromium.pdf");
    expect(turns.map((turn) => turn.charAt(0)).join("")).toBe("QA".repeat(10));
    expect(turns[7]).toBe("A | There is. I wrote down the hour, and I wrote down that the rope was cut and had not been untied, because that is what I saw by the lamp.");
    expect(turns[17]).toBe("A | Since the Friday before. She came for the stones, and the stones were not ready, and so she lay and waited for them as they all do.");
  });
});

describe("what is read", () => {
  it("styles bold and italic type and headings, and takes a title that can be one", async () => {
    const bytes = writePdf({
      title: "Salt and Rope",
      pages: [[drawn("Salt and Rope", 72, 720, 20), drawn("Lamp:", 72, 680, 11, "bold"), drawn("Where were you born in those days?", 106, 680), drawn("[She laughs]", 72, 640, 11, "italic"), drawn("It was over the shop of the chandler.", 72, 620)]],
    });
    const { text, styles = [], known } = await pdfReader.read(bytes, {});
    expect(styles.map(({ style, span }) => [style, text.slice(span.start, span.end)])).toEqual([["heading", "Salt and Rope"], ["strong", "Lamp:"], ["emphasis", "[She laughs]"]]);
    expect(known).toEqual({ metadata: { title: "Salt and Rope" } });
  });

  it.each(["interview_final.docx", "Microsoft Word - a b", "untitled", "scan 12.pdf", "C:\\My Texts\\a b"])("does not take %s for a title", async (title) => {
    expect((await pdfReader.read(writePdf({ title, pages: [[drawn("Some words here.", 72, 700)]] }), {})).known).toBeUndefined();
  });

  it("reads the lines of pages that lie on their side", async () => {
    const turned = ["First line of it all", "second line of it all"].map((text, index) => ({ ...drawn(text, 100 + 14 * index, 100), turned: true }));
    expect((await pdfReader.read(writePdf({ pages: [turned] }), {})).text).toBe("First line of it all\nsecond line of it all");
  });

  it("prints nothing, and leaves the global scope as it was", async () => {
    const said = (["log", "info", "warn", "error"] as const).map((name) => vi.spyOn(console, name));
    await pdfReader.read(writePdf({ pages: [[drawn("Words", 72, 700)]] }), {});
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
    expect(["DOMMatrix", "Path2D", "ImageData"].filter((name) => Reflect.get(globalThis, name) === Object)).toEqual([]);
  });

  it("reads bytes of a kind of their own, as a file read under Node, and leaves them as they were", async () => {
    const bytes = writePdf({ pages: [[drawn("Words of it.", 72, 700)]] });
    const buffer = Buffer.from(bytes);
    const { transcripts, diagnostics } = await parseSoundly(buffer);
    expect(transcripts[0].source.text).toBe("Words of it.");
    expect(codesOf(diagnostics)).not.toContain("file-damaged");
    expect(buffer.equals(bytes)).toBe(true);
  });

  it("tells how far it is, and stops when it is told to", async () => {
    const bytes = writePdf({ pages: [1, 2, 3, 4].map((page) => [drawn(`Page ${page}`, 72, 700)]) });
    const shares: number[] = [];
    await pdfReader.read(bytes, { onShare: (share) => shares.push(share) });
    expect(shares).toHaveLength(4);
    const controller = new AbortController();
    const reading = pdfReader.read(bytes, { signal: controller.signal, onShare: () => controller.abort(new Error("enough")) });
    await expect(reading).rejects.toThrow("enough");
  });
});

describe("bad input", () => {
  const sound = writePdf({ pages: [[drawn("Words of the first page.", 72, 700)], [drawn("Words of the second one.", 72, 700)]] });

  it("names the pages that have no text", async () => {
    const some = await parseSoundly(writePdf({ pages: [[drawn("Words of it.", 72, 700)], [], []] }));
    expect(some.diagnostics.find(({ code }) => code === "file-without-text")?.message).toContain("Pages 2, 3");
    const none = await parseSoundly(writePdf({ pages: [[], []] }));
    expect(none.diagnostics.find(({ code }) => code === "file-without-text")).toMatchObject({ severity: "error", hint: expect.stringContaining("OCR") as string });
  });

  it("names pictures, passwords and what may not be printed in files of other programs", async () => {
    const pictures = await parseSoundly(fixture("pictures-chromium.pdf"));
    expect(pictures.diagnostics.find(({ code }) => code === "file-without-text")?.message).toContain("None of the 2 pages");
    const locked = await parseSoundly(fixture("locked-libreoffice.pdf"));
    expect(codesOf(locked.diagnostics)).toContain("file-encrypted");
    expect([pictures, locked].map(({ transcripts }) => transcripts[0].source.text)).toEqual(["", ""]);
    const restricted = await parseSoundly(fixture("restricted-libreoffice.pdf"));
    expect(restricted.transcripts[0].turns.map(({ text }) => text)).toEqual(["Who keeps the weir?", "I keep it, and nobody else."]);
  });

  it("says that a password is needed", async () => {
    const { diagnostics, transcripts } = await parseSoundly(writePdf({ pages: [[drawn("Words", 72, 700)]], isEncrypted: true }));
    expect(codesOf(diagnostics)).toContain("file-encrypted");
    expect(transcripts[0].source.text).toBe("");
  });

  it.each([10, 60, 200, 520])("reads what is there of a file that lacks its last %d bytes, and says so", async (lost) => {
    const { diagnostics, transcripts } = await parseSoundly(sound.slice(0, sound.length - lost));
    expect(codesOf(diagnostics)).toContain("file-damaged");
    expect(diagnostics.filter(({ message }) => message.includes("has no end"))).toHaveLength(1);
    expect(transcripts[0].source.text).toContain("Words of the first page.");
  });

  it("says that nothing can be read of a header alone", async () => {
    const { diagnostics } = await parseSoundly(new TextEncoder().encode("%PDF-1.7\n%%EOF"));
    expect(codesOf(diagnostics)).toContain("file-damaged");
  });

  it("knows a PDF under another name, and behind other bytes", async () => {
    const junk = new Uint8Array([...new TextEncoder().encode("From: a mail\r\n\r\n"), ...sound]);
    for (const bytes of [sound, junk]) expect((await parseSoundly(bytes, "a.txt")).report.format).toBe("pdf");
    expect(sniffPdf(new TextEncoder().encode("We spoke of %PDF-1.4 files."))).toBe(0);
  });

  it.each([
    ["\uE001\uE002\uE003 \uFFFD\uFFFD said so", ["undecodable-bytes"]],
    [`${"So it was in those days. ".repeat(20)}\uFFFD`, []],
  ])("says where the fonts do not name their glyphs", (text, codes) => {
    expect(codesOf(findUnnamed(text))).toEqual(codes);
  });

  it("reads no more of a page than is asked for", async () => {
    const task = (await loadPdfjs())?.getDocument({ data: writePdf({ pages: [Array.from({ length: 900 }, (_, index) => drawn(`w${index}`, 72, 780 - index))] }), verbosity: 0 });
    const page = await (await task?.promise)?.getPage(1);
    if (page === undefined) throw new Error("There is a page.");
    const { isCut, count, main } = await readPage(page, new FontSettings(), new ActualTexts(new Uint8Array(0)), 100);
    expect(isCut).toBe(true);
    expect(count).toBeLessThan(900);
    expect(main.length).toBeGreaterThan(0);
    await task?.destroy();
  });

  it("counts the lines of a page beside what is drawn", async () => {
    const words = [drawn("Was", 72, 700), drawn("it", 110, 700), drawn("damp?", 140, 700), drawn("It", 72, 680), drawn("was.", 110, 680)];
    const task = (await loadPdfjs())?.getDocument({ data: writePdf({ pages: [words] }), verbosity: 0 });
    const page = await (await task?.promise)?.getPage(1);
    if (page === undefined) throw new Error("There is a page.");
    const { lines, count } = await readPage(page, new FontSettings(), new ActualTexts(new Uint8Array(0)), 100);
    expect(lines).toBe(2);
    expect(count).toBeGreaterThanOrEqual(5);
    await task?.destroy();
  });

  it("never throws, whatever is broken in a file", async () => {
    const change = fc.record({ at: fc.nat(sound.length - 1), length: fc.integer({ min: 0, max: 40 }), by: fc.uint8Array({ maxLength: 12 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let bytes = [...sound];
        for (const { at, length, by } of changes) bytes = [...bytes.slice(0, at), ...by, ...bytes.slice(at + length)];
        const document = await pdfReader.read(Uint8Array.from(bytes), {});
        for (const { span } of document.styles ?? []) expect(sliceSpan(document, span)).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });
});
