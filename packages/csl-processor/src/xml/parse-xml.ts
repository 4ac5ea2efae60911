import { SaxesParser, type SaxesTagNS } from "saxes";
import { reportError, type ProblemSink, type XmlElement } from "./xml-element.js";

/** The namespace of every CSL element (CSL 1.0.2, "Namespacing"). */
const CSL_NAMESPACE = "http://purl.org/net/xbiblio/csl";

/** Official styles nest about 30 deep; a limit keeps every later recursion within the stack. */
const MAX_DEPTH = 100;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Reads XML into a tree of CSL elements. Elements of other namespaces are skipped with all that they hold; every
 * syntax error goes to the sink. No external or declared entity is ever expanded.
 *
 * @returns the root, or undefined when the text has no CSL element at its root.
 */
export function parseXml(xml: string, sink: ProblemSink): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const builder = createBuilder(sink);
  let start = { line: 1, column: 1 };
  parser.on("error", (error) => {
    const place = { line: parser.line, column: parser.columnIndex + 1 };
    reportError(sink, place, "xml-syntax", withoutPosition(error.message));
  });
  parser.on("opentagstart", (tag) => {
    start = { line: parser.line, column: Math.max(1, parser.columnIndex - tag.name.length - 1) };
  });
  parser.on("opentag", (tag) => builder.open(tag, start));
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  parser.on("closetag", () => builder.close());
  parser.write(xml).close();
  return builder.root();
}

interface TreeBuilder {
  open(tag: SaxesTagNS, place: { line: number; column: number }): void;
  text(text: string): void;
  close(): void;
  root(): XmlElement | undefined;
}

function createBuilder(sink: ProblemSink): TreeBuilder {
  const stack: OpenElement[] = [];
  // Open elements inside a skipped one, itself included.
  let skipped = 0;
  let root: XmlElement | undefined;
  return {
    open(tag, place) {
      if (skipped > 0 || !isKept(tag, stack.length, place, sink)) skipped += 1;
      else stack.push({ name: tag.local, attributes: attributesOf(tag), children: [], text: "", ...place });
    },
    text(text) {
      const top = stack.at(-1);
      if (skipped === 0 && top !== undefined) top.text += text;
    },
    close() {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const closed = stack.pop();
      if (closed === undefined) return;
      const parent = stack.at(-1);
      if (parent === undefined) root ??= closed;
      else parent.children.push(closed);
    },
    // A root whose end tag is missing is still worth reading: its other problems are found in the same run.
    root: () => root ?? stack[0],
  };
}

function isKept(tag: SaxesTagNS, depth: number, place: { line: number; column: number }, sink: ProblemSink): boolean {
  if (tag.uri !== CSL_NAMESPACE) {
    if (depth === 0) {
      const hint = `Set xmlns="${CSL_NAMESPACE}" on the root element.`;
      reportError(sink, place, "xml-syntax", `The root element "${tag.name}" is not in the CSL namespace.`, hint);
    }
    return false;
  }
  if (depth < MAX_DEPTH) return true;
  reportError(sink, place, "nesting-too-deep", `Elements are nested more than ${MAX_DEPTH} deep.`);
  return false;
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(
    Object.values(tag.attributes)
      .filter((attribute) => attribute.prefix !== "xmlns" && attribute.name !== "xmlns")
      .map((attribute) => [attribute.name, attribute.value]),
  );
}

function withoutPosition(message: string): string {
  const text = message.replace(/^(?:[^:]*:)?\d+:\d+: /, "");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
