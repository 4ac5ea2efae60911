import fc from "fast-check";

/** An element of a tree that tests write out and read again. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

const words = fc.array(fc.constantFrom("ferry", "<", ">", "&", '"', "'", "]]>", "\n", " ", "é", "😀", "&amp;", "--", "?>", "<b>"), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
const names = fc.constantFrom("u", "seg", "note", "w", "persName", "é", "_a", "a.b-c");

/** Trees of elements, their attributes and their text. No two texts are neighbours. */
export const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: names,
    attributes: fc.dictionary(names, words.map((text) => text.replace(/\n/g, " ")), { maxKeys: 3, noNullPrototype: true }),
    children: fc.array(fc.oneof({ maxDepth: 5 }, words, tie("tree")), { maxLength: 4 }).map(joinTexts),
  }),
})).tree;

function joinTexts(children: readonly (Tree | string)[]): (Tree | string)[] {
  const joined: (Tree | string)[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof child === "string" && typeof last === "string") joined[joined.length - 1] = last + child;
    else joined.push(child);
  }
  return joined;
}

function escape(text: string, decimal: boolean): string {
  return text.replace(/[<>&"'\n]/g, (sign) => {
    if (decimal) return `&#${sign.charCodeAt(0)};`;
    return { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#x27;" }[sign] ?? sign;
  });
}

/** A tree as XML: with CDATA, comments and numbers of characters where `ways` says so. */
export function writeTree(tree: Tree, ways: () => number): string {
  const attributes = Object.entries(tree.attributes).map(([name, value]) => `${ways() % 2 === 0 ? " " : "\n\t"}${name}="${escape(value, ways() % 2 === 0)}"`);
  const start = `<${tree.name}${attributes.join("")}`;
  if (tree.children.length === 0 && ways() % 2 === 0) return `${start} />`;
  const children = tree.children.map((child) => (typeof child === "string" ? writeText(child, ways) : writeTree(child, ways)));
  return `${start}>${children.join(ways() % 3 === 0 ? "<!-- <u> & -->" : "")}</${tree.name}${ways() % 5 === 0 ? " " : ""}>`;
}

function writeText(text: string, ways: () => number): string {
  if (ways() % 3 === 0) return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
  return escape(text, ways() % 2 === 0);
}
