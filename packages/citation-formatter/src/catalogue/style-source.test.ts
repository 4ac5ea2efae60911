import fc from "fast-check";
import { expect, test } from "vitest";
import { ownStyles, STYLES } from "../styles/index.js";
import { styleFolder, styleIdOf, styleMap, type StyleSource } from "./style-source.js";

function folderOf(files: Readonly<Record<string, string>>): { source: StyleSource; asked: string[] } {
  const asked: string[] = [];
  const source = styleFolder({
    list: () => Promise.resolve(Object.keys(files)),
    read: (path) => {
      asked.push(path);
      return Promise.resolve(files[path] ?? null);
    },
  });
  return { source, asked };
}

test.each([
  ["apa", "apa"],
  ["apa.csl", "apa"],
  ["./styles/apa.csl", "apa"],
  [String.raw`C:\styles\dependent\nature.csl`, "nature"],
  ["http://www.zotero.org/styles/apa", "apa"],
  ["https://www.zotero.org/styles/apa/", "apa"],
  ["https://www.zotero.org/styles/apa?source=1#top", "apa"],
  ["https://example.org/raw/v1.0.2/dependent/nature.csl", "nature"],
  ["iso690-author-date.v2", "iso690-author-date.v2"],
  ["", ""],
])("%j means the style %j", (reference, id) => {
  expect(styleIdOf(reference)).toBe(id);
});

test("a map has the styles that it was given, and none that every object has", async () => {
  const source = styleMap({ b: "B", a: "A", "": "nothing" });
  expect(await source.list()).toEqual(["", "a", "b"]);
  expect(await Promise.all(["a", "b", "c", "toString", "__proto__"].map((id) => source.read(id)))).toEqual(["A", "B", null, null, null]);
});

test("a folder has its .csl files and those of dependent, each once; the independent one counts", async () => {
  const files = { "b.csl": "B", "dependent/b.csl": "b", "dependent/a.csl": "a", "readme.md": "", "c.CSL": "", ".csl": "", "old/c.csl": "", [String.raw`dependent\d.csl`]: "d" };
  const { source } = folderOf(files);
  expect(await source.list()).toEqual(["a", "b", "d"]);
  expect(await Promise.all(["a", "b", "c"].map((id) => source.read(id)))).toEqual(["a", "B", null]);
});

test("no id leads out of a folder", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(".", "/", "\\", "a", "dependent", ".csl", "\n") }), async (id) => {
      const { source, asked } = folderOf({});
      await source.read(id);
      for (const path of asked) expect(path).toMatch(/^(?:dependent\/)?[^/\\.][^/\\]*\.csl$/);
    }),
  );
});

test("our own styles are a source", async () => {
  expect(await ownStyles.list()).toEqual(STYLES.map(({ id }) => id).sort());
  expect(await Promise.all(STYLES.map(({ id }) => ownStyles.read(id)))).toEqual(STYLES.map(({ xml }) => xml));
});
