import { shorten } from "../layout/display-width.js";
import { paintFor } from "../layout/paint.js";
import { oneLine } from "../layout/printable.js";
import type { Session } from "../session.js";

const CLEAR_LINE = "\r\u001B[K";

/** What a person is shown while a file comes. */
export interface DownloadWatch {
  readonly progress: (received: number, total: number | null) => void;
  /** Takes the line away. */
  readonly end: () => Promise<void>;
}

/** Shows on a terminal what is awaited and how much of it is there; elsewhere, and where it was asked to be quiet, nothing. */
export function watchDownload({ io: { stderr }, reporter }: Session, url: string): DownloadWatch {
  if (!stderr.isTerminal || reporter.isQuiet()) return { progress: () => undefined, end: () => Promise.resolve() };
  const paint = paintFor(stderr);
  let written = Promise.resolve();
  const show = (state: string): void => {
    const line = paint.faint(shorten(`${oneLine(url)}  ${state}`, stderr.columns - 1));
    written = written.then(() => stderr.write(CLEAR_LINE + line));
  };
  show("is asked for");
  return {
    progress: (received, total) => show(progressOf(received, total)),
    end: () => written.then(() => stderr.write(CLEAR_LINE)),
  };
}

function progressOf(received: number, total: number | null): string {
  return total === null ? kilobytes(received) : `${kilobytes(received)} of ${kilobytes(total)}`;
}

/** Bytes as a person reads them: `12 kB`, and never less than one. */
export function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("en-GB")} kB`;
}
