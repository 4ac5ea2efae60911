const NOTHING = /^\s{0,999}(?:\{\s{0,999}\}|\[\s{0,999}\]|null)\s{0,999}$/;

/** Whether a text is JSON without a value in it. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}
