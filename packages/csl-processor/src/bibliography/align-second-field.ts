import type { Inline } from "../output/inline.js";

/**
 * Puts the first field of an entry in a block of its own in the margin, and the rest beside it (CSL 1.0.2,
 * `second-field-align`).
 */
export function alignSecondField(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first === undefined || rest.length === 0) return inlines;
  return [
    { kind: "block", display: "left-margin", children: [first] },
    { kind: "block", display: "right-inline", children: rest },
  ];
}
