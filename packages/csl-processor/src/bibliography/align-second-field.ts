import { joinInlines, type Inline } from "../output/inline.js";

/**
 * Puts the first field of an entry in a block of its own in the margin, and the rest beside it (CSL 1.0.2,
 * `second-field-align`). An entry of one field stays as it is.
 */
export function alignSecondField(fields: readonly (readonly Inline[])[], delimiter: string): readonly Inline[] {
  const [first, ...rest] = fields;
  if (first === undefined || rest.length === 0) return first ?? [];
  return [
    { kind: "block", display: "left-margin", children: first },
    { kind: "block", display: "right-inline", children: joinInlines(rest, delimiter) },
  ];
}
