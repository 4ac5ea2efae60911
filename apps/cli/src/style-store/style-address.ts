import { styleIdOf } from "@colloquy/citation-formatter/catalogue";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { STYLE_ID } from "./style-lock.js";

/** Where official styles are published: the repository of the CSL project has a branch for each version of CSL. */
const REPOSITORY = "https://raw.githubusercontent.com/citation-style-language/styles";
/** The branch of the version that the processor implements. */
export const RELEASES = "v1.0.2";

/** Addresses of official styles begin so; they are names, and lead to no file in every case. */
const OFFICIAL_URI = /^https?:\/\/(?:www\.)?zotero\.org\/styles\//;

/** Where a style is to be had. */
export interface StyleAddress {
  readonly id: string;
  /** Asked in order, the next where the one before has no such file. */
  readonly urls: readonly string[];
}

/** The address that styles are downloaded from: that of a mirror, or of the repository at a branch, tag or commit. */
export function stylesBase({ from, ref = RELEASES }: { readonly from?: string; readonly ref?: string }): string {
  return (from ?? `${REPOSITORY}/${ref}`).replace(/\/+$/, "");
}

/**
 * Where the style of an id, of an official URI or of another address is to be had.
 *
 * @throws Failure where it is none of them
 */
export function addressOf(reference: string, base: string): StyleAddress {
  const id = styleIdOf(reference);
  if (!STYLE_ID.test(id)) throw notAReference(reference);
  if (id === reference || OFFICIAL_URI.test(reference)) return { id, urls: [`${base}/${id}.csl`, `${base}/dependent/${id}.csl`] };
  if (/^https?:/.test(reference) && URL.canParse(reference)) return { id, urls: [reference] };
  throw notAReference(reference);
}

function notAReference(reference: string): Failure {
  const message = `${JSON.stringify(reference)} is no id of a style and no address.`;
  const hint = "Give an id, such as apa, or an https address. A file needs no adding: colloquy cite --style my-style.csl";
  return new Failure({ exitCode: EXIT.usage, message, hint });
}
