import { expect, test } from "vitest";
import { htmlFormat } from "./index.js";

const sniff = (text: string, fileName?: string): number => htmlFormat.sniff(new TextEncoder().encode(text), fileName);

test.each([
  ["a doctype", "<!DOCTYPE html>\n<title>x</title>"],
  ["an old doctype", '<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">'],
  ["white space and a comment before it", "\n <!-- saved from - a -- mirror -->\n<!doctype html>"],
  ["no doctype", "<html lang=kk>\n<body>"],
  ["a head alone", "<head><title>x</title>"],
  ["a body alone", "<BODY bgcolor=white>"],
  ["XHTML with an XML declaration", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">\n<html>'],
  ["XHTML without doctype", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
  ["a fragment", "<p><b>Q:</b> Who?</p>\n<p><b>A:</b> She.</p>"],
  ["a fragment that begins in bold type", "<b>Q:</b> Who?<br>\n<p>She.</p>"],
  ["text cut into lines by tags", "Interview\n<br>Q. Who?<br>A. She.<br>Q. <p>When?</p><br><p>Then.</p>"],
])("%s is HTML", (_name, text) => {
  expect(sniff(text)).toBeGreaterThan(0.5);
});

test.each([
  ["nothing", ""],
  ["plain text", "Q: Who?\nA: She."],
  ["plain text with a stray tag", "He said <b>no</b> and <i>left</i>. 1 < 2 > 0."],
  ["plain text with an address", "Her page: <https://example.org/p> and <ada@example.org>."],
  ["plain text about tags", "You open a paragraph with <p>, and a line with <br>."],
  ["Markdown", "# Title\n\n**Ada:** Hi<br>there.\n\n<https://example.org>"],
  ["captions", "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ada>Hi.</v> <i>No</i>"],
  ["TEI", '<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div><p>x</p><p>y</p></div></body></text></TEI>'],
  ["TEI without declaration", "<TEI><text><body><div><p>x</p><p>y</p></div></body></text></TEI>"],
  ["Akoma Ntoso", '<akomaNtoso><debate><meta/><debateBody><p>x</p><p>y</p></debateBody></debate></akomaNtoso>'],
  ["another doctype", "<!DOCTYPE TEI.2><TEI.2><p>x</p><p>y</p>"],
  ["another XML with tags of the same names", "<?xml version='1.0'?><table><tr><td>x</td></tr></table>"],
  ["a feed", "<rss><channel><link>x</link><p>a</p><p>b</p></channel></rss>"],
])("%s is not", (_name, text) => {
  expect(sniff(text)).toBe(0);
});

test("the file name is a hint, and no more", () => {
  expect(sniff("Q: Who?", "a.HTM")).toBeGreaterThan(0.1);
  expect(sniff("Q: Who?", "a.html")).toBeLessThan(0.5);
  expect(sniff("<TEI></TEI>", "a.html")).toBe(0);
  expect(sniff("<!doctype html>", "a.txt")).toBeGreaterThan(0.9);
});

test("reads a head in UTF-16", () => {
  const text = "<!doctype html>";
  const bytes = Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])]);
  expect(htmlFormat.sniff(bytes)).toBeGreaterThan(0.9);
});

test("is fast on heads that nearly match", () => {
  const started = performance.now();
  for (const text of ["<!--".repeat(1024), "<!---".repeat(800), "<p ".repeat(1365), "\n".repeat(4096), "<p a".repeat(1024), "<?xml".repeat(800)]) sniff(text);
  expect(performance.now() - started).toBeLessThan(200);
});
