import { expect, test } from "vitest";
import { sniffArchive } from "./sniff-archive.js";
import { type WrittenArchive, type WrittenFile, writeArchive } from "./write-archive.test-data.js";

const mimetype: WrittenFile = { name: "mimetype", bytes: "application/epub+zip\n", method: 0 };
const media: WrittenFile = { name: "media/image1.png", bytes: new Uint8Array(9_000), method: 0 };
const content: WrittenFile = { name: "content.xml", bytes: "<a/>" };

test.each<[string, readonly WrittenFile[], WrittenArchive]>([
  ["an archive", [mimetype, media, content], {}],
  ["one without its directory", [mimetype, media, content], { noDirectory: true }],
  ["one with bytes in front", [mimetype, media, content], { front: new Uint8Array(100) }],
  ["one with the type at its end", [content, media, mimetype], {}],
])("%s holds names and a type", (_, files, around) => {
  const bytes = writeArchive(files, around);
  const signs = sniffArchive(bytes.subarray(0, 4096), () => bytes);
  expect([...(signs?.names ?? [])].sort()).toEqual(["content.xml", "media/image1.png", "mimetype"]);
  expect(signs?.mediaType).toBe("application/epub+zip");
});

test("a packed type is none", () => {
  const bytes = writeArchive([{ ...mimetype, method: 8 }]);
  expect(sniffArchive(bytes)).toEqual({ names: new Set(["mimetype"]), mediaType: null });
});

test("names within an archive that is stored in the archive are not its names", () => {
  const bytes = writeArchive([{ name: "a.docx", bytes: writeArchive([content]), method: 0 }]);
  expect(sniffArchive(bytes)?.names).toEqual(new Set(["a.docx"]));
});

test("only what begins like an archive is asked for as a whole", () => {
  const asked = (): never => {
    throw new Error("asked for the whole file");
  };
  for (const text of ["", "Q: PK?\nA: PK.", "%PDF-1.7"]) expect(sniffArchive(new TextEncoder().encode(text), asked)).toBeNull();
});

test("an empty archive is one", () => {
  expect(sniffArchive(writeArchive([]))).toEqual({ names: new Set(), mediaType: null });
});
