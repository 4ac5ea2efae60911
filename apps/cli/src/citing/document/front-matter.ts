import { frontMatterLength } from "@colloquy/citation-formatter/markdown";
import type { Diagnostic } from "@colloquy/corpus-schema";

/** What the front matter of a document says of its citations. */
export interface DocumentSettings {
  /** Paths of transcripts by key, as they are written. */
  readonly transcripts: ReadonlyMap<string, string>;
  readonly corpora: readonly string[];
  readonly lang: string | undefined;
  /** Warnings, with their places in the document: what is no YAML, and what could not be used. */
  readonly diagnostics: readonly FrontMatterDiagnostic[];
}

/**
 * What can be wrong with front matter:
 *
 * - `yaml-syntax`: it is no YAML; what could be read of it counts.
 * - `yaml-too-deep`: it is nested too deep to be read, and nothing of it counts.
 * - `unread-setting`: a setting has a value of another kind than it can have.
 * - `repeated-key`: a key stands there before, and this one counts.
 */
export type FrontMatterDiagnostic = Diagnostic<"yaml-syntax" | "yaml-too-deep" | "unread-setting" | "repeated-key">;

/** The line that ends front matter. */
const END = /(?:---|\.\.\.)[ \t]*$/;

/**
 * Reads `transcripts` (paths by key), `corpus` (a path or a list) and `lang` of the YAML at the start of a document. The
 * parser is loaded where there is any. Every value is a text: the language `no` is Norwegian.
 */
export async function readFrontMatter(markdown: string): Promise<DocumentSettings> {
  const length = frontMatterLength(markdown);
  if (length === 0) return { transcripts: new Map(), corpora: [], lang: undefined, diagnostics: [] };
  const { readSettings } = await import("./read-settings.js");
  // Offsets stay those of the document: YAML knows the line that begins it, and line ends keep their lengths.
  return readSettings(markdown.slice(0, length).replace(END, "").replace(/\r(?!\n)/g, "\n"));
}
