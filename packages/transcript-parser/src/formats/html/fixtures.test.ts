import { readFileSync } from "node:fs";
import { checkInvariants, type Transcript } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";

async function parse(name: string): Promise<Transcript> {
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
  const [transcript] = (await parseTranscript(bytes, { fileName: name })).transcripts;
  expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return transcript;
}

test("the founding document as LibreOffice saves it: 14 turns, 7 exchanges, metadata", async () => {
  expect(foundingContent(await parse("founding-libreoffice.html"))).toEqual(FOUNDING);
});

test("the oral history as LibreOffice saves it: notes, header and page numbers are no speech", async () => {
  const { turns, exchanges } = await parse("oral-history-libreoffice.html");
  const speech = turns.map(({ text }) => text).join("\n");
  expect(turns).toHaveLength(20);
  expect(exchanges).toHaveLength(10);
  expect(speech).toContain("everybody called “the Greek”. He came");
  expect(speech).not.toMatch(/Vlachos|The books of the pans|Oral History Project|Page 2/);
});
