import { deflateSync } from "fflate";
import { crc32 } from "./crc-32.js";

/** A file of an archive that a test writes, and how it is to be written. */
export interface WrittenFile {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array | string;
  /** 8, deflated, where nothing is said. */
  readonly method?: number;
  /** Whether sizes and checksum stand behind the bytes, as where a program writes a stream. */
  readonly descriptor?: "plain" | "signed" | "long";
  readonly zip64?: boolean;
  readonly flags?: number;
  readonly crc32?: number;
  readonly extra?: Uint8Array;
  /** What the headers say instead of the sizes. */
  readonly claims?: { readonly size?: number; readonly packedSize?: number };
  readonly packed?: Uint8Array;
}

/** What surrounds the files. */
export interface WrittenArchive {
  readonly comment?: string;
  readonly front?: Uint8Array;
  readonly behind?: Uint8Array;
  readonly zip64?: boolean;
  readonly noDirectory?: boolean;
}

function numbers(...parts: readonly (readonly [number, number])[]): number[] {
  return parts.flatMap(([length, value]) => Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256));
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const encoded = (text: string | Uint8Array): Uint8Array => (typeof text === "string" ? new TextEncoder().encode(text) : text);

/** An archive with these files. Written for tests alone, so that every form that the reader meets can be made. */
export function writeArchive(files: readonly WrittenFile[], around: WrittenArchive = {}): Uint8Array {
  const local: ArrayLike<number>[] = [];
  const central: ArrayLike<number>[] = [];
  let offset = 0;
  for (const file of files) {
    const { head, body, record } = writeFile(file, offset);
    local.push(head, body);
    central.push(record);
    offset += head.length + body.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const comment = encoded(around.comment ?? "");
  const wide = around.zip64 === true;
  const end = [
    ...(wide ? numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, files.length], [8, files.length], [8, size], [8, offset]) : []),
    ...(wide ? numbers([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]) : []),
    ...numbers([4, 0x06054b50], [2, 0], [2, 0], [2, wide ? 0xffff : files.length], [2, wide ? 0xffff : files.length]),
    ...numbers([4, wide ? 0xffffffff : size], [4, wide ? 0xffffffff : offset], [2, comment.length]),
  ];
  const directory = around.noDirectory === true ? [] : [...central, end, comment];
  return joined([around.front ?? [], ...local, ...directory, around.behind ?? []]);
}

function writeFile(file: WrittenFile, offset: number): { head: Uint8Array; body: Uint8Array; record: Uint8Array } {
  const name = encoded(file.name);
  const bytes = encoded(file.bytes);
  const method = file.method ?? 8;
  const packed = file.packed ?? (method === 8 ? deflateSync(bytes) : bytes);
  const isAscii = name.every((byte) => byte < 128);
  const flags = (file.flags ?? (isAscii || typeof file.name !== "string" ? 0 : 0x800)) | (file.descriptor === undefined ? 0 : 8);
  const checksum = file.crc32 ?? crc32(bytes);
  const size = file.claims?.size ?? bytes.length;
  const packedSize = file.claims?.packedSize ?? packed.length;
  const wide = file.zip64 === true;
  const later = file.descriptor !== undefined;
  const sizes = (isLater: boolean): number[] => numbers([4, wide ? 0xffffffff : isLater ? 0 : packedSize], [4, wide ? 0xffffffff : isLater ? 0 : size]);
  const common = (isLater: boolean): number[] => [...numbers([2, flags], [2, method], [4, 0x58210000], [4, isLater ? 0 : checksum]), ...sizes(isLater)];
  const extraOf = (isLater: boolean): Uint8Array =>
    joined([wide ? numbers([2, 1], [2, 16], [8, isLater ? 0 : size], [8, isLater ? 0 : packedSize]) : [], file.extra ?? []]);
  const long = file.descriptor === "long";
  const descriptor = [
    ...(file.descriptor === "plain" ? [] : numbers([4, 0x08074b50])),
    ...numbers([4, checksum], [long ? 8 : 4, packedSize], [long ? 8 : 4, size]),
  ];
  return {
    head: joined([numbers([4, 0x04034b50], [2, 20]), common(later), numbers([2, name.length], [2, extraOf(later).length]), name, extraOf(later)]),
    body: joined([packed, later ? descriptor : []]),
    record: joined([
      numbers([4, 0x02014b50], [2, 20], [2, 20]),
      common(false),
      numbers([2, name.length], [2, extraOf(false).length], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
      extraOf(false),
    ]),
  };
}
