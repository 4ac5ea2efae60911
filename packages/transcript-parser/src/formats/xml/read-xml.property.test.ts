import type { Span } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readXml, type XmlHandler } from "./read-xml.js";
import type { XmlElement } from "./xml-element.js";
import { trees, writeTree, type Tree } from "./xml-trees.test-data.js";

/** Pieces of which broken XML is made. */
const PIECES = ["<", ">", "</", "/>", "<u", "<u>", "</u>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<?xml ", "<!DOCTYPE a", "[", "]", "<!ENTITY b 'c'>", "&", "&amp;", "&b;", "&#0;", "&#x41;", ";", ' a="', '"', "'", "=", " b='c'", " xmlns:x='y'", "x:u", " ", "\n", "ferry", "é", "😀", "\0"];
const broken = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(""));

/** Checks that spans cover a text without gaps, and that each opened element is closed in turn. */
class Cover implements XmlHandler {
  end = 0;
  readonly open_: XmlElement[] = [];

  open(element: XmlElement): void {
    this.cover(element.span);
    this.open_.push(element);
  }
  close(element: XmlElement, span: Span): void {
    expect(this.open_.pop()).toBe(element);
    this.cover(span, true);
  }
  text(span: Span): void {
    this.cover(span);
  }
  reference(span: Span): void {
    this.cover(span);
  }
  comment(span: Span): void {
    this.cover(span);
  }
  instruction(span: Span): void {
    this.cover(span);
  }
  sign(span: Span): void {
    this.cover(span);
  }
  private cover({ start, end }: Span, mayBeEmpty = false): void {
    expect(start).toBe(this.end);
    expect(end).toBeGreaterThanOrEqual(mayBeEmpty ? start : start + 1);
    this.end = end;
  }
}

test.each([
  ["any text", fc.string({ unit: "binary" })],
  ["broken XML", broken],
])("spans tile the text and nothing throws: %s", (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const cover = new Cover();
      const diagnostics = readXml(text, cover);
      expect(cover.end).toBe(text.length);
      expect(cover.open_).toEqual([]);
      for (const { span, message, hint } of diagnostics) {
        expect(span !== null && span.start >= 0 && span.end <= text.length).toBe(true);
        expect(message.length > 0 && hint !== undefined).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("every tree that is written out is read back", () => {
  fc.assert(
    fc.property(trees, fc.infiniteStream(fc.nat(29)), (tree, ways) => {
      const xml = writeTree(tree, () => Number(ways.next().value ?? 0));
      const { roots, diagnostics } = readTrees(xml);
      expect(roots).toEqual([tree]);
      expect(diagnostics).toEqual([]);
    }),
  );
});

function readTrees(xml: string): { roots: Tree[]; diagnostics: readonly unknown[] } {
  const top: (Tree | string)[] = [];
  const stack: (Tree | string)[][] = [top];
  const say = (characters: string): void => {
    const children = stack.at(-1) ?? top;
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + characters;
    else children.push(characters);
  };
  const diagnostics = readXml(xml, {
    open: ({ name, attributes }) => {
      const children: (Tree | string)[] = [];
      stack.at(-1)?.push({ name, attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value])), children });
      stack.push(children);
    },
    close: () => void stack.pop(),
    text: ({ start, end }) => say(xml.slice(start, end)),
    reference: (_span, characters) => say(characters),
  });
  return { roots: top.filter((child) => typeof child !== "string"), diagnostics };
}
