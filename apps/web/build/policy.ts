import { createHash } from "node:crypto";

/** The two forms of the page: files that are served, and one file that is opened from a disk. */
export type PageKind = "served" | "single-file";

/** The hash of a text or file as Subresource Integrity and Content-Security-Policy write it. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

/** What a page runs and looks like, by hash. */
export interface Trusted {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The Content-Security-Policy of a page. Scripts and styles are known by their hashes alone, so that no other file of the
 * same host can be run; nothing may be requested by script; the worker that reads documents comes from a blob, since such
 * a worker is bound by the policy of its page (W3C Content Security Policy Level 3, section 4.2.2). Source of each
 * choice: docs/decisions/0013.
 */
export function policyOf(kind: PageKind, { scripts, styles }: Trusted): string {
  const quoted = (hashes: readonly string[]): string => hashes.map((hash) => `'${hash}'`).join(" ");
  const served = kind === "served";
  return [
    "default-src 'none'",
    `script-src ${quoted(scripts)}`,
    `style-src ${quoted(styles)}`,
    // The service worker is a file of its own.
    served ? "worker-src 'self' blob:" : "worker-src blob:",
    served ? "img-src 'self'" : "img-src data:",
    ...(served ? ["manifest-src 'self'"] : []),
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types colloquy-worker",
  ].join("; ");
}
