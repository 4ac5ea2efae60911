// @boundaries-ignore the founding document belongs to the whole repository, and is bundled into the page
import text from "../../../seeds/000_c324e881610add9a.txt?raw";

/** The document that the page opens with. It is UTF-8 without a byte-order mark, so that encoding it gives its bytes. */
export function foundingInterview(): File {
  return new File([text], "kazakhstans-echo-2004-03-02.txt", { type: "text/plain" });
}
