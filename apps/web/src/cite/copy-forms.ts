import type { SavedFile } from "../save/save-file.js";
import type { Cited } from "./cited.js";
import { joinParagraphs, type ClipboardContent, type Said } from "./clipboard-content.js";
import type { PlainContent } from "./copy-content.js";
import { markdownFootnote } from "./markdown-footnote.js";
import type { PageLink } from "./page-link.js";
import type { RecordForm } from "./records.js";

/** A form in which what is selected can be taken along. */
export interface CopyForm {
  readonly id: string;
  readonly name: string;
  readonly content: ClipboardContent | PlainContent;
  /** How it looks, as the markup of a citation; null where its text is all of it. */
  readonly markup: string | null;
  /** The same as a file; null where nobody would want one. */
  readonly file: SavedFile | null;
  /** What to know of it. */
  readonly remarks: readonly string[];
}

/** What the forms are made of; what cannot be had is null. */
export interface CopySources {
  readonly cited: Cited;
  readonly said: readonly Said[];
  readonly records: readonly RecordForm[] | null;
  readonly link: PageLink | null;
}

/** Every form that there is: those of the style, a footnote, records, links. */
export function copyForms({ cited, said, records, link }: CopySources): CopyForm[] {
  return [
    ...cited.forms.map(({ id, name, text, html }): CopyForm => {
      return { id, name, content: joinParagraphs([{ text, html }]), markup: html, file: null, remarks: [] };
    }),
    plainForm("footnote", "Markdown footnote", markdownFootnote(said, cited)),
    ...(records ?? []).map(({ id, name, file, remarks }): CopyForm => {
      return { ...plainForm(id, name, file.content, [...remarks, OF_THE_WHOLE]), file };
    }),
    ...(link === null ? [] : [plainForm("page-link", "Link to this page", link.url, [link.carries ? CARRIES : LEADS_HERE])]),
    ...(cited.link === null ? [] : [plainForm("source-link", "Link to the publication", cited.link, [MARKS])]),
  ];
}

function plainForm(id: string, name: string, text: string, remarks: readonly string[] = []): CopyForm {
  return { id, name, content: { text, html: null }, markup: null, file: null, remarks };
}

const OF_THE_WHOLE = "The record is of the whole conversation: the turn goes into the citation.";
const CARRIES = "The transcript travels in the link: it opens anywhere, and nothing is sent to a server.";
const LEADS_HERE = "It leads to the place where this transcript is open, and does not bring the transcript along.";
const MARKS = "Browsers that know text fragments scroll to the words and mark them.";
