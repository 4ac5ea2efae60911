import type { Font } from "../style/formatting.js";
import { markdownBorder } from "./markdown-borders.js";
import { oneLine } from "./one-line.js";
import type { OutputFormat } from "./output-format.js";

/**
 * CommonMark, with HTML elements for what Markdown has no mark for: small capitals, underlining, super- and subscript,
 * and upright text inside emphasis.
 */
export const markdown: OutputFormat = {
  fonts: true,
  escape: (text) => oneLine(text).replace(/[\\`*_[\]<>&~^#|$]/g, "\\$&"),
  join: (parts) => parts.reduce((before, part) => before + markdownBorder(before, part) + part, ""),
  font: (content, change) =>
    marksOf(change, content).reduce((inner, [open, close]) => around(inner, open, close), content),
  block: (content, display, startsLine) =>
    `${startsLine ? "" : "\n\n"}${content}${display === "left-margin" ? " " : "\n\n"}`,
  link: (content, url) => around(content, "[", `](<${url.replaceAll("&", "\\&")}>)`),
  finish: (content) => content.replace(LINE_START, escapeLineStart),
};

type Marks = readonly [open: string, close: string];

function marksOf(change: Font, content: string): Marks[] {
  const stars = starsIn(content);
  return [
    change.style && styleMarks(change.style, stars),
    change.weight && weightMarks(change.weight, stars),
    change.variant && spanMarks(`font-variant:${change.variant}`),
    change.decoration === "underline" ? tagMarks("u") : undefined,
    change.align === "sup" || change.align === "sub" ? tagMarks(change.align) : undefined,
  ].filter((marks) => marks !== undefined);
}

/** The lengths of the runs of asterisks that are marks. */
function starsIn(content: string): number[] {
  const marks = content.replace(/\\[^]/g, "").match(/\*+/g) ?? [];
  return marks.map((run) => run.length);
}

/** Emphasis in emphasis of the same kind could be read in two ways: an element around it says which is meant. */
function styleMarks(style: NonNullable<Font["style"]>, stars: readonly number[]): Marks {
  if (style === "normal") return spanMarks("font-style:normal");
  return stars.some((length) => length % 2 === 1) ? tagMarks("em") : ["*", "*"];
}

function weightMarks(weight: NonNullable<Font["weight"]>, stars: readonly number[]): Marks {
  if (weight !== "bold") return spanMarks(`font-weight:${weight === "light" ? "lighter" : weight}`);
  return stars.some((length) => length > 1) ? tagMarks("strong") : ["**", "**"];
}

function tagMarks(name: string): Marks {
  return [`<${name}>`, `</${name}>`];
}

function spanMarks(style: string): Marks {
  return [`<span style="${style};">`, "</span>"];
}

/** Emphasis marks do not work next to white space (CommonMark, "left-flanking delimiter run"): it goes outside. */
function around(content: string, open: string, close: string): string {
  const inner = content.trim();
  if (inner === "") return content;
  const start = content.indexOf(inner);
  return `${content.slice(0, start)}${open}${inner}${close}${content.slice(start + inner.length)}`;
}

/** What at the start of a line would make it code, an item of a list, a heading or a rule. */
const LINE_START = /^([ \t]*)(\d{0,9})([-+=](?=[-=\s]|$)|[.)](?=\s|$))?/gm;

function escapeLineStart(_: string, space: string, digits: string, mark = ""): string {
  const indents = space.length > 3 || space.includes("\t");
  const indentation = indents ? `&#${space.charCodeAt(0)};${space.slice(1)}` : space;
  const marks = mark !== "" && (digits === "") === /[-+=]/.test(mark);
  return `${indentation}${digits}${marks ? "\\" : ""}${mark}`;
}
