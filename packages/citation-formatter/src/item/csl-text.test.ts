import { createProcessor, parseStyle, text } from "@colloquy/csl-processor";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cslText } from "./csl-text.js";

const STYLE = parseStyle(
  '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><citation><layout>' +
    '<text variable="note"/></layout></citation></style>',
);

function printed(note: string): string {
  if (!STYLE.ok) throw new Error("the style of this test is wrong");
  const processor = createProcessor({ style: STYLE.value, locales: [], output: text });
  processor.setItems([{ id: "a", type: "interview", note }]);
  return processor.cite([{ id: "c", items: [{ id: "a" }] }])[0]?.text ?? "";
}

test("tags are printed as the characters that they are", () => {
  const value = "<i>Ship</i> & <span class='nocase'>x</span> <sc>y</sc> </b><b>";
  expect(printed(cslText(value))).toBe(value.replaceAll("'", "’"));
});

test("a note sets no variables", () => {
  expect(printed(cslText("{:author: Eve}"))).toBe("{:author: Eve}");
  expect(printed(cslText("a\nauthor: Eve"))).toBe("a author: Eve");
});

test("letters and angle brackets of any text are printed, all of them", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    "i",
    "b",
    "sub",
    "<i>",
    "</i>",
    "<b></b>",
    "{:",
    "note",
    ": ",
    "}",
    "x",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const value = `excerpted in ${pieces.join("")}.`;
      expect(printed(cslText(value))).toBe(value);
    }),
  );
});
