/** What limits a download, and what is told on the way. */
export interface DownloadOptions {
  /** Aborted when the person interrupts: then the download rejects. */
  readonly signal: AbortSignal;
  /** A file of more bytes is refused. */
  readonly maxBytes: number;
  /** Milliseconds for all of it. */
  readonly timeLimit: number;
  /** Called when an answer begins and whenever more of it is there. `total` is null where the server does not say. */
  readonly onProgress?: (received: number, total: number | null) => void;
}

/** Why a file could not be downloaded. */
export interface DownloadProblem {
  /**
   * - `unreachable`: no connection was made.
   * - `status`: the server answers that it does not give the file.
   * - `too-large`: it has more bytes than allowed.
   * - `too-slow`: the time limit passed.
   * - `broken-off`: the connection ended too early.
   * - `unencrypted`: an https address leads to one that is not.
   */
  readonly kind: "unreachable" | "status" | "too-large" | "too-slow" | "broken-off" | "unencrypted";
  readonly url: string;
  /** The HTTP status, where there is one. */
  readonly status?: number;
  /** One sentence with the address. */
  readonly message: string;
}

/** The bytes of a file, or why there are none. */
export type DownloadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: DownloadProblem };

/** Fetches a file over HTTP (GET, redirects followed). Rejects only when it is interrupted. */
export type Download = (url: string, options: DownloadOptions) => Promise<DownloadResult>;

const MESSAGES: Readonly<Record<DownloadProblem["kind"], (url: string, detail: string) => string>> = {
  unreachable: (url, detail) => `${hostOf(url)} cannot be reached (${detail}).`,
  status: (url, detail) => `${url} is answered with ${detail}.`,
  "too-large": (url, detail) => `${url} has more than ${detail} bytes.`,
  "too-slow": (url, detail) => `${url} was not there within ${detail} s.`,
  "broken-off": (url, detail) => `The download of ${url} broke off (${detail}).`,
  unencrypted: (url, detail) => `${url} leads to ${detail}, which is not encrypted.`,
};

/** A problem with its sentence. */
export function downloadProblem(kind: DownloadProblem["kind"], url: string, detail: string, status?: number): DownloadResult {
  return { ok: false, problem: { kind, url, message: MESSAGES[kind](url, detail), ...(status === undefined ? {} : { status }) } };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
