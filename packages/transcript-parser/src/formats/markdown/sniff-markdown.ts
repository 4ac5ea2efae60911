import { decodeHead } from "../../decode/decode-head.js";
import { frontMatterEnd } from "./front-matter.js";

/** A sign of Markdown, how much it says the first time, and how often it is counted. */
interface Sign {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly limit: number;
}

const SIGNS: readonly Sign[] = [
  { pattern: /^ {0,3}#{1,6} +\S/gm, weight: 0.3, limit: 2 },
  { pattern: /^(?:[-*+>] +|\d{1,3}[.)] +)?\*\*[^\s*][^*\n]{0,100}\*\*/gm, weight: 0.35, limit: 2 },
  { pattern: /^__[^\s_][^_\n]{0,100}__(?!\w)/gm, weight: 0.35, limit: 2 },
  { pattern: /[^\n\]]\]\((?:https?:|mailto:|[/#.<])/g, weight: 0.35, limit: 2 },
  { pattern: /\\[[\]*_#]/g, weight: 0.2, limit: 2 },
  { pattern: /^ {0,3}(?:```|~~~)\w*\s*$/gm, weight: 0.2, limit: 1 },
  { pattern: /(?<![\w*\\])\*\*[^\s*][^*\n]{0,100}\*\*(?![\w*])/g, weight: 0.15, limit: 1 },
];

/** What begins a file of another kind in which signs of Markdown may stand: JSON, RTF, a page, XML, captions. */
const OTHER_KIND = /^\s*(?:\{|\[\s*["{[\]]|<(?:!doctype|\?xml|html|head|body)\b|WEBVTT\b)/i;

/** How likely a file is Markdown: by the signs in it. Plain text without them is none, unless its name says so. */
export function sniffMarkdown(head: Uint8Array, fileName?: string): number {
  const text = decodeHead(head);
  if (OTHER_KIND.test(text)) return 0;
  let likelihood = frontMatterEnd(text) > 0 ? 0.5 : 0;
  for (const { pattern, weight, limit } of SIGNS) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      count += match[0] === "" ? 0 : 1;
      if (count === limit) break;
    }
    likelihood += weight * count;
  }
  if (/\.(?:md|markdown|mdown)$/i.test(fileName ?? "")) likelihood += 0.3;
  return Math.min(0.9, likelihood);
}
