import { readRecipe, type Recipe } from "@colloquy/corpus-schema";
import type { GivenDocument } from "../reading/document-input.js";

/** How many characters of a link a document may take. Longer links are cut by mail programs and chats. */
export const MOST_PACKED = 8000;
/** The most bytes that a link is unpacked to: what is larger was made to fill the memory. */
const MOST_BYTES = 5_000_000;

/** What stands in front of the bytes of a packed document, as one line of JSON. */
interface Heading {
  /** Null where the text was pasted. */
  readonly name: string | null;
  readonly recipe: Recipe;
}

/**
 * A document in letters that a link can carry: its bytes behind a line of JSON, deflated (RFC 1951), in base64url (RFC
 * 4648, section 5). It can be longer than {@link MOST_PACKED}.
 */
export async function packDocument({ input, recipe }: GivenDocument): Promise<string> {
  const heading: Heading = { name: typeof input === "string" ? null : input.name, recipe };
  const packed = new Blob([`${JSON.stringify(heading)}\n`, input]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = await readAll(packed, Infinity);
  return toBase64Url(bytes ?? new Uint8Array());
}

/** The document in a link; null where the link is cut off, damaged, or unpacks to more than is read. */
export async function unpackDocument(packed: string): Promise<GivenDocument | null> {
  try {
    const compressed = new Blob([fromBase64Url(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const bytes = await readAll(compressed, MOST_BYTES);
    const end = bytes?.indexOf(0x0a) ?? -1;
    if (bytes === null || end === -1) return null;
    const heading = readHeading(new TextDecoder().decode(bytes.subarray(0, end)));
    if (heading === null) return null;
    const content = bytes.slice(end + 1);
    const input = heading.name === null ? new TextDecoder().decode(content) : new File([content], heading.name);
    return { input, recipe: heading.recipe };
  } catch {
    return null;
  }
}

function readHeading(json: string): Heading | null {
  const value = JSON.parse(json) as Partial<Heading> | null;
  const recipe = readRecipe(value?.recipe);
  const name = value?.name ?? null;
  return recipe.ok && (name === null || typeof name === "string") ? { name, recipe: recipe.value } : null;
}

/** All bytes of a stream; null as soon as there are more than `most`. */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(new Uint8Array(part.value));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(packed: string): Uint8Array<ArrayBuffer> {
  const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
