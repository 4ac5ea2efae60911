import fc from "fast-check";
import { expect, test } from "vitest";
import { createProcessor } from "../create-processor.js";
import { english, styleOf } from "../fixtures/processor-of.js";
import { READERS, readRuns } from "../fixtures/read-output.js";
import type { CslItem } from "../item/csl-item.js";
import { foldSuperscripts } from "./fold-superscripts.js";
import { html } from "./html.js";
import { plainText, textInline } from "./inline.js";
import { latex } from "./latex.js";
import { markdown } from "./markdown.js";
import type { OutputFormat } from "./output-format.js";
import { rtf } from "./rtf.js";
import { runs } from "./runs.js";
import { text } from "./text.js";

const STYLE = styleOf(`
  <citation><layout prefix="(" suffix=")" delimiter="; "><group delimiter=", ">
    <names variable="author"><name and="symbol"/></names>
    <text variable="title" quotes="true" font-style="italic"/>
    <text variable="container-title" font-weight="bold"/>
    <text variable="publisher" font-variant="small-caps"/>
    <text variable="genre" text-decoration="underline"/>
    <group><text variable="note" vertical-align="sup"/><text variable="medium" font-style="italic"/></group>
    <text variable="DOI" prefix="doi: https://doi.org/"/>
    <text variable="URL"/>
  </group></layout></citation>
  <bibliography second-field-align="flush"><layout suffix=".">
    <text variable="title" suffix=". "/>
    <group>
      <names variable="author"/>
      <text variable="volume" font-style="italic" font-weight="bold"/>
      <text variable="container-title" font-style="italic"/>
      <text variable="URL" prefix="!"/>
      <text variable="note" display="block"/>
      <text variable="abstract" display="indent"/>
    </group>
  </layout></bibliography>`);

/** Text that is syntax somewhere. */
const HOSTILE = fc.constantFrom(
  ...["&", "<", ">", "\\", "{", "}", "$", "%", "#", "_", "~", "^", "*", "**", "`", "```", "[", "](", ")", "|", "!"],
  ...["-", "--", "+ ", "= ", "1. ", "- ", "> ", "\n", "\n\n", "\t", "    ", "\u0000", "\u001B", "\u00A0", "\uD800"],
  ...["<script>alert(1)</script>", "<img src=x onerror=y>", "&amp;", "&#60;", "<!--", "-->", "]]>", "</div>"],
  ...["<a href='", "\\par", "\\input{x}", "{\\rtf1", "\\u63?", "\\'e9", "$$x$$", "%\n", "javascript:alert(1)"],
  ...["http://a.b/?c=d&e", "<i>", "</i>", "<b>", "</b>", "<sc>", "</sc>", "<sup>", "</sup>", '"', "'", "“", "”"],
  ...[",", ",,", ".", "a", "word", " ", "é", "😀"],
);

const TEXT = fc.oneof(
  fc.array(HOSTILE, { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

const IDENTIFIER = fc
  .tuple(fc.constantFrom("", "http://a.b/", "https://[::1]:80/", "10.1000/", "javascript:", "PMC1", "1"), TEXT)
  .map(([start, end]) => start + end);

const ITEM: fc.Arbitrary<CslItem> = fc.record({
  id: fc.constant("x"),
  type: fc.constant("book"),
  author: fc.array(fc.record({ family: TEXT, given: TEXT }), { maxLength: 2 }),
  title: TEXT,
  "container-title": TEXT,
  publisher: TEXT,
  genre: TEXT,
  medium: TEXT,
  volume: TEXT,
  note: TEXT,
  abstract: TEXT,
  DOI: IDENTIFIER,
  URL: IDENTIFIER,
});

function print<Out>(item: CslItem, output: OutputFormat<Out>): Out[] {
  const processor = createProcessor({ style: STYLE, locales: [english()], output, links: true });
  processor.setItems([item]);
  const citations = processor.cite([{ id: "c", items: [{ id: "x", prefix: "see *", suffix: "_{}" }] }]);
  return [...citations, ...processor.bibliography()].map((printed) => printed.text);
}

/** What must agree: not how wide a space is, nor characters without a glyph, nor whether a letter is raised. */
function essence(seen: string): string {
  return plainText(foldSuperscripts(textInline(seen)))
    .replace(/\s+/g, " ")
    .replace(/\p{Control}/gu, "")
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim();
}

const STRING_FORMATS = { html, markdown, rtf, latex } as const;

test.each(Object.keys(STRING_FORMATS) as (keyof typeof STRING_FORMATS)[])(
  "%s shows the characters that plain text shows, and nothing of an item is syntax",
  (name) => {
    fc.assert(
      fc.property(ITEM, (item) => {
        const seen = print(item, STRING_FORMATS[name]).map((written) => essence(READERS[name](written)));
        expect(seen).toEqual(print(item, text).map(essence));
      }),
      { numRuns: 200 },
    );
  },
);

test("runs hold the characters that plain text shows", () => {
  fc.assert(
    fc.property(ITEM, (item) => {
      const seen = print(item, runs).map((written) => essence(readRuns(written)));
      expect(seen).toEqual(print(item, text).map(essence));
    }),
    { numRuns: 200 },
  );
});

test("links lead to http and https alone, in every format", () => {
  const LINK = { html: /<a href="([^"]*)"/g, rtf: /HYPERLINK "([^"]*)"/g, latex: /\\href\{([^}]*)\}/g } as const;
  fc.assert(
    fc.property(ITEM, (item) => {
      for (const name of ["html", "rtf", "latex"] as const) {
        const written = print(item, STRING_FORMATS[name]).join("\n");
        for (const [, url] of written.matchAll(LINK[name])) expect(url).toMatch(/^https?:\/\/[!-~]+$/i);
      }
      for (const { href } of print(item, runs).flat()) {
        if (href !== undefined) expect(href).toMatch(/^https?:\/\/[!-~]+$/i);
      }
    }),
  );
});
