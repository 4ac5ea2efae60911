import type { Findings } from "./findings.js";

/**
 * A file as text without a leading byte-order mark: UTF-8, or UTF-16 that begins with a byte-order mark. Bytes in any
 * other encoding are reported, and nothing is replaced.
 */
export function decodeInput(input: string | Uint8Array, findings: Findings): string | null {
  if (typeof input === "string") return input.startsWith("\uFEFF") ? input.slice(1) : input;
  const label = encodingOf(input);
  try {
    return new TextDecoder(label, { fatal: true }).decode(input);
  } catch {
    findings.report("encoding", `The file is not ${label.toUpperCase()}.`);
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
