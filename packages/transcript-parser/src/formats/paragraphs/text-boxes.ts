/** With less than this share of a document outside of boxes, they hold its text. */
const LEAST_OUTSIDE = 0.25;

/** What has to be known of a paragraph to see where the text of a document stands. */
interface PlacedParagraph {
  readonly text: string;
  /** Whether it stands in a text box. */
  readonly isBoxed: boolean;
}

/**
 * Whether what stands in text boxes is beside the text, as pull quotes and captions are. Programs for layout put all of
 * their text in boxes: where nearly all of a document stands in them, they are the text.
 */
export function areBoxesBeside(paragraphs: readonly PlacedParagraph[]): boolean {
  let [boxed, other] = [0, 0];
  for (const { text, isBoxed } of paragraphs) {
    if (isBoxed) boxed += text.trim().length;
    else other += text.trim().length;
  }
  return other >= LEAST_OUTSIDE * (boxed + other);
}
