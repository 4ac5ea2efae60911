/**
 * Elements of which nothing is read: what tracked changes have taken away (section 17.13.5), what properties were
 * before a change, the instructions of fields (17.16), properties that say nothing of words.
 */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...["w:del", "w:moveFrom", "w:delText", "w:delInstrText"],
  ...["w:pPrChange", "w:rPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblGridChange", "w:trPrChange", "w:tcPrChange", "w:tblPrExChange"],
  ...["w:instrText", "w:fldData", "w:ffData"],
  ...["w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "w:rubyPr"],
  ...["w:tabs", "w:pBdr", "w:tblPr", "w:tblPrEx", "w:tblGrid"],
]);

/** Content that is shown and has its words in other parts or in none, by its element. */
export const UNREAD_KINDS: Readonly<Record<string, "picture" | "diagram" | "chart" | "chunk">> = {
  "w:drawing": "picture",
  "w:pict": "picture",
  "w:object": "picture",
  "dgm:relIds": "diagram",
  "c:chart": "chart",
  "w:altChunk": "chunk",
  "w:subDoc": "chunk",
};

/** Notes that are only the lines above notes (section 17.18.33). */
export const SEPARATORS: ReadonlySet<string> = new Set(["separator", "continuationSeparator", "continuationNotice"]);
