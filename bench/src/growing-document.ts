import { foundingBytes } from "./founding-document.js";

/** The founding interview with its conversation repeated until it has about so many megabytes. */
export function growingDocument(megabytes: number): Uint8Array {
  const text = new TextDecoder().decode(foundingBytes());
  const head = text.slice(0, text.indexOf("Continent:"));
  const tail = text.slice(text.indexOf("Kassymzhomart Tokaev, a career"));
  const body = text.slice(head.length, text.length - tail.length);
  const bytesOf = (part: string): Uint8Array => new TextEncoder().encode(part);
  const [opening, once, closing] = [bytesOf(head), bytesOf(body), bytesOf(tail)];
  const copies = Math.max(1, Math.round((megabytes * 1e6) / once.length));
  const bytes = new Uint8Array(opening.length + copies * once.length + closing.length);
  bytes.set(opening);
  for (let copy = 0; copy < copies; copy += 1) bytes.set(once, opening.length + copy * once.length);
  bytes.set(closing, opening.length + copies * once.length);
  return bytes;
}
