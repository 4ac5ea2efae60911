/** Up to where an archive is read, against files that unpack to more than any document has. */
export interface ArchiveLimits {
  /** How many entries are listed. */
  readonly entries: number;
  /** How many bytes one entry may unpack to. */
  readonly entry: number;
  /** How many bytes all entries that are read may unpack to. */
  readonly total: number;
  /** How many times its packed bytes an entry may unpack to, once it has more than `free` bytes. */
  readonly ratio: number;
  readonly free: number;
}

const MEGABYTE = 0x10_0000;

/** Text of markup that repeats itself packs to a fiftieth at best; a file made to harm, to a thousandth. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 100_000,
  entry: 256 * MEGABYTE,
  total: 512 * MEGABYTE,
  ratio: 200,
  free: 8 * MEGABYTE,
};
