import { STYLES } from "@colloquy/citation-formatter/styles";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import type { DownloadProblem } from "../io/download.js";
import type { Session } from "../session.js";
import { watchDownload } from "./download-progress.js";
import { didYouMean } from "./did-you-mean.js";
import type { StyleAddress } from "./style-address.js";
import { readStyleLock } from "./style-lock.js";

/** The largest style that is taken. Official styles have less than 200 kB. */
const MOST_BYTES = 2_000_000;

/** Where these happen nothing can be downloaded for now: what is here may do. */
const OFFLINE: ReadonlySet<DownloadProblem["kind"]> = new Set(["unreachable", "status"]);

/** So many styles are named where one is not to be had. */
const LISTED = 12;

/** A style as it came. */
export interface FetchedStyle {
  readonly id: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** What to do about a download that failed. */
const HINTS: Readonly<Record<DownloadProblem["kind"], string>> = {
  unreachable: "Are you online? --from <address> takes styles from a mirror.",
  status: "--from <address> takes styles from a mirror.",
  "too-large": "Is it a style? No official one is so large.",
  "too-slow": "Try again, or give it longer with --timeout <seconds>.",
  "broken-off": "Try again.",
  unencrypted: "Name an address that stays on https.",
};

/**
 * Downloads a style.
 *
 * @param timeLimit milliseconds for each address
 * @throws Failure where it is not to be had
 */
export async function fetchStyle(session: Session, { id, urls }: StyleAddress, folder: string, timeLimit: number): Promise<FetchedStyle> {
  const { io } = session;
  for (const url of urls) {
    const watch = watchDownload(session, url);
    const result = await io.download(url, { signal: io.signal, maxBytes: MOST_BYTES, timeLimit, onProgress: watch.progress }).finally(watch.end);
    if (result.ok) return { id, url, bytes: result.bytes };
    const { kind, message, status } = result.problem;
    if (status === 404) continue;
    throw new Failure({ exitCode: EXIT.unreadable, message, hint: OFFLINE.has(kind) ? `${HINTS[kind]} ${await stylesHere(session, id, folder)}` : HINTS[kind] });
  }
  const message = `There is no style ${id} at ${urls[0] ?? ""}: the server answers 404.`;
  throw new Failure({ exitCode: EXIT.unreadable, message, hint: await stylesHere(session, id, folder) });
}

/** Which styles are here without a download, the near ones first. */
async function stylesHere(session: Session, id: string, folder: string): Promise<string> {
  const here = [...STYLES, ...(await readStyleLock(session, folder))];
  const near = didYouMean(id, here);
  const names = [...new Set(here.map((style) => style.id))];
  const more = names.length > LISTED ? `, and ${names.length - LISTED} more that colloquy styles lists` : "";
  return `${near === null ? "" : `${near} `}Here are: ${names.slice(0, LISTED).join(", ")}${more}.`;
}
