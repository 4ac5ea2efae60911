/** A text without the marks that its letters have (`é` is `e`, `й` is `и`), decomposed. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
