import type { FuzzDocument } from "./make-document.js";

/** How many smaller documents are tried. */
const MAX_TRIES = 3000;
/** A container is seldom still one when a piece is missing, and takes longer to read. */
const MAX_TRIES_OF_CONTAINER = 100;
/** Below this, single characters are taken out too. */
const SMALL = 6000;

/**
 * The smallest document found that still fails: delta debugging by lines, then by characters.
 *
 * @param fails whether a document shows what is looked for
 */
export async function shrink(document: FuzzDocument, fails: (smaller: FuzzDocument) => Promise<boolean>): Promise<FuzzDocument> {
  const most = isContainer(document) ? MAX_TRIES_OF_CONTAINER : MAX_TRIES;
  let tries = 0;
  const isFailing = async (pieces: readonly string[]): Promise<boolean> => {
    tries += 1;
    return tries <= most && fails(withText(document, pieces.join("")));
  };
  const byLine = await reduce(textOf(document).split(/(?<=\n|\r(?!\n))/), isFailing);
  const text = byLine.join("");
  if (text.length > SMALL) return withText(document, text);
  return withText(document, (await reduce(text.split(""), isFailing)).join(""));
}

/** Takes out ever smaller runs of pieces as long as what is left fails. */
async function reduce(pieces: readonly string[], isFailing: (left: readonly string[]) => Promise<boolean>): Promise<readonly string[]> {
  let left = pieces;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let at = 0;
    while (at < left.length) {
      const smaller = [...left.slice(0, at), ...left.slice(at + size)];
      if (await isFailing(smaller)) left = smaller;
      else at += size;
    }
  }
  return left;
}

function isContainer({ input }: FuzzDocument): boolean {
  return typeof input !== "string" && /^(?:PK|%PDF)/.test(Buffer.from(input.subarray(0, 4)).toString("latin1"));
}

/** Bytes are handled as characters of the same numbers. */
function textOf({ input }: FuzzDocument): string {
  return typeof input === "string" ? input : Buffer.from(input).toString("latin1");
}

function withText({ input, fileName }: FuzzDocument, text: string): FuzzDocument {
  return { input: typeof input === "string" ? text : Uint8Array.from(Buffer.from(text, "latin1")), fileName };
}
