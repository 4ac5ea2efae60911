import fc from "fast-check";
import { expect, test } from "vitest";
import { findCitations } from "./find-citations.js";
import { MARKDOWN_PARTS } from "../markdown-parts.test-data.js";

/** Each citation as one string: prefix, `-` and `@key`, and what follows it; cites joined by `;`, narrative ones with `!`. */
function written(markdown: string): string[] {
  return findCitations(markdown).citations.map(({ cites, isNarrative }) => {
    const parts = cites.map(({ prefix, isSuppressed, key, rest }) => `${prefix}${isSuppressed ? "-" : ""}@${key}${rest}`);
    return `${isNarrative ? "!" : ""}${parts.join(";")}`;
  });
}

const SYNTAX: readonly (readonly [name: string, markdown: string, expected: readonly string[]])[] = [
  ["a key in brackets", "He said [@key].", ["@key"]],
  ["a place", "[@key, turn 12]", ["@key, turn 12"]],
  ["a place without a comma", "[@key turn 12]", ["@keyturn 12"]],
  ["several sources with words around them", "[see @a, turn 2, my words; @b, p. 5]", ["see @a, turn 2, my words;@b, p. 5"]],
  ["the author suppressed", "[-@key, turn 2]", ["-@key, turn 2"]],
  ["the author suppressed in one of two", "[@a; see -@b]", ["@a;see -@b"]],
  ["the author suppressed without brackets", "Thorvald -@key says", ["-@key"]],
  ["a key in the sentence", "as @key says", ["!@key"]],
  ["with a place", "as @key [turn 12] says", ["!@keyturn 12"]],
  ["with a place on the next line", "as @key\n[turn 12] says", ["!@keyturn 12"]],
  ["but not after a blank line", "as @key\n\n[turn 12] says", ["!@key"]],
  ["with further sources", "@a [turn 1; see @b]", ["!@aturn 1;see @b"]],
  ["with further sources alone", "@a [-@b, p. 4; @c]", ["!@a;-@b, p. 4;@c"]],
  ["before a link", "@key [text](http://x.org)", ["!@key"]],
  ["before a footnote", "@key[^1]", ["!@key"]],
  ["braces around odd keys", "[@{https://x.org/a?b=c}, turn 3]", ["@https://x.org/a?b=c, turn 3"]],
  ["braces that keep a full stop", "@{Foo_bar.baz.}", ["!@Foo_bar.baz."]],
  ["a full stop after a key", "@Foo_bar.baz.", ["!@Foo_bar.baz"]],
  ["two signs end a key", "@Foo_bar--baz", ["!@Foo_bar"]],
  ["letters of any script", "[@интервью2004]", ["@интервью2004"]],
  ["brackets with a part without a key hold keys of the sentence", "[@a; nothing]", ["!@a"]],
  ["two citations side by side", "[@a][@b]", ["@a", "@b"]],
  ["in emphasis", "*[@a]* **@b**", ["@a", "!@b"]],
  ["in the text of a link", "[as @a](http://x.org/@b)", ["!@a"]],
  ["in a heading, in both kinds", "# On @a\n\nOn @b\n=====\n", ["!@a", "!@b"]],
  ["in items of lists", "- [@a]\n\n  [@b]\n\n1. [@c]\n   - @d", ["@a", "@b", "@c", "!@d"]],
  ["in quotations", "> said\n> [@a, turn\n> 2]", ["@a, turn 2"]],
  ["in tables", "| a | b |\n|---|---|\n| [@a] | @b |", ["@a", "!@b"]],
  ["in notes", "x[^n] ^[see @a]\n\n[^n]: See [@b].\n\n    And [@c].", ["!@a", "@b", "@c"]],
  ["in divisions", "::: {.box}\n@a\n:::", ["!@a"]],
  ["between mathematics and money", "It costs $5 [@a] and $6", ["@a"]],
  ["between rules, which are no front matter", "---\n\n[@a]\n\n---\n", ["@a"]],
  ["after backticks that nothing closes", "``` [@a]", []],
  ["after one backtick that nothing closes", "a ` [@a]", ["@a"]],
  ["after a comment on its line", "<!-- x --> @a", ["!@a"]],
];

test.for(SYNTAX)("%s", ([, markdown, expected]) => {
  expect(written(markdown)).toStrictEqual(expected);
});

const LEFT_ALONE: readonly (readonly [name: string, markdown: string])[] = [
  ["code", "`@a` and ``[@a] ` [@a]``"],
  ["fenced code", "```r\n@a [@a]\n```\n\n~~~~\n@a\n~~~\n[@a]\n~~~~"],
  ["fenced code in a list and in a quotation", "- x\n\n  ```\n  @a\n  ```\n\n> ```\n> @a\n> ```"],
  ["fenced code that is never closed", "```\n@a\n\n@a"],
  ["indented code", "text\n\n    @a\n\t@a"],
  ["indented code in a list", "- x\n\n      @a"],
  ["HTML comments", "x <!-- @a\n@a --> y\n\n<!--\n\n@a\n\n-->"],
  ["HTML blocks", '<div class="@a">\n@a\n</div>\n\n<script>\n\n@a\n\n</script>\n\n<custom-tag x="@a">\n@a'],
  ["tags and their attributes", 'x <b title="@a" data-x=\'[@a]\' y=@a>y</b> <br @a/>'],
  ["declarations and instructions", "x <?php @a ?> <!ELEMENT @a>"],
  ["addresses of links", '[x](http://x.org/@a "by @a") [y](<@a> \'@a\') ![z](img/@a.png (@a))'],
  ["definitions of links", '[x]: http://x.org/@a "by @a"'],
  ["autolinks", "<https://x.org/@a> <me@a.org> <mailto:@a>"],
  ["addresses without brackets", "https://social.example/@a and http://x.org/~@a/b"],
  ["paths", "node_modules/@a/b"],
  ["e-mail addresses", "write to first.last@a.org or x_@a.org"],
  ["escaped signs", "\\@a \\[\\@a\\] \\\\\\@a"],
  ["front matter", "---\ntitle: '@a'\nby: [@a]\n---\n\ntext"],
  ["front matter that ends with dots", "---\ntitle: '@a'\n...\n"],
  ["mathematics", "$@a$ and $x_{@a}$ and $$\n@a\n$$"],
  ["raw attributes and attributes of headings", '`x`{=@a} [x]{by="@a"}\n\n# Title {#id data-by="@a"}'],
  ["lines of divisions", '::: {.box by="@a"}\n:::'],
  ["items and numbers of examples", "(@a) An example.\n\nAs (@a) shows."],
  ["a sign without a key", "a @ b, @, @- and [@]"],
];

test.for(LEFT_ALONE)("%s: left alone", ([, markdown]) => {
  expect(written(markdown)).toStrictEqual([]);
});

test.for(LEFT_ALONE)("%s: what comes after it is read again", ([name, markdown]) => {
  const isOpen = name.includes("never closed");
  expect(written(`${markdown}\n\nlast [@z]\n`)).toStrictEqual(isOpen ? [] : ["@z"]);
});

test("every citation lies at its span, and no two overlap, whatever the document", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...MARKDOWN_PARTS), { maxLength: 30 }), (parts) => {
      const markdown = parts.join("");
      let end = 0;
      for (const { span, cites, block } of findCitations(markdown).citations) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.start >= block.start && span.end <= block.end).toBe(true);
        end = span.end;
        for (const cite of cites) expect(markdown.slice(cite.span.start, cite.span.end)).toMatch(/^-?@/);
        expect(cites.every((cite) => cite.span.start >= span.start && cite.span.end <= span.end)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test("no text at all makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => void findCitations(text)));
});
