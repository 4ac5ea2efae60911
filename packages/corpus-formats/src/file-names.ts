import type { Transcript } from "@colloquy/corpus-schema";

/** So many characters of a source's name at most are part of a file name. */
const LONGEST = 80;

/** Names that Windows keeps for devices, whatever follows the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name for each transcript, without extension: the name of its source file without extension, or else its id.
 * Names hold letters, digits, marks, `.`, `_` and `-` of any script, are at most 80 characters and an id long, and
 * differ even where capital letters do not count. A name that several transcripts would have ends in their ids.
 */
export function fileNames(transcripts: readonly Pick<Transcript, "id" | "source">[]): string[] {
  const bases = transcripts.map(({ id, source }) => baseName(source.fileName ?? "") || safe(id));
  const uses = new Map<string, number>();
  for (const base of bases) uses.set(fold(base), (uses.get(fold(base)) ?? 0) + 1);
  const taken = new Set<string>();
  return bases.map((base, index) => {
    const id = safe(transcripts[index]?.id ?? "");
    const wanted = (uses.get(fold(base)) ?? 0) > 1 && base !== id ? `${base}-${id}` : base;
    let name = wanted;
    for (let number = 2; taken.has(fold(name)); number += 1) name = `${wanted}-${number}`;
    taken.add(fold(name));
    return name;
  });
}

function baseName(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  const base = safe(dot > 0 ? name.slice(0, dot) : name);
  return DEVICE.test(base) ? "" : base;
}

/** What may stand in a file name of any system; it neither begins nor ends with a sign. */
function safe(text: string): string {
  return trimSigns(
    text
      .normalize("NFC")
      .slice(0, LONGEST)
      .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, "-"),
  );
}

function trimSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSign(text.charAt(start))) start += 1;
  while (end > start && isSign(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isSign(character: string): boolean {
  return character === "." || character === "-" || character === "_";
}

function fold(name: string): string {
  return name.toLowerCase();
}
