import { KNOWN_ATTRIBUTES } from "../style/attributes.table.js";
import { addText, createTree, endTree, openElement, readEndTag, readSection, type Tree } from "./build-tree.js";
import { syntaxError } from "./cursor.js";
import { nameTable } from "./names.js";
import { skipComment, skipDeclaration, skipDoctype, skipInstruction } from "./read-other-markup.js";
import { readStartTag } from "./read-tag.js";
import { checkCharacters } from "./read-text.js";
import type { ProblemSink, XmlElement } from "./xml-element.js";

const KNOWN = nameTable(Object.entries(KNOWN_ATTRIBUTES).flatMap(([name, attributes = []]) => [name, ...attributes]));

const [EXCLAMATION, SLASH, QUESTION] = [0x21, 0x2f, 0x3f];

/**
 * Reads XML 1.0 into a tree of CSL elements. Elements of other namespaces are skipped with all that they hold; every
 * syntax error goes to the sink. No external or declared entity is ever expanded.
 *
 * @returns the root, or undefined when the text has no CSL element at its root.
 */
export function parseXml(text: string, sink: ProblemSink): XmlElement | undefined {
  // Line ends are made alike before anything else (XML 1.0, section 2.11): lines and columns stay what they were.
  const xml = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const cursor = { xml, at: 0, sink, known: KNOWN, empty: false, qualified: false, read: [] };
  const tree = createTree(cursor);
  checkCharacters(cursor);
  skipDeclaration(cursor);
  while (cursor.at < xml.length) {
    const next = xml.indexOf("<", cursor.at);
    const end = next === -1 ? xml.length : next;
    if (end > cursor.at) addText(tree, cursor.at, end);
    cursor.at = end;
    if (next !== -1) readMarkup(tree);
  }
  return endTree(tree);
}

/** Reads the tag, or whatever else, that starts at the cursor. */
function readMarkup(tree: Tree): void {
  const { cursor } = tree;
  switch (cursor.xml.charCodeAt(cursor.at + 1)) {
    case SLASH:
      readEndTag(tree);
      break;
    case QUESTION:
      skipInstruction(cursor);
      break;
    case EXCLAMATION:
      readDeclaration(tree);
      break;
    default: {
      const element = readStartTag(cursor);
      if (element !== undefined) openElement(tree, element);
    }
  }
}

/** Reads what starts with `<!`. */
function readDeclaration(tree: Tree): void {
  const { cursor } = tree;
  const { xml, at } = cursor;
  if (xml.startsWith("<!--", at)) skipComment(cursor);
  else if (xml.startsWith("<![CDATA[", at)) readSection(tree);
  else if (xml.startsWith("<!DOCTYPE", at)) {
    if (tree.rootMet || tree.doctypeMet) syntaxError(cursor, at, "A DOCTYPE stands behind another, or behind the root element.");
    tree.doctypeMet = true;
    skipDoctype(cursor);
  } else {
    syntaxError(cursor, at, 'A "<!" starts neither a comment nor anything else that XML knows.');
    cursor.at += 2;
  }
}
