/** Elements that begin a block of HTML, which ends at a blank line (CommonMark 0.31.2, "HTML blocks", condition 6). */
export const BLOCK_ELEMENTS =
  "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset " +
  "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu " +
  "menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul";

/** Blocks of HTML that end with the line on which an end stands, whatever is between (conditions 1 to 5). */
export const HTML_SPANS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];
