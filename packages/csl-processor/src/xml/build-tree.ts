import { skipPast, skipSpace, syntaxError } from "./cursor.js";
import { nameEnd } from "./names.js";
import { createNamespaces, enterElement, leaveElement, type Namespaces } from "./namespaces.js";
import { NO_CHILDREN, type OpenElement, type TagCursor } from "./read-tag.js";
import { decode } from "./read-text.js";
import { reportError, type XmlElement } from "./xml-element.js";

/** The namespace of every CSL element (CSL 1.0.2, "Namespacing"). */
const CSL_NAMESPACE = "http://purl.org/net/xbiblio/csl";

/** Official styles nest about 30 deep; a limit keeps every later recursion within the stack. */
const MAX_DEPTH = 100;

const GREATER = 0x3e;

/** A tree of CSL elements that is being built. */
export interface Tree {
  readonly cursor: TagCursor;
  readonly namespaces: Namespaces;
  /** The open CSL elements. */
  readonly open: OpenElement[];
  /** Names with their prefixes, and offsets, of all open elements: those that are skipped are the innermost. */
  readonly tags: string[];
  readonly offsets: number[];
  skipped: number;
  /** By depth of the element, the prefixes that it declares. */
  readonly declared: Map<number, readonly string[]>;
  root: XmlElement | undefined;
  rootMet: boolean;
  doctypeMet: boolean;
  /** Where the next `&` and the next `]]>` stand: each is looked for once, not in every text. */
  ampersand: number;
  sectionEnd: number;
}

/** A tree without elements. */
export function createTree(cursor: TagCursor): Tree {
  return {
    cursor,
    namespaces: createNamespaces(),
    open: [],
    tags: [],
    offsets: [],
    skipped: 0,
    declared: new Map(),
    root: undefined,
    rootMet: false,
    doctypeMet: false,
    ampersand: -1,
    sectionEnd: -1,
  };
}

/** Adds an element whose start tag was read. */
export function openElement(tree: Tree, element: OpenElement): void {
  const { cursor, namespaces, tags } = tree;
  const { name: tag, offset } = element;
  if (tags.length === 0) {
    if (tree.rootMet) syntaxError(cursor, offset, "There is more than one root element.");
    tree.rootMet = true;
  }
  let namespace = namespaces.fallback;
  if (element.qualified) {
    const entered = enterElement(namespaces, element, cursor);
    namespace = entered.namespace;
    if (entered.prefixes.length > 0) tree.declared.set(tags.length, entered.prefixes);
  }
  const kept = tree.skipped === 0 && isKept(tree, element, tag, namespace);
  if (kept) attach(tree, element);
  tags.push(tag);
  tree.offsets.push(offset);
  if (kept) tree.open.push(element);
  else tree.skipped += 1;
  if (element.empty) closeElement(tree);
}

function isKept({ open, cursor: { sink } }: Tree, element: XmlElement, tag: string, namespace: string): boolean {
  if (namespace !== CSL_NAMESPACE) {
    if (open.length === 0) {
      const hint = `Set xmlns="${CSL_NAMESPACE}" on the root element.`;
      reportError(sink, element, "xml-syntax", `The root element "${tag}" is not in the CSL namespace.`, hint);
    }
    return false;
  }
  if (open.length < MAX_DEPTH) return true;
  reportError(sink, element, "nesting-too-deep", `Elements are nested more than ${MAX_DEPTH} deep.`);
  return false;
}

function attach(tree: Tree, element: OpenElement): void {
  const parent = tree.open.at(-1);
  if (parent === undefined) tree.root ??= element;
  else if (parent.children === NO_CHILDREN) {
    parent.children = [element];
    // White space, where elements are: a style has thousands of pieces of it.
    parent.text = "";
  } else parent.children.push(element);
}

function closeElement(tree: Tree): void {
  const { tags, declared } = tree;
  tags.pop();
  tree.offsets.pop();
  if (tree.skipped > 0) tree.skipped -= 1;
  else tree.open.pop();
  const prefixes = declared.get(tags.length);
  if (prefixes === undefined) return;
  leaveElement(tree.namespaces, prefixes);
  declared.delete(tags.length);
}

/** Reads an end tag (XML 1.0, production 42). */
export function readEndTag(tree: Tree): void {
  const { cursor, tags } = tree;
  const { xml, at } = cursor;
  const expected = tags.at(-1);
  if (expected !== undefined && xml.startsWith(expected, at + 2)) {
    const end = at + 2 + expected.length;
    if (xml.charCodeAt(end) === GREATER) {
      cursor.at = end + 1;
      closeElement(tree);
      return;
    }
  }
  const end = nameEnd(xml, at + 2);
  cursor.at = end;
  skipSpace(cursor);
  if (xml.charCodeAt(cursor.at) === GREATER) cursor.at += 1;
  else syntaxError(cursor, at, "An end tag holds something other than a name, or does not end.");
  closeNamed(tree, xml.slice(at + 2, end), at);
}

/** Closes the innermost element, where it has this name; else, with a problem, all up to one that has it. */
function closeNamed(tree: Tree, name: string, offset: number): void {
  const { tags, cursor } = tree;
  if (tags.at(-1) !== name) {
    const open = tags.at(-1);
    const message = open === undefined ? `There is no element "${name}" to end here.` : `The element "${open}" does not end with "</${name}>".`;
    syntaxError(cursor, offset, message);
  }
  const up = tags.slice(-MAX_DEPTH).reverse().indexOf(name);
  for (let count = 0; count <= up; count += 1) closeElement(tree);
}

/** Adds the text between two offsets, in which there is no `<`. */
export function addText(tree: Tree, start: number, end: number): void {
  const { cursor } = tree;
  const { xml } = cursor;
  if (tree.ampersand < start) tree.ampersand = indexFrom(xml, "&", start);
  if (tree.sectionEnd < start) tree.sectionEnd = indexFrom(xml, "]]>", start);
  if (tree.sectionEnd < end) syntaxError(cursor, tree.sectionEnd, 'There is "]]>" outside a CDATA section.', 'Write "]]&gt;".');
  append(tree, tree.ampersand < end ? decode(cursor, start, end) : xml.slice(start, end), start);
}

/** Reads a CDATA section (XML 1.0, production 18). */
export function readSection(tree: Tree): void {
  const { cursor } = tree;
  const start = cursor.at;
  cursor.at += "<![CDATA[".length;
  const from = cursor.at;
  const ended = skipPast(cursor, "]]>");
  if (!ended) syntaxError(cursor, start, "A CDATA section does not end.");
  if (tree.tags.length === 0) syntaxError(cursor, start, "There is text outside the root element.");
  else append(tree, cursor.xml.slice(from, ended ? cursor.at - "]]>".length : cursor.at), from);
}

function append({ cursor, tags, open, skipped }: Tree, text: string, offset: number): void {
  if (tags.length === 0) {
    const found = text.search(/[^ \t\n]/);
    if (found !== -1) syntaxError(cursor, offset + found, "There is text outside the root element.");
    return;
  }
  const top = open.at(-1);
  if (skipped > 0 || top?.children !== NO_CHILDREN) return;
  top.text = top.text === "" ? text : top.text + text;
}

/** Where a text is found next, at the end where it is not. */
function indexFrom(text: string, searched: string, start: number): number {
  const found = text.indexOf(searched, start);
  return found === -1 ? text.length : found;
}

/** The root of the tree. One whose end tag is missing is still worth reading: its other problems are found as well. */
export function endTree({ cursor, tags, offsets, root, rootMet }: Tree): XmlElement | undefined {
  const tag = tags.at(-1);
  if (!rootMet) syntaxError(cursor, 0, "There is no root element.");
  if (tag !== undefined) syntaxError(cursor, offsets.at(-1) ?? 0, `The element "${tag}" does not end.`);
  return root;
}
