import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const NAME = "000_c324e881610add9a.txt";

/** Beside the built program, or at the top of the repository when it runs from source. */
const PLACES = [`./seeds/${NAME}`, `../../../../seeds/${NAME}`];

/** The document that the demo reads. It comes with the program. */
export interface FoundingDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Reads the founding document. */
export async function readFoundingDocument(): Promise<FoundingDocument> {
  const paths = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const path = paths.find((candidate) => existsSync(candidate)) ?? paths[0] ?? NAME;
  return { fileName: NAME, bytes: await readFile(path) };
}

/** What to type before a command: the program's name, or the script that runs it from source. */
export function invocation(): string {
  return import.meta.url.endsWith(".ts") ? "npm run colloquy --silent --" : "colloquy";
}
