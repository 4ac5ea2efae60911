import { expect, test } from "vitest";
import { clipboardContent, quoteParagraphs } from "./clipboard-content.js";
import type { CitedForm } from "./cited.js";

const note: CitedForm = { id: "note", name: "Note", text: "Bo, The Lamp.", html: "Bo, <i>The Lamp</i>." };
const inText: CitedForm = { id: "inText", name: "In the text", text: "(Bo 2011)", html: "(Bo 2011)" };

test("a citation alone is copied as it is", () => {
  expect(clipboardContent(null, { runIn: null, after: [note] })).toEqual({
    text: "Bo, The Lamp.",
    html: "<p>Bo, <i>The Lamp</i>.</p>",
  });
});

test("a note follows the words in a paragraph of its own", () => {
  expect(clipboardContent("It was lost.", { runIn: null, after: [note] })).toEqual({
    text: "“It was lost.”\n\nBo, The Lamp.",
    html: "<p>“It was lost.”</p>\n<p>Bo, <i>The Lamp</i>.</p>",
  });
});

test("a citation in the text follows the words at once, and its reference comes after", () => {
  expect(clipboardContent("One.\nTwo.", { runIn: inText, after: [note] }).text).toBe(
    "“One.\n\n“Two.” (Bo 2011)\n\nBo, The Lamp.",
  );
});

test("without words the citation in the text stands by itself", () => {
  expect(clipboardContent(null, { runIn: inText, after: [note] }).text).toBe("(Bo 2011)\n\nBo, The Lamp.");
});

test("words that look like HTML stay words", () => {
  expect(clipboardContent('<img src=x onerror="a&b">', { runIn: null, after: [] }).html).toBe(
    "<p>“&lt;img src=x onerror=&quot;a&amp;b&quot;&gt;”</p>",
  );
});

test.each([
  { marks: "paired ones become single", words: "in “blocs” of two", quoted: "“in ‘blocs’ of two”" },
  { marks: "an unpaired one stays", words: "in “blocs of two", quoted: "“in “blocs of two”" },
  { marks: "a nested pair stays", words: "“a “b” c”", quoted: "““a “b” c””" },
  { marks: "apostrophes and straight marks stay", words: 'China’s "rise"', quoted: '“China’s "rise"”' },
])("of quotation marks inside of a quotation, $marks", ({ words, quoted }) => {
  expect(quoteParagraphs(words)).toEqual([quoted]);
});
