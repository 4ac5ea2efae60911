import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTranscript } from "../index.js";
import { chooseFormat, chooseTextFormat } from "./choose-format.js";
import { FORMATS } from "./index.js";

const ROOT = new URL("./", import.meta.url);
/** Endings that promise another format, one of each family. */
const WRONG = ["json", "otr", "xml", "html", "md", "vtt", "srt", "csv", "cha", "TextGrid", "docx", "zip", "pdf", "bin"];
/** Files that are in the folder of a format and of another one, by their content. */
const OTHERS: Readonly<Record<string, string>> = {
  // What meeting software writes as Markdown is kept with what it writes as text.
  "text/descript-after.md": "markdown",
  "text/descript-before.md": "markdown",
  "text/meet-gemini.md": "markdown",
};

/** Every fixture of every format: its path, and the format it is of. */
const FIXTURES = readdirSync(ROOT).flatMap((folder) => {
  const fixtures = new URL(`${folder}/fixtures/`, ROOT);
  const files = existsSync(fixtures) ? readdirSync(fixtures).filter((file) => file !== "README.md") : [];
  return files.map((file): [string, string] => [`${folder}/${file}`, OTHERS[`${folder}/${file}`] ?? folder]);
});

/** Nothing but a name tells text from Markdown or from a page without tags; text with a few signs of Markdown may be either. */
function isToldByName(format: string, name: string): boolean {
  return (format === "text" && /\.(?:md|html)$/.test(name)) || (format === "markdown" && name.endsWith(".txt"));
}

test("every format has fixtures", () => {
  const found = new Set(FIXTURES.map(([, format]) => format));
  expect(FORMATS.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

test.each(FIXTURES)("%s is %s by its content", (path, format) => {
  const bytes = new Uint8Array(readFileSync(new URL(path.replace("/", "/fixtures/"), ROOT)));
  const file = path.slice(path.indexOf("/") + 1);
  const stem = file.slice(0, file.lastIndexOf("."));
  const names = [file, undefined, "-", ...["txt", ...WRONG].map((extension) => `${stem}.${extension}`)];
  const chosen = names.filter((name) => !isToldByName(format, name ?? "")).map((name) => [name, chooseFormat(bytes, name).format?.id]);
  expect(chosen.filter(([, id]) => id !== format)).toEqual([]);
});

test.each(FIXTURES.filter(([, format]) => /^(?:srt|chat|textgrid|table|tei|whisper|markdown)$/.test(format)))("%s is %s as text that is decoded already", (path, format) => {
  expect(chooseTextFormat(readFileSync(new URL(path.replace("/", "/fixtures/"), ROOT), "utf8")).format?.id).toBe(format);
});

test.each<[string, string, string, string | undefined, string]>([
  ["a feed", '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour: news</title><item><title>Ferry</title></item></channel></rss>', "a.xml", "text", "format-mismatch"],
  ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg"><title>Pier</title><text>Pier</text></svg>', "a.svg", "text", "no-turns"],
  ["records of a library", '<?xml version="1.0"?><records><record><title>Salt</title><transcript>no</transcript></record></records>', "a.xml", "text", "format-mismatch"],
  ["a table without speech", "name,price\nrope,3\nnet,4\n", "a.csv", "text", "format-mismatch"],
  ["LaTeX", "\\documentclass{article}\n\\begin{document}\n\\section{Ferry}\nIt runs.\n\\end{document}\n", "a.tex", "text", "no-turns"],
  ["a program", 'def main(x: int) -> str:\n    """Doc: this."""\n    return "a: b"\n', "a.py", "text", "no-turns"],
  ["settings", "rope:\n  length: 3\nnets:\n  - mesh: 1\n", "a.yaml", "text", "no-turns"],
  ["JSON of a map", '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Pier","text":"x"},"geometry":null}]}', "a.json", "json", "format-unknown"],
  ["JSON of a package", '{"name":"lamp","version":"1.0.0","scripts":{"test":"run"}}', "package.json", "json", "format-unknown"],
  ["a notebook", '{"cells":[{"cell_type":"code","source":["print(1)"],"outputs":[{"text":["1"]}]}],"nbformat":4}', "a.json", "json", "format-unknown"],
])("%s is of no format that has turns, and it is said so", async (_name, text, fileName, format, code) => {
  const bytes = new TextEncoder().encode(text);
  expect(chooseFormat(bytes, fileName).format?.id).toBe(format);
  const { transcripts, diagnostics } = await parseTranscript(bytes, { fileName });
  expect(transcripts[0].turns).toEqual([]);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
});

test("a corpus of ours is no document, whatever its name and its form", async () => {
  const { transcripts } = await parseTranscript("Ada: Who rang?\nBo: The tide.\nAda: When?\nBo: At noon.\n", { fileName: "a.txt" });
  const lines = transcripts.map((transcript) => JSON.stringify(transcript)).join("\n");
  const forms = [lines, `${lines}\n${lines}\n`, JSON.stringify(transcripts), JSON.stringify(transcripts[0], null, 2)];
  for (const text of forms) {
    for (const name of [undefined, "-", "a.json", "a.jsonl", "a.otr", "a.txt"]) expect(chooseFormat(new TextEncoder().encode(text), name).format?.id).toBe("text");
  }
});
