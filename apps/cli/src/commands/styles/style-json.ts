import type { Citation } from "@colloquy/citation-formatter";
import type { KnownStyle } from "../../style-store/known-style.js";

/** A style as data, with what it makes of the founding interview where that was asked for. */
export function styleJson({ name, title, kind, guide, from, added, sha256, details, loaded }: KnownStyle, example: Citation | undefined): object {
  return {
    id: name,
    title,
    kind,
    guide,
    from,
    url: added?.url ?? null,
    sha256,
    updated: details.updated ?? null,
    licence: details.licence ?? details.rights ?? null,
    parent: loaded.files[1]?.id ?? null,
    ...(example === undefined ? {} : { example: exampleJson(example) }),
  };
}

function exampleJson({ note, shortNote, inText, bibliography, notPrinted }: Citation): object {
  return { note, shortNote, inText, bibliography, notPrinted };
}
