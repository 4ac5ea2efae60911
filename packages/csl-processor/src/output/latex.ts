import type { Display } from "../style/formatting.js";
import { fontChanges, type FontTable } from "./font-changes.js";
import { oneLine } from "./one-line.js";
import type { OutputFormat } from "./output-format.js";

/**
 * LaTeX for the text of a document in UTF-8, LaTeX 2020 or later; links take the package `hyperref`. Underlining and
 * superscripts cannot be taken back inside themselves, so that a change to neither writes nothing.
 */
export const latex: OutputFormat = {
  fonts: true,
  escape: (text) =>
    oneLine(text)
      // TeX refuses control characters; a tab is a space to it.
      .replaceAll("\t", " ")
      .replace(/\p{Control}/gu, "")
      .replace(/[\\{}$&#_%~^<>|"'`[\]]/g, (character) => ESCAPES.get(character) ?? `\\${character}`)
      .replace(LIGATURE, "$&{}"),
  join: (parts) => parts.reduce((before, part) => before + apart(before, part) + part, ""),
  font: (content, change) => fontChanges(FONTS, change).reduce((inner, command) => `\\${command}{${inner}}`, content),
  block: (content, display, startsLine) =>
    `${startsLine ? "" : PARAGRAPH}${BEFORE[display]}${content}${AFTER[display]}`,
  link: (content, url) => `\\href{${url.replace(/[%#&_~$]/g, escapeInUrl)}}{${content}}`,
};

/** Signs that are no characters to TeX or babel, and those that it would set as others; the rest take a backslash. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["<", "\\textless{}"],
  [">", "\\textgreater{}"],
  ["|", "\\textbar{}"],
  ['"', "\\symbol{34}"],
  ["'", "\\textquotesingle{}"],
  ["`", "\\textasciigrave{}"],
  // In brackets of their own, they never are an optional argument of what stands before.
  ["[", "{[}"],
  ["]", "{]}"],
]);

/** Two hyphens would be set as a dash, two commas as a quotation mark. */
const LIGATURE = /([-,])(?=\1)/g;

function apart(before: string, after: string): string {
  return /[-,]/.test(after.charAt(0)) && before.endsWith(after.charAt(0)) ? "{}" : "";
}

/** `hyperref` takes these with a backslash; the others are encoded, which is the same to a server. */
function escapeInUrl(character: string): string {
  if (character === "~") return "\\%7E";
  return character === "$" ? "\\%24" : `\\${character}`;
}

/** The end of a paragraph, in the form that may stand in the argument of a font command. */
const PARAGRAPH = "\\endgraf{}\n";

const BEFORE: Readonly<Record<Display, string>> = {
  block: "",
  "left-margin": "",
  "right-inline": "",
  indent: "\\hspace*{2em}",
};
const AFTER: Readonly<Record<Display, string>> = {
  block: PARAGRAPH,
  "left-margin": "\\quad{}",
  "right-inline": PARAGRAPH,
  indent: PARAGRAPH,
};

const FONTS: FontTable<string> = {
  style: {
    italic: "textit",
    oblique: "textsl",
    normal: "textup",
  },
  variant: { "small-caps": "textsc", normal: "textulc" },
  weight: {
    bold: "textbf",
    light: "textmd",
    normal: "textmd",
  },
  decoration: { underline: "underline" },
  align: {
    sup: "textsuperscript",
    sub: "textsubscript",
  },
};
