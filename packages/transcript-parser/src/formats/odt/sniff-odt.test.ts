import { expect, test } from "vitest";
import { writeArchive } from "../container/write-archive.test-data.js";
import { sniffOdt } from "./sniff-odt.js";
import { odtParts, writeFlatOdt, writeOdt } from "./write-odt.test-data.js";

const written = { body: "<text:p>Salt.</text:p>" };
const typed = (type: string): Uint8Array => writeArchive(odtParts(written).map((file) => (file.name === "mimetype" ? { ...file, bytes: type } : file)));

test.each<[string, Uint8Array, boolean]>([
  ["a package", writeOdt(written), true],
  ["a flat file", writeFlatOdt(written), true],
  ["a template", typed("application/vnd.oasis.opendocument.text-template"), true],
  ["a package without its type", writeArchive(odtParts(written).slice(1)), true],
  ["a package that is cut off", writeOdt(written).subarray(0, 900), true],
  ["a spreadsheet", typed("application/vnd.oasis.opendocument.spreadsheet"), false],
  ["a book", typed("application/epub+zip"), false],
  ["any archive", writeArchive([{ name: "a.txt", bytes: "Salt." }]), false],
  ["text", new TextEncoder().encode("Q: office:document?\nA: No."), false],
  ["a flat spreadsheet", new TextEncoder().encode(new TextDecoder().decode(writeFlatOdt(written)).replace("opendocument.text", "opendocument.spreadsheet")), false],
])("%s", (_, bytes, expected) => {
  expect(sniffOdt(bytes.subarray(0, 4096), "a", () => bytes) > 0.5).toBe(expected);
});
