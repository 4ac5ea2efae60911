import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml } from "./clipboard-content.js";
import { readMarkup, type MarkupNode } from "./read-markup.js";

function textOf(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => ("text" in node ? node.text : textOf(node.children))).join("");
}

test("fonts of a citation become elements", () => {
  expect(readMarkup('Bo, <i>The <b>Lamp</b></i>, <span style="font-variant:small-caps;">ad</span>')).toEqual([
    { text: "Bo, " },
    {
      element: "i",
      smallCaps: false,
      children: [{ text: "The " }, { element: "b", smallCaps: false, children: [{ text: "Lamp" }] }],
    },
    { text: ", " },
    { element: "span", smallCaps: true, children: [{ text: "ad" }] },
  ]);
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<iframe>",
  "<I>",
  "</i>",
  "a < b > c",
  "<<i",
])("%s is shown as it is written, or dropped where it closes nothing", (html) => {
  expect(textOf(readMarkup(html))).toBe(html === "</i>" ? "" : html);
});

test("attributes are dropped, so that none can act", () => {
  expect(readMarkup('<i onclick="x()">Bo</i>')).toEqual([{ element: "i", smallCaps: false, children: [{ text: "Bo" }] }]);
});

test("an element left open is closed at the end", () => {
  expect(textOf(readMarkup("<i>The <b>Lamp"))).toBe("The Lamp");
});

test.each([
  ["&#38;&#60;&#62;", "&<>"],
  ["&amp;&lt;&gt;&quot;", '&<>"'],
  ["&nothing;&#9999999;&", "&nothing;&#9999999;&"],
])("the entities of %s are read", (html, text) => {
  expect(textOf(readMarkup(html))).toBe(text);
});

test("any text that was escaped comes back as it was", () => {
  const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("<i>", "</b>", "&", ";", "&#60;", "<", ">", '"'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect(textOf(readMarkup(escapeHtml(text)))).toBe(text);
    }),
  );
});

test("any text at all is read without loss of what is no tag", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const plain = text.replace(/[<>&]/g, "");
      expect(textOf(readMarkup(`<i>${plain}</i>`))).toBe(plain);
    }),
  );
});
