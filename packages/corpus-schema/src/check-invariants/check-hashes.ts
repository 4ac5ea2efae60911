import { hashText, sha256Hex } from "../id.js";
import type { Transcript } from "../transcript.js";
import type { Report } from "./report.js";

export function checkHashes(transcript: Transcript, bytes: Uint8Array | undefined, report: Report): void {
  const { source } = transcript;
  const actual = hashText(source.text);
  if (actual !== source.textSha256) {
    report("text-hash", `Stored ${source.textSha256}, computed ${actual}.`, { path: "/source/textSha256" });
  }
  if (bytes === undefined) return;
  if (source.bytes === undefined) {
    report("byte-hash", "The transcript was read from text and stores no bytes.", { path: "/source/bytes" });
    return;
  }
  if (bytes.length !== source.bytes.length) {
    report("byte-hash", `Stored ${source.bytes.length} bytes, given ${bytes.length}.`, { path: "/source/bytes/length" });
  }
  const byteHash = sha256Hex(bytes);
  if (byteHash !== source.bytes.sha256) {
    report("byte-hash", `Stored ${source.bytes.sha256}, computed ${byteHash}.`, { path: "/source/bytes/sha256" });
  }
}
