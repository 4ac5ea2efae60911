import { Inflate } from "fflate";
import type { ArchiveLimits } from "./archive-limits.js";

/** Packed bytes that are given to the unpacker at once: they unpack to four megabytes at most. */
const STEP = 4_096;
/** The unpacker waits for a stored block of 65,535 bytes as a whole: silent for longer than that, its stream is over. */
const LONGEST_SILENCE = 0x1_0000 / STEP + 1;

/** What could be unpacked. */
export interface Chunks {
  readonly chunks: readonly Uint8Array[];
  /** Whether all could be unpacked, it broke off, or became too much. */
  readonly end: "whole" | "broken" | "limit";
}

/** Unpacks deflated data (RFC 1951) step by step, never to more than the limits allow. What was unpacked before it broke is kept. */
export function inflate(packed: Uint8Array, limits: ArchiveLimits, signal?: AbortSignal): Chunks {
  const most = Math.min(limits.entry, limits.total, Math.max(limits.free, packed.length * limits.ratio));
  const chunks: Uint8Array[] = [];
  let length = 0;
  let silence = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    silence = chunk.length === 0 ? silence + 1 : 0;
  });
  for (let at = 0; at < packed.length && silence <= LONGEST_SILENCE; at += STEP) {
    signal?.throwIfAborted();
    if (!push(stream, packed.subarray(at, at + STEP), false)) return { chunks, end: "broken" };
    if (length > most) return { chunks: [], end: "limit" };
  }
  return { chunks, end: push(stream, new Uint8Array(0), true) ? "whole" : "broken" };
}

/** Whether the unpacker could go on: it throws at what is no deflated data, and where it ends too early. */
function push(stream: Inflate, bytes: Uint8Array, isLast: boolean): boolean {
  try {
    stream.push(bytes, isLast);
    return true;
  } catch {
    return false;
  }
}

/** The chunks as one. */
export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

