import { expect, test } from "vitest";
import { clipboardContent, quoteParagraphs } from "./clipboard-content.js";
import type { CitedForm } from "./cited.js";

const note: CitedForm = { id: "note", name: "Note", text: "Bo, The Lamp.", html: "Bo, <i>The Lamp</i>.", markdown: "Bo, *The Lamp*." };
const inText: CitedForm = { id: "inText", name: "In the text", text: "(Bo 2011)", html: "(Bo 2011)", markdown: "(Bo 2011)" };

test("a citation alone is copied as it is", () => {
  expect(clipboardContent([], { runIn: null, after: [note] })).toEqual({
    text: "Bo, The Lamp.",
    html: "<p>Bo, <i>The Lamp</i>.</p>",
  });
});

test("a note follows the words in a paragraph of its own", () => {
  expect(clipboardContent([{ speaker: null, words: "It was lost." }], { runIn: null, after: [note] })).toEqual({
    text: "“It was lost.”\n\nBo, The Lamp.",
    html: "<p>“It was lost.”</p>\n<p>Bo, <i>The Lamp</i>.</p>",
  });
});

test("a citation in the text follows the words at once, and its reference comes after", () => {
  expect(clipboardContent([{ speaker: null, words: "One.\nTwo." }], { runIn: inText, after: [note] }).text).toBe(
    "“One.\n\n“Two.” (Bo 2011)\n\nBo, The Lamp.",
  );
});

test("without words the citation in the text stands by itself", () => {
  expect(clipboardContent([], { runIn: inText, after: [note] }).text).toBe("(Bo 2011)\n\nBo, The Lamp.");
});

test("words of several turns are quoted turn by turn, each with who says them", () => {
  const said = [{ speaker: "Ann <b>", words: "Was it “damp”?" }, { speaker: "Bo", words: "It was.\nAnd is." }];
  expect(clipboardContent(said, { runIn: inText, after: [] })).toEqual({
    text: "Ann <b>: “Was it ‘damp’?”\n\nBo: “It was.\n\n“And is.” (Bo 2011)",
    html: "<p>Ann &lt;b&gt;: “Was it ‘damp’?”</p>\n<p>Bo: “It was.</p>\n<p>“And is.” (Bo 2011)</p>",
  });
});

test("words that look like HTML stay words", () => {
  expect(clipboardContent([{ speaker: null, words: '<img src=x onerror="a&b">' }], { runIn: null, after: [] }).html).toBe(
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
