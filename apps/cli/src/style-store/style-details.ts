/** What the file of a style says of it, as far as `parseStyle` does not tell it (CSL 1.0.2, "Info"). */
export interface StyleDetails {
  /** When it was last changed, as written: a timestamp. */
  readonly updated?: string;
  /** Its licence in words. */
  readonly rights?: string;
  /** The URI of its licence. */
  readonly licence?: string;
  /** Of a dependent style: the URI of the style whose rules it has. */
  readonly parent?: string;
  /** The URI of what documents it. */
  readonly documentation?: string;
  /** `author-date`, `numeric`, `note` and so on. */
  readonly citationFormat?: string;
}

type Field = keyof StyleDetails;

/** What is read: the text of an element, or an attribute of it. A link says what it is in `rel`. */
const FIELDS: Readonly<Record<string, Field>> = {
  updated: "updated",
  rights: "rights",
  "rights license": "licence",
  "independent-parent": "parent",
  documentation: "documentation",
  "category citation-format": "citationFormat",
};

/** A tag from behind its `<`, and the text behind it. A `>` in the value of an attribute ends nothing. */
const TAG = /^(?:([^\s/>:]+):)?([^\s/>:]+)(?=[\s/>])((?:[^"'>]|"[^"]*"|'[^']*')*)>([^]*)/;
const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads what a style says of itself, of each thing the first, in linear time. Nothing else of it is read or checked: that
 * is for `parseStyle`. Never throws: of what is no style, some or nothing is found.
 */
export function readStyleDetails(xml: string): StyleDetails {
  const details: Partial<Record<Field, string>> = {};
  const add = (name: string, value = ""): void => {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    const text = plain(value);
    if (field !== undefined && text !== "") details[field] ??= text;
  };
  let own: string | undefined;
  const [head = ""] = withoutComments(xml).split(/<\/(?:[^\s<>:]+:)?info/, 1);
  // In XML, no `<` stands anywhere but before a tag.
  for (const piece of head.split("<")) {
    const [, prefix = "", name = "", tag = "", text] = TAG.exec(piece) ?? [];
    if (name === "") continue;
    own ??= prefix;
    // An element of another vocabulary.
    if (prefix !== own) continue;
    const attributes = new Map([...tag.matchAll(ATTRIBUTE)].map(([, key = "", double, single]) => [key, double ?? single]));
    add(name, text);
    for (const [key, value] of attributes) add(`${name} ${key}`, value);
    if (name === "link") add(attributes.get("rel") ?? "", attributes.get("href"));
  }
  return details;
}

function withoutComments(xml: string): string {
  const [first = "", ...others] = xml.split("<!--");
  return first + others.map((part) => part.slice(part.indexOf("-->") + 3)).join("");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Text without white space around it and without references to characters. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/&(?:#(x?)([0-9a-f]{1,5})|([a-z]+));/gi, (all, hex: string, digits: string | undefined, name: string) =>
      digits === undefined ? (ENTITIES[name] ?? all) : String.fromCodePoint(parseInt(digits, hex === "" ? 10 : 16)),
    );
}
