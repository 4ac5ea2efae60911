import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { repeatedFields } from "./json-fields.js";

/** A text of the same file by another program. */
export interface Extraction {
  /** The program, or where in the file the text stands. */
  readonly by: string;
  readonly text: string;
}

/** Programs of Debian that give the text of a file; a file of another kind is compared with what it is itself. */
const EXTRACTORS: Readonly<Record<string, readonly ((path: string) => Extraction | null)[]>> = {
  ".pdf": [(path) => run("pdftotext", [path, "-"])],
  ".docx": [libreOffice, (path) => run("pandoc", ["--to=plain", "--wrap=none", path])],
  ".odt": [libreOffice, (path) => run("pandoc", ["--to=plain", "--wrap=none", path])],
  ".fodt": [libreOffice],
  ".rtf": [libreOffice],
  ".epub": [(path) => run("pandoc", ["--to=plain", "--wrap=none", path])],
  // What is in an archive is compared by itself.
  ".zip": [],
};

/**
 * Texts of a file that were not made by our parser: by LibreOffice, pandoc or pdftotext where they are installed, each
 * field of JSON that is repeated in it, the text of XML without its tags, else the decoded file.
 */
export function extract(path: string): Extraction[] {
  const extension = extname(path).toLowerCase();
  const programs = EXTRACTORS[extension];
  if (programs !== undefined) return programs.flatMap((program) => program(path) ?? []);
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (extension === ".json") return repeatedFields(text);
  if (extension === ".otr") return repeatedFields(text).map(({ by, text: html }) => ({ by, text: withoutTags(html) }));
  if (extension === ".textgrid") return [{ by: "quoted text", text: quotedText(text) }];
  if (/^\s*<(?:\?xml|!doctype|html)/i.test(text)) return [{ by: "text between tags", text: withoutTags(text) }];
  return [{ by: "the file", text }];
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function run(program: string, args: readonly string[]): Extraction | null {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  return status === 0 ? { by: program, text: stdout } : null;
}

function libreOffice(path: string): Extraction | null {
  const folder = mkdtempSync(join(tmpdir(), "colloquy-recall-"));
  try {
    const to = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, path];
    const { status } = spawnSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, ...to], { encoding: "utf8" });
    return status === 0 ? { by: "LibreOffice", text: readFileSync(join(folder, `${basename(path, extname(path))}.txt`), "utf8") } : null;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The labels of intervals and points, in the long form of a TextGrid. */
function quotedText(text: string): string {
  return Array.from(text.matchAll(/(?:text|mark) = "((?:[^"]|"")*)"/g), ([, label = ""]) => label).join("\n");
}

const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function withoutTags(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<!\[CDATA\[|\]\]>|<[^>]*>/gi, " ")
    .replace(/&#x([0-9a-f]{1,6});/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (all, name: string) => REFERENCES[name] ?? all);
}
