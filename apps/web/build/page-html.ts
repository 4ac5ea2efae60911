import { parseSync } from "vite";
import { integrityOf, policyOf, type PageKind } from "./policy.js";

/** A built file: its path below the folder of the page, and what is in it. */
export interface BuiltFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const SCRIPT = /<script type="module"[^>]* src="\.\/([^"]+)"[^>]*><\/script>/;
const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/;
const ICON = /(<link rel="icon" href=")\.\/([^"]+)"/;
const MANIFEST = /\s*<link rel="manifest"[^>]*>/;
/** The script that reads documents is asked for with the first one: the founding interview waits for it. */
const EARLY = "reader-code";
const CHARSET = '<meta charset="utf-8" />';

/**
 * The page that is served: its style sheet inlined, its scripts known by hash. An import map gives the hashes of scripts
 * that are imported, now or later (HTML, "integrity" of import maps).
 */
export function servedHtml(html: string, files: readonly BuiltFile[]): string {
  const scripts = files.filter(({ path }) => path.endsWith(".js"));
  const integrity = Object.fromEntries(scripts.map(({ path, content }) => [`./${path}`, integrityOf(content)]));
  const importMap = JSON.stringify({ integrity });
  const style = textOf(files, STYLE, html);
  const page = replaceOnce(replaceOnce(html, STYLE, `<style>${style}</style>`), SCRIPT, (path) => {
    const entry = `<script type="module" src="./${path}" integrity="${integrity[`./${path}`] ?? ""}"></script>`;
    const early = scripts.filter((script) => script.path.includes(EARLY)).map((script) => `./${script.path}`);
    const preloads = early.map((address) => `<link rel="modulepreload" href="${address}" integrity="${integrity[address] ?? ""}" />`);
    return [`<script type="importmap">${importMap}</script>`, ...preloads, entry].join("\n    ");
  });
  const trusted = { scripts: [integrityOf(importMap), ...Object.values(integrity)], styles: [integrityOf(style)] };
  return withPolicy(page, "served", trusted);
}

/** The page as one file that asks for nothing. There must be one script. */
export function singleFileHtml(html: string, files: readonly BuiltFile[]): string {
  const script = forHtml(textOf(files, SCRIPT, html));
  const style = textOf(files, STYLE, html);
  const icon = textOf(files, ICON, html, 2);
  const inlined = replaceOnce(replaceOnce(html, STYLE, `<style>${style}</style>`), ICON, (_path, before) => {
    return `${before}data:image/svg+xml,${encodeURIComponent(icon)}"`;
  });
  // A module waits for the whole document wherever it stands; at the end it is out of the way of a person who looks.
  const page = replaceOnce(replaceOnce(inlined, SCRIPT, ""), /<\/body>/, `<script type="module">${script}</script>\n  </body>`);
  const trusted = { scripts: [integrityOf(script)], styles: [integrityOf(style)] };
  return withPolicy(replaceOnce(page, MANIFEST, ""), "single-file", trusted);
}

/**
 * The same script without the characters that end a script element, or hide its end (HTML, "Restrictions for contents of
 * script elements"). They stand in strings and patterns, where `\x3c` means the same.
 */
function forHtml(script: string): string {
  const safe = script.replace(/<(?=!--|\/?script)/gi, "\\x3c");
  const [error] = parseSync("page.js", safe).errors;
  if (error !== undefined) throw new Error(`a script cannot stand in a page: ${error.message}`);
  return safe;
}

function withPolicy(html: string, kind: PageKind, trusted: Parameters<typeof policyOf>[1]): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(kind, trusted)}" />`;
  return replaceOnce(html, new RegExp(CHARSET), `${CHARSET}\n    ${policy}`);
}

/** The text of the file that the page names. */
function textOf(files: readonly BuiltFile[], pattern: RegExp, html: string, group = 1): string {
  const path = pattern.exec(html)?.[group];
  const content = files.find((file) => file.path === path)?.content;
  if (content === undefined) throw new Error(`the page names no file by ${String(pattern)}, or it was not built`);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** Replaces what must be there exactly once. */
function replaceOnce(text: string, pattern: RegExp, by: string | ((...groups: string[]) => string)): string {
  const found = [...text.matchAll(new RegExp(pattern, "g"))];
  const [match] = found;
  if (match === undefined || found.length > 1) throw new Error(`${String(pattern)} was found ${found.length} times in the page`);
  const replacement = typeof by === "string" ? by : by(...match.slice(1).reverse());
  return text.slice(0, match.index) + replacement + text.slice(match.index + match[0].length);
}
