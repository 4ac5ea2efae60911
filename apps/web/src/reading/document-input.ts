/** What is given to be read: a file, or text that was pasted. */
export type DocumentInput = File | string;

/** What to call an input before anything is known of it. */
export function inputName(input: DocumentInput): string {
  return typeof input === "string" ? "the pasted text" : input.name;
}
