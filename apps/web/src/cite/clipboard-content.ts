/** What is put on the clipboard: the same words for programs that take formatting and for those that do not. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/** A citation, after the words that it is for, if there are any. */
export function clipboardContent(words: string | null, citation: ClipboardContent): ClipboardContent {
  if (words === null) return { text: citation.text, html: `<p>${citation.html}</p>` };
  const paragraphs = quoteParagraphs(words);
  return {
    text: `${paragraphs.join("\n\n")}\n\n${citation.text}`,
    html: [...paragraphs.map(escapeHtml), citation.html].map((html) => `<p>${html}</p>`).join("\n"),
  };
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

function hasPairedMarks(words: string): boolean {
  let open = 0;
  for (const mark of words) {
    if (mark === "“") open += 1;
    if (mark === "”") open -= 1;
    if (open < 0 || open > 1) return false;
  }
  return open === 0;
}

/** Text as HTML that shows exactly this text. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
