/** Elements that end the paragraph before them, and begin another one (HTML, flow content). */
export const BLOCK_TAGS =
  /^(?:p|div|li|[uod]l|d[dt]|h[1-6r]|t[dhr]|table|section|article|header|main|figure|nav|aside|address|details|summary|form|body|footer)$/;

/** Elements whose content is no prose. */
export const SKIPPED_TAGS = /^(?:script|style|template|pre|svg|math|textarea|title|noscript|iframe|select|code|kbd|samp)$/;

/** Of these only content with quotation marks is left out: a word of code inside a sentence stays. */
export const CODE_TAGS = /^(?:code|kbd|samp)$/;

/** Character references by name that articles use; letters with accents are composed (`&eacute;`). */
export const REFERENCES: Readonly<Record<string, string>> = {
  quot: '"', apos: "'", amp: "&", lt: "<", gt: ">", nbsp: "\u00A0", ldquo: "“", rdquo: "”", bdquo: "„", lsquo: "‘",
  rsquo: "’", sbquo: "‚", laquo: "«", raquo: "»", lsaquo: "‹", rsaquo: "›", mdash: "—", ndash: "–", hellip: "…",
  shy: "\u00AD", thinsp: "\u2009", ensp: "\u2002", emsp: "\u2003", szlig: "ß", aelig: "æ", AElig: "Æ", oelig: "œ",
  OElig: "Œ", oslash: "ø", Oslash: "Ø", iquest: "¿", iexcl: "¡", prime: "′", Prime: "″", lbrack: "[", rbrack: "]",
};

/** Accents as names of character references end in them, and the marks that combine. */
export const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", ring: "\u030A", caron: "\u030C",
  cedil: "\u0327",
};

/** What numeric references from 128 to 159 stand for (HTML, numeric character reference end state). */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
