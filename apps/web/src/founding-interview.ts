// @boundaries-ignore the founding document belongs to the whole repository, and is bundled into the page
import text from "../../../seeds/000_c324e881610add9a.txt?raw";

const NAME = "kazakhstans-echo-2004-03-02.txt";

/** The document that the page opens with. It is UTF-8 without a byte-order mark, so that encoding it gives its bytes. */
export function foundingInterview(): File {
  return new File([text], NAME, { type: "text/plain" });
}

/** Whether an input is that document, by its name and its size in bytes. */
export function isFoundingInterview(input: File | string): boolean {
  return input instanceof File && input.name === NAME && input.size === new Blob([text]).size;
}
