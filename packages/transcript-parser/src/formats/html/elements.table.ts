import { EFFECT } from "./effects.js";

/** What stands between the words before a tag and those after it. */
export type Boundary = "none" | "break" | "line" | "division" | "block" | "list" | "table" | "row" | "cell";

/**
 * How an element nests:
 * - `void`: it has no content;
 * - `container`: it ends with its end tag, or with what it stands in;
 * - `item`, `paragraph`: its end tag is optional, the next one of its kind ends it;
 * - `inline`: it may be misnested; it ends with its end tag or with the block it began in.
 */
export type Nesting = "void" | "container" | "item" | "paragraph" | "inline";

/** What has to be known of an element to read the words around it. */
export interface ElementTraits {
  readonly nesting: Nesting;
  readonly boundary: Boundary;
  /** Bits of {@link EFFECT}. */
  readonly effects: number;
}

function all(names: string, nesting: Nesting, boundary: Boundary, effects = 0): [string, ElementTraits][] {
  return names.split(" ").map((name) => [name, { nesting, boundary, effects }]);
}

/** An element that is not in the table: it changes nothing and breaks nothing. */
export const PLAIN_INLINE: ElementTraits = { nesting: "inline", boundary: "none", effects: 0 };

export const LISTS: readonly string[] = ["ul", "ol", "dl", "menu", "dir"];

/** The elements of the WHATWG HTML standard, sections 4 and 15.3 (how they are rendered), and obsolete ones still met. */
export const ELEMENTS: ReadonlyMap<string, ElementTraits> = new Map([
  ...all("area base basefont bgsound col embed frame img input keygen link meta param source track wbr", "void", "none"),
  ...all("br", "void", "break"),
  ...all("hr", "void", "block"),
  ...all("html body article main section hgroup fieldset address details dialog header search", "container", "block"),
  ...all("h1 h2 h3 h4 h5 h6", "container", "block", EFFECT.heading),
  ...all("blockquote", "container", "block", EFFECT.quote),
  ...all("pre listing xmp plaintext", "container", "block", EFFECT.preformatted),
  ...all("nav aside footer figure", "container", "block", EFFECT.aside),
  ...all("form", "container", "block"),
  ...all(LISTS.join(" "), "container", "list"),
  ...all("div center", "container", "division"),
  ...all("summary caption legend optgroup", "container", "line"),
  ...all("figcaption", "container", "line", EFFECT.aside),
  ...all("table", "container", "table"),
  // The names of the columns: they label what is said and are none of it.
  ...all("thead", "container", "row", EFFECT.aside),
  ...all("tbody tfoot", "container", "row"),
  ...all("tr", "item", "row"),
  ...all("td th", "item", "cell"),
  ...all("li dt dd option", "item", "line"),
  ...all("p", "paragraph", "block"),
  ...all("button select textarea", "container", "line", EFFECT.aside),
  ...all("b strong", "inline", "none", EFFECT.strong),
  ...all("i em", "inline", "none", EFFECT.emphasis),
  ...all("a", "inline", "none", EFFECT.link),
  ...all("q", "inline", "none", EFFECT.quote),
  // What a reader with scripts and media at work never sees: it stands in for something else.
  ...all("head title script style template noscript noembed noframes", "container", "none", EFFECT.hidden),
  ...all("iframe video audio canvas datalist svg", "container", "none", EFFECT.hidden),
  ...all("math foreignobject", "container", "none"),
]);

/** What may stand in the head; any other tag means that the head is over (section 13.2.6.4.4). */
export const HEAD_ELEMENTS: ReadonlySet<string> = new Set(
  "base basefont bgsound head link meta noframes noscript script style template title".split(" "),
);

/** Elements of another vocabulary, in which a tag may close itself (section 13.2.6.5). */
export const FOREIGN_ELEMENTS: readonly string[] = ["svg", "math"];

/** Wrappers of a whole page: hiding them is a trick of scripts, not a mark of their words. */
export const PAGE_WRAPPERS: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

/** ARIA landmarks of what stands beside the document (WAI-ARIA 1.2, section 5.3.4), and notes (DPUB-ARIA 1.1, section 5). */
export const ASIDE_ROLES: ReadonlySet<string> = new Set(
  "navigation complementary contentinfo search doc-footnote doc-endnote doc-endnotes".split(" "),
);

/** The attributes that are looked at. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  "aria-hidden class content hidden href id lang name property rel role style title xml:lang".split(" "),
);
