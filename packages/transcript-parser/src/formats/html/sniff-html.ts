import { decodeHead } from "../../decode/decode-head.js";
import { ELEMENTS } from "./elements.table.js";

/** What may stand before the first tag of a page: white space, comments, an XML declaration. */
const PREAMBLE = /^(?:\s|<!--(?:[^-]|-(?!->))*-->|<\?xml[^>]*>)*/i;

const DOCTYPE = /^<!doctype\s+([\w.:-]+)/i;
const FIRST_TAG = /^<([a-z][\w:.-]*)(?=[\s/>])/i;
const PAGE_TAGS: ReadonlySet<string> = new Set(["html", "head", "body"]);
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/gi;

/** Tags that are nothing but HTML: those of emphasis and fonts are found in captions and in Markdown too. */
const TELLING: ReadonlySet<string> = new Set(
  "a article blockquote br center dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section span table tbody td th tr ul".split(
    " ",
  ),
);

/**
 * How likely a file is HTML: sure with its doctype or with `<html>`, `<head>` or `<body>` as the first tag, likely
 * when it begins with a tag of HTML and more follow. XML in another vocabulary is none, whatever its tags are named.
 */
export function sniffHtml(head: Uint8Array, fileName?: string): number {
  const text = decodeHead(head);
  const start = text.slice(PREAMBLE.exec(text)?.[0].length ?? 0);
  const doctype = DOCTYPE.exec(start)?.[1];
  if (doctype !== undefined) return doctype.toLowerCase() === "html" ? 0.95 : 0;
  const first = FIRST_TAG.exec(start)?.[1]?.toLowerCase();
  if (first !== undefined && PAGE_TAGS.has(first)) return 0.95;
  if (/^\s*<\?xml/i.test(text) || (first !== undefined && !ELEMENTS.has(first) && !isInlineTag(first))) return 0;
  const named = /\.x?html?$/i.test(fileName ?? "") ? 0.4 : 0;
  return Math.max(named, likelihoodOfFragment(text, first));
}

/** A piece of a page: by how many telling tags it has, and whether one of them is ever closed. */
function likelihoodOfFragment(text: string, first: string | undefined): number {
  const names = new Set<string>();
  let count = 0;
  let closed = 0;
  for (const [, slash, name = ""] of text.matchAll(TAG)) {
    if (!TELLING.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    count += 1;
    if (slash === "/") closed += 1;
  }
  // Links and spans alone stand in text too.
  const hasBlocks = [...names].some((name) => name !== "a" && name !== "span");
  if (first !== undefined && hasBlocks && count >= 2 && closed >= 1) return 0.8;
  if (count >= 6 && closed >= 2 && names.size >= 2) return 0.6;
  return 0;
}

function isInlineTag(name: string): boolean {
  return /^(?:a|abbr|cite|code|em|font|small|span|sub|sup|tt|u|b|i|strong)$/.test(name);
}
