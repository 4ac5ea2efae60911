import fc from "fast-check";
import { expect, test } from "vitest";
import { readChecked, stylesOf, viewOf } from "../html/check-document.test-data.js";
import { markdownFormat } from "./index.js";
import { markdownReader } from "./read-markdown.js";

const read = (text: string): ReturnType<typeof readChecked> => readChecked(markdownReader, text);

test.each([
  ["", ""],
  ["Plain text.\r\nTwo  lines.\r\n", "Plain text.\r\nTwo  lines.\r\n"],
  // Headings.
  ["# The lamp\n\nHi", "The lamp\n\nHi"],
  ["  ###   The lamp ### \nHi", "The lamp\nHi"],
  ["# Music in C#\n## \n#\n####### seven\n#1 of 3\n    # indented", "Music in C#\n\n\n####### seven\n#1 of 3\n    # indented"],
  ["# **a** \\# b #", "a # b"],
  ["\t# a", "\t# a"],
  ["The lamp\n========\n\nHi", "The lamp\n\nHi"],
  ["x\n\n*The* lamp  \r\n---\r\nHi", "x\n\nThe lamp\r\nHi"],
  ["---\ntitle: x\n---\nThe lamp\n----", "---\ntitle: x\n---\nThe lamp"],
  // Rules that are no underlines.
  ["Ada: It was so.\n---\nBo: Yes", "Ada: It was so.\n---\nBo: Yes"],
  ["Ada: Right\n---", "Ada: Right\n---"],
  ["**Ada:** Right\n-----", "Ada: Right\n-----"],
  ["one\ntwo\n---", "one\ntwo\n---"],
  ["x\n\n---\n\n***\n\n_ _ _\n- - -", "x\n\n---\n\n***\n\n_ _ _\n- - -"],
  ["# a\nb\n---", "a\nb\n---"],
  ["a\n--", "a\n--"],
  ["a\n--- b", "a\n--- b"],
  ["- a\n---", "- a\n---"],
  [`${"long ".repeat(20)}\n---`, `${"long ".repeat(20)}\n---`],
  ["a\n***\n**b**", "a\n***\nb"],
  // Emphasis.
  ["**Ada:** Hi *there* __Bo__ and _Cy_.", "Ada: Hi there Bo and Cy."],
  ["***a*** **a *b* c** *a **b***", "a a b c a b"],
  ["OP_RETURN and snake_case_name, 2 * 3 * 4, 5*6*7", "OP_RETURN and snake_case_name, 2 * 3 * 4, 567"],
  ["*unmatched **marks _stay", "*unmatched **marks _stay"],
  ["*a\n\nb*", "*a\n\nb*"],
  ["*a\nb*", "a\nb"],
  ["**a\n- b**", "**a\n- b**"],
  ["* item *one*\n* item two", "* item one\n* item two"],
  ["*foo**bar*", "foo**bar"],
  ["**foo*bar**", "foo*bar"],
  ["****a****", "a"],
  ["a*\"b\"*c", "a*\"b\"*c"],
  ["**“Yes,”** she", "“Yes,” she"],
  ["«*a*» — *b*—*c*", "«a» — b—c"],
  ["**Алия:** Сәлем", "Алия: Сәлем"],
  ["😀*a*😀 *😀*", "😀a😀 😀"],
  ["__init__ a__b__c", "init a__b__c"],
  // Labels that the rules of flanking leave open.
  ["**Ada:**Hi\n**Bo: **Yes\n**名前：**テキスト", "Ada:Hi\nBo: Yes\n名前：テキスト"],
  ["1. **Ada:**Hi\n> **Bo:**Yes", "1. Ada:Hi\nBo:Yes"],
  ["x **Ada:**Hi **no:**x", "x **Ada:**Hi **no:**x"],
  // Escapes, line ends, references.
  ["\\[laughs\\] \\*no\\* 1\\. a\\b C:\\\\d", "[laughs] *no* 1. a\\b C:\\d"],
  ["a\\\nb\\", "a\nb\\"],
  ["a  \nb", "a  \nb"],
  ["&lt;b&gt; &amp;amp &nbsp;&#8212;&#x1F600; &copy &nosuch; \\&amp; &acE;&#10;", "<b> &amp \u00A0—\u{1F600} &copy &nosuch; &amp; &acE; "],
  // Links and images.
  ["See [the *lamp*](https://example.org/a_b \"The lamp\").", "See the lamp."],
  ["[a](<b c>) [b](/x 'y') [c]( #d (e) ) [d]()", "a b c d"],
  ["[00:12](https://x.org/?t=12 ) Hi", "00:12 Hi"],
  ["[a](/b(c)d) [e](/f\\)g)", "a e"],
  ["[inaudible](laughs) [crosstalk](00:12:31) [a] (b) [^1] [x][y]", "[inaudible](laughs) [crosstalk](00:12:31) [a] (b) [^1] [x][y]"],
  ["[a](/b c) [d](/e \"f) [g](/h", "[a](/b c) [d](/e \"f) [g](/h"],
  ["[x]: https://example.org/a_b_c \"t\"\n[^1]: A note.", "[x]: https://example.org/a_b_c \"t\"\n[^1]: A note."],
  ["a ![no *no* \\] no](/x.png \"no\") b ![](/y)!", "a  b !"],
  ["[![no](/x.png) a](/y) ![[no](/z)](/x) !", " a  !"],
  ["[a [b](/c) d](/e)", "[a b d](/e)"],
  ["[a\nb](/c)", "a\nb"],
  ["*[a*](/b)", "*a*"],
  ["[*a](/b)*", "*a*"],
  ["![a] \\![b](/c)", "![a] !b"],
  // Angle brackets.
  ["<https://example.org/a_b_*c*> <ada@example.org> <mailto:x@y.org>", "<https://example.org/a_b_*c*> <ada@example.org> <mailto:x@y.org>"],
  ["a<!-- no *no\nno -->b<!-->c", "abc"],
  ["x\n\n<!-- no\n\nno\n-->\n\n# b", "x\n\n\n\nb"],
  ["<!-- no\n\nno --> *a*", " a"],
  ["a <!-- b\n\n*c*\n<!-- d", "a <!-- b\n\nc\n<!-- d"],
  ["a<br>b<br/>\nc<BR />d", "a\nb\nc\nd"],
  ["<p align='center'>a</p>b <div>\n<b>c</b><sup>1</sup> <span class=\"x > y\">d</span>", "a\nb \nc1 d"],
  ["1 < 2 > 0, <unknown> <b <i> </b", "1 < 2 > 0, <unknown> <b  </b"],
  ["<a href='x'\n  title='y'>a</a>", "a"],
  // Code.
  ["`*a* \\[ <b>` *b*", "`*a* \\[ <b>` b"],
  ["``a ` *b*`` `*c*", "``a ` *b*`` `c"],
  ["`a\n*b*` *c*", "`a\n*b*` c"],
  ["\\`*a*`", "`a`"],
  ["a\n```text\n*b* \\[\n\n# c\n```\n*d*", "a\n*b* \\[\n\n# c\nd"],
  ["~~~\n```\n*a*\n~~~~\n*b*", "```\n*a*\nb"],
  ["```\n```\n*a*", "\na"],
  ["```\n*a*", "*a*"],
  ["```", ""],
  ["``` Ada said:\n*a*\n```", "Ada said:\n*a*"],
  ["```a`\n*b*", "```a`\nb"],
  ["    ```\n*b*", "    ```\nb"],
  // Quotations and lists.
  ["> *a*\n> b\n>\n>c\nd", "a\nb\n\nc\nd"],
  ["> > a\n>> b\n> c", "a\nb\nc"],
  ["  > a\n    > b", "a\n    > b"],
  ["> a *b\n> c* d", "a b\nc d"],
  ["> *a\nb*", "*a\nb*"],
  ["> # a\n> ```\n> *b*\n> > c\n> ```\n> d", "a\n*b*\n> c\nd"],
  ["> ```\n> a\n*b*", "a\nb"],
  ["> a ![no\n> no](/x) <!-- no\n> no --> b", "a   b"],
  ["- a\n  - *b*\n+ c\n12) d\n1.e", "- a\n  - b\n+ c\n12) d\n1.e"],
  ["| **a** | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | d |"],
  // Front matter.
  ["---\ntitle: '*a* \\[b\\]'\n# no\n---\n*c*", "---\ntitle: '*a* \\[b\\]'\n# no\n---\nc"],
  ["---\r\ntitle: *a*\r\n...\r\n*c*", "---\r\ntitle: *a*\r\n...\r\nc"],
  ["---\n*a*\n---\n*b*", "---\na\n---\nb"],
  ["---\ntitle: *a*\n\n*b*", "---\ntitle: a\n\nb"],
  ["\n---\ntitle: *a*\n---", "\n---\ntitle: a\n---"],
  // Line ends of old.
  ["# a\r\r*b*\r", "a\r\rb\r"],
])("%j reads %j", (source, expected) => {
  expect(viewOf(read(source))).toBe(expected);
});

test.each([
  ["**Ada:** Hi *there*", ["strong: Ada:", "emphasis: there"]],
  ["**Ada: **Hi", ["strong: Ada:"]],
  ["***a***", ["strong: a", "emphasis: a"]],
  ["***a** b*", ["emphasis: a b", "strong: a"]],
  ["*a **b***", ["emphasis: a b", "strong: b"]],
  ["**[a](/b)**", ["link: a", "strong: a"]],
  ["[**a**](/b)", ["strong: a", "link: a"]],
  ["[a](#b)[c](#)", ["link: c"]],
  ["**\\[a\\]**", ["strong: [a]"]],
  ["**&amp;**", ["strong: &"]],
  ["**![no](/x)**", []],
  ["![**no**](/x)", []],
  ["# **a** b #", ["heading: a b", "strong: a"]],
  ["# ![no](/x)", []],
  ["*a* b\n===", ["heading: a b", "emphasis: a"]],
  ["> a\n>\n> *b*\n\nc\n> d", ["quote: a\n\nb", "emphasis: b", "quote: d"]],
  ["> > a\n> b\n\nc", ["quote: a\nb"]],
  [">\n\na", []],
  ["```x\n a\n\n b\n```\nc", ["preformatted: a\n\n b"]],
  ["> ```\n> a\n> b\n> ```", ["preformatted: a\nb", "quote: a\nb"]],
  ["~~~\na", ["preformatted: a"]],
  ["<b>a</b> <em>b</em> <strong>c", ["strong: a", "emphasis: b"]],
  ["a ** b", []],
])("%j is styled", (source, expected) => {
  expect(stylesOf(read(source))).toEqual(expected);
});

test("every edit covers signs and nothing else", () => {
  const source = "> **Ada:** \\[x\\] &amp; [y](/z)";
  expect(read(source).markup?.map(({ span, text, reason }) => [source.slice(span.start, span.end), text, reason])).toEqual([
    ["> **", "", "markup"],
    ["**", "", "markup"],
    ["\\", "", "markup"],
    ["\\", "", "markup"],
    ["&amp;", "&", "entity"],
    ["[", "", "markup"],
    ["](/z)", "", "markup"],
  ]);
});

test("reads bytes", async () => {
  const reader = await markdownFormat.load();
  const document = await reader.read(Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("**é**")]), {});
  expect(viewOf(document)).toBe("é");
  expect(document.encoding).toEqual({ name: "utf-8", byteOrderMark: true });
  expect(document.mediaType).toBe("text/markdown");
});

test("stops when it is told to", () => {
  const signal = AbortSignal.abort(new Error("enough"));
  expect(() => markdownReader.readText?.("a", { signal })).toThrow("enough");
});

const SIGNS =
  "*|**|***|_|__|\\|`|``|```|~~~|[|]|](|](/x)|![|(|)|<|>|> |<b>|</b>|<br>|<p|<!--|-->|&amp;|&#x41;|&|;|#|# |---|===|- |1. |\n|\n\n|\r\n|  \n| |\t|a|b:|Z.|\"|'|é|，|\uD83D|\uDE00|\0|---\nk: v\n---\n|~~~\n|/x".split(
    "|",
  );

test("any sequence of signs is read, and every edit is valid", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }), (signs) => {
      const document = read(signs.join(""));
      const units = new Set(`${document.text}${(document.markup ?? []).map(({ text }) => text).join("")}`.split(""));
      expect(viewOf(document).split("").every((unit) => units.has(unit))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

const KEEPING =
  "*|**|_|__|***|\\|`|``|[|]|!|(|)|<|>|> |# |## |---|===|- |1. |\n|\n\n|  \n| |<b>|</b>|<br>|<!-- no -->|[|](/x)|&amp;|\n```\n|\n~~~\n".split("|");

test("every word is read, in order, and no other", () => {
  const piece = fc.oneof(fc.constantFrom(...KEEPING), fc.integer({ min: 0, max: 999 }).map((number) => `w${number}x`));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("").replace(/!\[/g, "! [").replace(/(?<!\n)[`~]{3,}|[`~]{3,}(?!\n)/g, "`");
      const words = (from: string): string[] => from.replace(/<!-- no -->|<br>|&amp;|\/x/g, " ").match(/w\d+x/g) ?? [];
      expect(words(viewOf(read(text))).join("")).toBe(words(text).join(""));
    }),
    { numRuns: 5000 },
  );
});

test("plain text is read as it stands", () => {
  const letters = fc.constantFrom("a", "B", " ", "\n", ".", ":", ",", "—", "é", "?", "(", ")", "1", "'");
  fc.assert(
    fc.property(fc.array(letters).map((all) => all.join("")), (text) => {
      expect(read(text).markup).toEqual([]);
    }),
  );
});

test.each([
  ["*", ""],
  ["* ", ""],
  ["*a", ""],
  ["a**b", "c*"],
  ["*a **a ", ""],
  ["_a", ""],
  ["_a_ __", ""],
  ["**a:**", ""],
  ["[", ""],
  ["[a", "]"],
  ["[a](", ""],
  ["[a](/b", ""],
  ["[a](/(", ""],
  ["[a](<", ""],
  ["[a](/b \"", ""],
  ["[a](/b) ", ""],
  ["![", "](/a)"],
  ["![a](/b)", ""],
  ["[", "](/a)"],
  ["*[*", "*](/a)"],
  ["\\", ""],
  ["\\*", ""],
  ["`", ""],
  ["`a ``b ", ""],
  ["```\n", ""],
  ["> ", ""],
  [">\n", ""],
  ["> a\n", ""],
  ["> > a\nb\n", ""],
  ["<", ""],
  ["<!--", ""],
  ["<!--\n", ""],
  ["<b ", ""],
  ["<b a=\"", ""],
  ["<b a='x\" ", ""],
  ["<a:", ""],
  ["<b>", "</b>"],
  ["&", ""],
  ["&amp;", ""],
  ["&#1", ""],
  ["# ", ""],
  ["# a\n", ""],
  ["#\n", ""],
  ["-", "="],
  ["---\n", ""],
  ["a\n---\n\n", ""],
  ["- ", ""],
  ["1. a\n", ""],
  [" ", ""],
  ["\n", ""],
  ["\t", "a"],
  ["*a*\n", ""],
  ["~~~ ", ""],
])("is linear on %j and %j over and over", (before, after) => {
  const count = Math.floor(1_000_000 / (before.length + after.length));
  const started = performance.now();
  const document = markdownReader.readText?.(before.repeat(count) + after.repeat(count), {});
  expect(performance.now() - started).toBeLessThan(2_500);
  expect(document?.markup).toBeDefined();
});

test("a long line of different runs of backticks takes linear time", () => {
  const started = performance.now();
  read(Array.from({ length: 1_400 }, (_, index) => `${"`".repeat(index + 1)} `).join(""));
  expect(performance.now() - started).toBeLessThan(1_000);
});
