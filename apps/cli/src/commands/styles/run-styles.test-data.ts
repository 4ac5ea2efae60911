import { sha256Hex } from "@colloquy/corpus-schema";
import { colloquy, type Outcome } from "../../run.test-data.js";
import { dependentStyle, independentStyle } from "../../style-store/styles.test-data.js";

/** How the command line is set up for a run. */
export type Setup = NonNullable<Parameters<typeof colloquy>[1]>;

/** Where official styles are downloaded from. */
export const BASE = "https://raw.githubusercontent.com/citation-style-language/styles/v1.0.2";

/** An official style with rules of its own. */
export const HARBOUR = independentStyle("harbour", "Harbour Papers");

/** A style in German that has them. */
export const LANTERN = dependentStyle("lantern", "The Lantern", "harbour", ' default-locale="de-DE"');

/** What the network has. */
export const NETWORK: Record<string, string | Uint8Array> = {
  [`${BASE}/harbour.csl`]: HARBOUR,
  [`${BASE}/dependent/lantern.csl`]: LANTERN,
  [`${BASE}/dependent/orphan.csl`]: dependentStyle("orphan", "Orphan", "nobody"),
  [`${BASE}/chicago-notes.csl`]: independentStyle("chicago-notes", "Official notes"),
  [`${BASE}/dependent/daily.csl`]: dependentStyle("daily", "Daily", "chicago-notes"),
};

/** The SHA-256 of a text. */
export const hash = (text: string): string => sha256Hex(new TextEncoder().encode(text));

/** Runs `colloquy styles` with this network. */
export async function styles(argv: string, setup: Setup = {}): Promise<Outcome> {
  return colloquy(["styles", ...argv.split(" ").filter((word) => word !== "")], { network: NETWORK, ...setup });
}

/** What is on the disk of an outcome, as the files of another run. */
export function filesOf({ io }: Outcome): Record<string, Uint8Array> {
  return Object.fromEntries(io.disk);
}

/** The files after both were added. */
export const ADDED = filesOf(await styles("add lantern"));

/** Where the list of added styles is kept. */
export const LOCK = "/styles/styles.lock.json";

/** What the list of added styles holds. */
export const pinned = (files: Record<string, Uint8Array>): { styles: { id: string; sha256: string }[] } =>
  JSON.parse(new TextDecoder().decode(files[LOCK])) as { styles: { id: string; sha256: string }[] };
