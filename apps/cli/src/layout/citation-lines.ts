import type { Citation } from "@colloquy/citation-formatter";
import type { CitedForm } from "../citing/cited-forms.js";
import type { Output } from "../io/io.js";
import { alignColumns } from "./columns.js";
import { paintFor } from "./paint.js";

/** Every form of each citation with its name. Texts are not wrapped, so that they can be copied whole. */
export function layoutCitations(citations: readonly Citation[], forms: readonly CitedForm[], output: Output): string {
  const paint = paintFor(output);
  const blocks = citations.map((citation) => {
    const rows = forms.flatMap(({ title, of }) => {
      const text = of(citation);
      return text === null ? [] : [[{ text: title, paint: paint.accent }, { text }]];
    });
    return `${alignColumns(rows).join("\n")}\n`;
  });
  return blocks.join("\n");
}
