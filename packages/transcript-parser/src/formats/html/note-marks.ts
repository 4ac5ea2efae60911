/** Names that programs give to notes, before the number: Word, LibreOffice, Google Docs, Substack, MediaWiki, Markdown. */
const NOTE = "_?(?:sd(?:foot|end)note|footnote|endnote|ftnt?|edn|fn|cmnt|cite_note)";
const NUMBER = "[-_:]?\\d{1,4}";

/** A note: `ftn1`, `sdfootnote1sym`, `fn:1`, `footnote-1-1234`. */
const NOTE_ID = new RegExp(`^${NOTE}${NUMBER}(?:sym)?(?:[-_:]\\w{1,12})?$`, "i");

/** The place in the text that a note leads back to: `_ftnref1`, `ftnt_ref1`, `sdfootnote1anc`, `footnote-anchor-1-1234`. */
const PLACE_ID = new RegExp(`^(?:${NOTE}[-_:]?(?:ref|anchor)|cite_ref)${NUMBER}(?:[-_:]\\w{1,12})?$|^sd(?:foot|end)note\\d{1,4}anc$`, "i");

/** What Word says of an element that it has written: a note or a comment with its text. */
const WORD_NOTE = /mso-element\s*:\s*(?:footnote|endnote|comment)(?=[\s;]|$)/i;

/** What Word hides, and the number or bullet that it has set before an item of a list. */
const WORD_HIDDEN = /mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;

const NOT_DISPLAYED = /display\s*:\s*none/i;

/** Whether a link leads from the text to a note: its words are the mark of the note, which nobody has said. */
export function leadsToNote(href = ""): boolean {
  return href.startsWith("#") && NOTE_ID.test(href.slice(1));
}

/** Whether a link leads from a note to the text: what follows in its block is the note. */
export function leadsFromNote(href = ""): boolean {
  return href.startsWith("#") && PLACE_ID.test(href.slice(1));
}

/** Whether an element is a note, by its id or by what Word says of it. */
export function isNote(id: string | undefined, style: string): boolean {
  return (id !== undefined && NOTE_ID.test(id)) || WORD_NOTE.test(style);
}

/** Whether the words of an element are not shown. A block that is not may be a panel that a click opens. */
export function isHiddenByStyle(style: string, isInline: boolean): boolean {
  return WORD_HIDDEN.test(style) || (isInline && NOT_DISPLAYED.test(style));
}
