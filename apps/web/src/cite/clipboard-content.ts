import type { Cited } from "./cited.js";

/** What is put on the clipboard: the same words for programs that take formatting and for those that do not. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/** Words of one turn that are quoted. */
export interface Said {
  /** Who says them, where words of others are quoted with them; null where the citation alone says it. */
  readonly speaker: string | null;
  readonly words: string;
}

/** A citation, after the words that it is for, if there are any. */
export function clipboardContent(said: readonly Said[], { runIn, after }: Pick<Cited, "runIn" | "after">): ClipboardContent {
  const quoted = quoteTurns(said).map((text) => ({ text, html: escapeHtml(text) }));
  const last = quoted.pop();
  const cited = last === undefined || runIn === null ? [last, runIn] : [joinInline(last, runIn)];
  return joinParagraphs([...quoted, ...cited, ...after].filter((paragraph) => paragraph != null));
}

/** What was said, in quotation marks, turn by turn: where several speak, each with the name in front. */
export function quoteTurns(said: readonly Said[]): string[] {
  return said.flatMap(({ speaker, words }) => {
    const [first = "", ...others] = quoteParagraphs(words);
    return [speaker === null ? first : `${speaker}: ${first}`, ...others];
  });
}

/** One form of a citation, or any other paragraphs, each in its own. */
export function joinParagraphs(paragraphs: readonly ClipboardContent[]): ClipboardContent {
  return {
    text: paragraphs.map(({ text }) => text).join("\n\n"),
    html: paragraphs.map(({ html }) => `<p>${html}</p>`).join("\n"),
  };
}

function joinInline(first: ClipboardContent, second: ClipboardContent): ClipboardContent {
  return { text: `${first.text} ${second.text}`, html: `${first.html} ${second.html}` };
}

/**
 * Words in quotation marks. Of several paragraphs each is opened and the last one closed (Chicago Manual of Style,
 * 17th edition, 13.30). Curly double marks inside become single ones (13.7) where they are paired; nothing else is
 * changed. Paragraphs are told apart by a line feed.
 */
export function quoteParagraphs(words: string): string[] {
  const inner = hasPairedMarks(words) ? words.replace(/“/g, "‘").replace(/”/g, "’") : words;
  const paragraphs = inner.split("\n");
  return paragraphs.map((paragraph, index) => `“${paragraph}${index === paragraphs.length - 1 ? "”" : ""}`);
}

/** Whether every double mark that opens is closed before the next one opens. */
function hasPairedMarks(words: string): boolean {
  let open = false;
  for (const mark of words.match(/[“”]/g) ?? []) {
    if (open === (mark === "“")) return false;
    open = !open;
  }
  return !open;
}

/** Text as HTML that shows exactly this text. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
