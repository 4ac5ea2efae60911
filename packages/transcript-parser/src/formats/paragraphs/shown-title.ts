/** The title must stand among so many paragraphs with words, and be no longer. */
const TITLE_WITHIN = 12;
const LONGEST_TITLE = 1_000;

/** What has to be known of a paragraph to find the title. */
interface TitledParagraph {
  readonly text: string;
  /** Whether it is set as the title of the document. */
  readonly isTitle: boolean;
}

/**
 * The title of a document: the one that its properties state, where it stands among the first paragraphs, since many files
 * keep that of the one they were made from; else the one paragraph that is set as title. Null where there is neither.
 */
export function shownTitle(paragraphs: readonly TitledParagraph[], stated: string): string | null {
  const title = folded(stated);
  const front = paragraphs.filter(({ text }) => text.trim() !== "").slice(0, TITLE_WITHIN);
  if (title !== "" && front.some(({ text }) => folded(text) === title)) return title;
  const [set, ...others] = front.filter(({ isTitle }) => isTitle);
  return set === undefined || others.length > 0 || set.text.length > LONGEST_TITLE ? null : folded(set.text);
}

/** Text with each stretch of white space as one space. */
export function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
