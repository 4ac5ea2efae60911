import { zipSync } from "fflate";
import { Random } from "../fuzz/random.js";
import { COMMON_WORDS } from "../quote-speed/common-words.table.js";
import { writePdf } from "./write-pdf.js";

/** One utterance of an invented conversation. */
interface Utterance {
  readonly index: number;
  readonly name: string;
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** How a format is written: what stands first, each utterance, what stands last, and what it is put into. */
interface Writer {
  readonly fileName: string;
  readonly head: string;
  readonly tail: string;
  readonly utterance: (said: Utterance) => string;
  readonly pack?: (text: string) => Uint8Array;
}

const NAMES = ["Ada Holm", "Wilma Tarn"];
const SEED = 20260401;
const WORDS_EACH = 40;

/**
 * A document in a format of about so many bytes of text, before it is packed: an interview of two people with 40 words to
 * the turn, in the structure that the programs of the format write. The same for each call.
 */
export function largeDocument(format: LargeFormat, bytes: number): { readonly bytes: Uint8Array; readonly fileName: string } {
  const { fileName, head, tail, utterance, pack } = WRITERS[format];
  const random = new Random(SEED);
  const parts = [head];
  let size = head.length;
  for (let index = 0; size < bytes; index += 1) {
    const words = Array.from({ length: WORDS_EACH }, () => random.pick(COMMON_WORDS));
    const text = `We ${words.slice(0, 20).join(" ")}. They ${words.slice(20).join(" ")}${index % 2 === 0 ? "?" : "."}`;
    const startMs = index * 6_000;
    const part = utterance({ index, name: NAMES[index % 2] ?? "", text, startMs, endMs: startMs + 5_500 });
    parts.push(part);
    size += part.length;
  }
  const text = parts.join("") + tail;
  return { bytes: pack === undefined ? new TextEncoder().encode(text) : pack(text), fileName };
}

/** The formats of which large documents are made. */
export const LARGE_FORMATS = ["text", "markdown", "html", "webvtt", "whisperx", "tei", "csv", "rtf", "docx", "odt", "pdf"] as const;

export type LargeFormat = (typeof LARGE_FORMATS)[number];

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "urn:oasis:names:tc:opendocument:xmlns";

const WRITERS: Readonly<Record<LargeFormat, Writer>> = {
  text: { fileName: "a.txt", head: "", tail: "", utterance: ({ name, text }) => `${name}: ${text}\n\n` },
  markdown: { fileName: "a.md", head: "# A talk\n\n", tail: "", utterance: ({ name, text }) => `**${name}:** ${text}\n\n` },
  html: {
    fileName: "a.html",
    head: "<!doctype html><html lang=en><title>A talk</title><body><article>\n",
    tail: "</article></body></html>",
    utterance: ({ name, text }) => `<p><strong>${name}:</strong> ${text}</p>\n`,
  },
  webvtt: {
    fileName: "a.vtt",
    head: "WEBVTT\n\n",
    tail: "",
    utterance: ({ name, text, startMs, endMs }) => `${clock(startMs)} --> ${clock(endMs)}\n<v ${name}>${text}\n\n`,
  },
  whisperx: {
    fileName: "a.json",
    head: '{"segments":[',
    tail: '{"start":0,"end":0,"text":"","words":[]}],"language":"en"}',
    utterance: ({ index, text, startMs, endMs }) => {
      const [start, speaker] = [startMs / 1000, `SPEAKER_0${index % 2}`];
      const words = text.split(" ").map((word, at) => ({ word, start: start + at / 8, end: start + at / 8 + 0.1, score: 0.9, speaker }));
      return `${JSON.stringify({ start, end: endMs / 1000, text, words, speaker })},`;
    },
  },
  tei: {
    fileName: "a.xml",
    head: '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A talk</title></titleStmt></fileDesc></teiHeader><text><body>\n',
    tail: "</body></text></TEI>",
    utterance: ({ index, name, text }) => `<u who="#${name.slice(0, 3)}" xml:id="u${index}"><seg>${text}</seg></u>\n`,
  },
  csv: { fileName: "a.csv", head: "Start,Speaker,Text\n", tail: "", utterance: ({ name, text, startMs }) => `${clock(startMs)},${name},"${text}"\n` },
  rtf: {
    fileName: "a.rtf",
    head: "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n",
    tail: "}",
    utterance: ({ name, text }) => `{\\b ${name}:} ${text}\\par\n`,
  },
  docx: {
    fileName: "a.docx",
    head: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>`,
    tail: "</w:body></w:document>",
    utterance: ({ name, text }) =>
      `<w:p><w:pPr/><w:r><w:rPr><w:b/></w:rPr><w:t>${name}:</w:t></w:r><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p>`,
    pack: (xml) =>
      packed({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": xml,
      }),
  },
  odt: {
    fileName: "a.odt",
    head: `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${OFFICE}:office:1.0" xmlns:text="${OFFICE}:text:1.0" office:version="1.2"><office:body><office:text>`,
    tail: "</office:text></office:body></office:document-content>",
    utterance: ({ name, text }) => `<text:p><text:span>${name}:</text:span> ${text}</text:p>`,
    pack: (xml) =>
      packed({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": xml,
      }),
  },
  pdf: { fileName: "a.pdf", head: "", tail: "", utterance: ({ name, text }) => `${name}: ${text}\n\n`, pack: writePdf },
};

function clock(ms: number): string {
  const parts = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
  return `${parts.join(":")}.${String(ms % 1000).padStart(3, "0")}`;
}

function packed(entries: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = Object.entries(entries).map(([name, text]): [string, Uint8Array] => [name, encoder.encode(text)]);
  return zipSync(Object.fromEntries(bytes), { level: 1, mtime: new Date(2026, 0, 1) });
}
