/** Tags of HTML that are read over in a line: they set type, and break nothing (CommonMark 0.31, section 6.6). */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  "a abbr b big cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Tags that begin or end a line of their own. */
export const BREAKING_TAGS: ReadonlySet<string> = new Set(
  (
    "article aside blockquote br center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main " +
    "ol p section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** The style of what stands between two tags of a name. */
export const TAG_STYLES: ReadonlyMap<string, "strong" | "emphasis"> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
]);
