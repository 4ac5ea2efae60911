import { beforeEach, describe, expect, it, vi } from "vitest";
import { findCharacterMaps, loadPdfjs } from "./load-pdfjs.js";
import { pdfReader } from "./read-pdf.js";
import { drawn, writePdf } from "./write-pdf.test-data.js";

/** A library that throws an error with a trace. */
const throwing = (stack: string): Parameters<typeof findCharacterMaps>[0] => ({
  getDocument: () => {
    throw Object.assign(new Error("no data"), { stack });
  },
});

describe("the tables for fonts", () => {
  it("are found beside the library", async () => {
    const library = await loadPdfjs();
    expect(library === null ? null : findCharacterMaps(library)).toMatch(/^\/.*\/pdfjs-dist\/cmaps\/$/);
  });

  it.each([
    ["file:///home/a%20b/node_modules/pdfjs-dist/legacy/build/pdf.mjs:1:2", "/home/a b/node_modules/pdfjs-dist/cmaps/"],
    ["file:///C:/Users/a/node_modules/pdfjs-dist/legacy/build/pdf.mjs:1:2", "C:/Users/a/node_modules/pdfjs-dist/cmaps/"],
    ["/home/a b/node_modules/pdfjs-dist/legacy/build/pdf.mjs:1:2", "/home/a b/node_modules/pdfjs-dist/cmaps/"],
    ["C:\\a\\node_modules\\pdfjs-dist\\legacy\\build\\pdf.mjs:1:2", "C:\\a\\node_modules\\pdfjs-dist\\cmaps/"],
    ["https://example.org/node_modules/pdfjs-dist/legacy/build/pdf.mjs:1:2", null],
    ["https://example.org/assets/pdf-code.js:1:2", null],
    ["blob:null/0-1:1:2", null],
    ["file:///home/%E0%A4%A/pdfjs-dist-other/legacy/build/pdf.mjs", null],
  ])("in a trace with %s are in %s", (place, folder) => {
    for (const line of [`    at getDataProp (${place})`, `    at ${place}`]) expect(findCharacterMaps(throwing(`Error: no data\n${line}\n    at other (/x/y.ts:1:2)`))).toBe(folder);
    expect(findCharacterMaps(throwing(`getDataProp@${place}`))).toBeNull();
  });

  it("give the characters of fonts that are not embedded", async () => {
    const bytes = writePdf({ pages: [[{ ...drawn("\u4E2D\u6587", 72, 700), font: "chinese" }]] });
    expect((await pdfReader.read(bytes, {})).text).toBe("\u4E2D\u6587");
  });
});

describe("without pdfjs-dist", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.doMock("pdfjs-dist/legacy/build/pdf.mjs", () => {
      throw new Error("Cannot find package 'pdfjs-dist'");
    });
    return () => {
      vi.doUnmock("pdfjs-dist/legacy/build/pdf.mjs");
      vi.resetModules();
    };
  });

  it("a PDF is a diagnostic that says what to install", async () => {
    const { parseTranscript } = await import("../../parse-transcript.js");
    const { diagnostics, report, transcripts } = await parseTranscript(writePdf({ pages: [[drawn("Words", 72, 700)]] }), { fileName: "a.pdf" });
    expect(report.format).toBe("pdf");
    expect(diagnostics.find(({ code }) => code === "reader-missing")).toMatchObject({ severity: "error", hint: expect.stringContaining("npm install pdfjs-dist") as string });
    expect(transcripts[0].source.text).toBe("");
  });
});
