import { readFileSync } from "node:fs";

/** The bytes of the founding document. */
export function foundingBytes(): Uint8Array {
  return readFileSync(new URL("../../seeds/000_c324e881610add9a.txt", import.meta.url));
}
