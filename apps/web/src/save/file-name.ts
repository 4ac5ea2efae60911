const MOST_CHARACTERS = 60;

/**
 * A name for a file that says where it comes from: `story-quotations.html`. Letters and digits of any script stay, all
 * else becomes a hyphen, so that every system takes the name.
 *
 * @param origin a file name, whose ending is dropped, or a title
 */
export function fileName(origin: string, what: string, extension: string): string {
  const stem = origin
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .join("-");
  const short = Array.from(stem).slice(0, MOST_CHARACTERS).join("").replace(/-+$/, "");
  return `${short === "" ? "colloquy" : short}-${what}.${extension}`;
}
