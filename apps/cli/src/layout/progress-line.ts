import { shorten, shortenStart } from "./display-width.js";

/** How far a command has come. */
export interface ProgressState {
  /** How many inputs are finished. */
  readonly done: number;
  readonly total: number;
  /** The input that is being read. */
  readonly name: string;
  readonly elapsedMs: number;
}

/** `[ 37/240] 15 % interviews/b.txt  eta 12 s`, in at most so many columns: of a long name the end is shown. */
export function progressLine({ done, total, name, elapsedMs }: ProgressState, columns: number): string {
  const number = String(done + 1).padStart(String(total).length);
  const head = `[${number}/${total}] ${String(Math.floor((done / total) * 100)).padStart(2)} % `;
  const tail = done === 0 ? "" : `  eta ${duration((elapsedMs / done) * (total - done))}`;
  const available = columns - head.length - tail.length;
  return shorten(head + shortenStart(name, Math.max(1, available)) + tail, columns);
}

/** A length of time as a person says it, never less than a second. */
function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
