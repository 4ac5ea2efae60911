import { downloadProblem, type DownloadOptions, type DownloadResult } from "./download.js";

/** Codes of a connection that was made and then lost. */
const LOST: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_BODY_TIMEOUT", "UND_ERR_RES_CONTENT_LENGTH_MISMATCH"]);

/** Downloads with the `fetch` of Node. Nothing is sent but the address and the name of this program. */
export async function nodeDownload(url: string, options: DownloadOptions): Promise<DownloadResult> {
  const timeout = AbortSignal.timeout(options.timeLimit);
  let received = 0;
  try {
    // Unpacked, so that the length that the server says is that of the file.
    const headers = { accept: "*/*", "accept-encoding": "identity", "user-agent": "colloquy" };
    const response = await fetch(url, { headers, signal: AbortSignal.any([options.signal, timeout]) });
    const refused = refusalOf(url, response, options);
    if (refused !== null) {
      await response.body?.cancel();
      return refused;
    }
    const bytes = await readBody(response, { ...options, onProgress: (count, total) => options.onProgress?.((received = count), total) });
    return bytes === null ? downloadProblem("too-large", url, size(options.maxBytes)) : { ok: true, bytes };
  } catch (error) {
    options.signal.throwIfAborted();
    if (timeout.aborted) return downloadProblem("too-slow", url, String(options.timeLimit / 1000));
    if (!(error instanceof TypeError)) throw error;
    const reason = reasonOf(error);
    return downloadProblem(received > 0 || LOST.has(reason) ? "broken-off" : "unreachable", url, reason);
  }
}

/** Why the body of an answer is not read. */
function refusalOf(url: string, response: Response, { maxBytes }: DownloadOptions): DownloadResult | null {
  const { ok, status, statusText, url: finalUrl } = response;
  if (!ok) return downloadProblem("status", url, `${status} ${statusText}`.trim(), status);
  if (url.startsWith("https:") && !finalUrl.startsWith("https:")) return downloadProblem("unencrypted", url, finalUrl);
  return (lengthOf(response) ?? 0) > maxBytes ? downloadProblem("too-large", url, size(maxBytes)) : null;
}

/** The bytes of an answer; null where there are too many. */
async function readBody(response: Response, { maxBytes, onProgress }: DownloadOptions): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  const total = lengthOf(response);
  let received = 0;
  onProgress?.(0, total);
  if (response.body === null) return new Uint8Array();
  const body: AsyncIterable<Uint8Array> = response.body;
  for await (const piece of body) {
    received += piece.length;
    if (received > maxBytes) return null;
    pieces.push(piece);
    onProgress?.(received, total);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

function lengthOf({ headers }: Response): number | null {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? null : Number(length);
}

/** What the system says of a failed connection, in a word where it has one. */
function reasonOf({ cause, message }: TypeError): string {
  if (!(cause instanceof Error)) return message;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}

function size(bytes: number): string {
  return bytes.toLocaleString("en-GB");
}
