import { expect, test } from "vitest";
import { createProcessor } from "../create-processor.js";
import { english, styleOf } from "../fixtures/processor-of.js";
import type { CslItem } from "../item/csl-item.js";
import { html } from "../output/html.js";
import { latex } from "../output/latex.js";
import { markdown } from "../output/markdown.js";
import type { OutputFormat } from "../output/output-format.js";
import { rtf } from "../output/rtf.js";
import { linkUrl } from "./link-url.js";

const URLS: readonly (readonly [variable: string, value: string, url: string | undefined])[] = [
  ["URL", "https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f"],
  ["URL", "HTTP://example.org", "HTTP://example.org"],
  ["URL", " https://example.org/ ", "https://example.org/"],
  ["URL", 'https://example.org/"><b>', "https://example.org/%22%3E%3Cb%3E"],
  ["URL", "https://example.org/ä b", "https://example.org/%C3%A4%20b"],
  ["URL", "https://example.org/50%20%", "https://example.org/50%20%25"],
  ["URL", "https://example.org/\uD800", "https://example.org/%EF%BF%BD"],
  ["URL", "javascript:alert(1)", undefined],
  ["URL", "java\nscript:https://a.b", undefined],
  ["URL", "data:text/html,https://a.b", undefined],
  ["URL", "ftp://example.org/", undefined],
  ["URL", "example.org", undefined],
  ["URL", "https:///", undefined],
  ["DOI", "10.1000/182", "https://doi.org/10.1000/182"],
  ["DOI", "https://doi.org/10.1000/182", "https://doi.org/10.1000/182"],
  ["DOI", "http://dx.doi.org/10.1000/182", "https://doi.org/10.1000/182"],
  ["DOI", "doi:10.1000/182", "https://doi.org/10.1000/182"],
  [
    "DOI",
    "10.1002/(SICI)1097<1::AID-ASI2>3.0.CO;2-#?%",
    "https://doi.org/10.1002/(SICI)1097%3C1::AID-ASI2%3E3.0.CO;2-%23%3F%25",
  ],
  ["DOI", "javascript:alert(1)", undefined],
  ["PMID", "17170002", "https://www.ncbi.nlm.nih.gov/pubmed/17170002"],
  ["PMID", "see there", undefined],
  ["PMCID", "PMC1752278", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1752278"],
  ["title", "https://example.org/", undefined],
];

test.each(URLS)("%s %j leads to %j", (variable, value, url) => {
  expect(linkUrl(variable, value)).toBe(url);
});

const ITEM: CslItem = {
  id: "x",
  type: "book",
  title: "T",
  DOI: "10.1000/a_b",
  URL: "https://example.org/?a=1&b=2",
  PMID: "17170002",
};

function print(layout: string, output: OutputFormat = html, links = true): string | undefined {
  const style = styleOf(`<citation><layout>${layout}</layout></citation>`);
  const processor = createProcessor({ style, locales: [english()], output, links });
  processor.setItems([ITEM]);
  return processor.cite([{ id: "c", items: [{ id: "x" }] }])[0]?.text;
}

const DOI = "https://doi.org/10.1000/a_b";

const LAYOUTS: readonly (readonly [name: string, layout: string, expected: string])[] = [
  ["a bare identifier", '<text variable="DOI"/>', `<a href="${DOI}">10.1000/a_b</a>`],
  [
    "a label stays outside",
    '<text variable="PMID" prefix="PMID: " suffix="."/>',
    'PMID: <a href="https://www.ncbi.nlm.nih.gov/pubmed/17170002">17170002</a>.',
  ],
  [
    "the beginning of a URL in the affix is linked",
    '<text variable="DOI" prefix="doi: https://doi.org/" suffix="."/>',
    `doi: <a href="${DOI}">https://doi.org/10.1000/a_b</a>.`,
  ],
  [
    "and that of an older resolver",
    '<text variable="DOI" prefix="http://dx.doi.org/"/>',
    `<a href="${DOI}">http://dx.doi.org/10.1000/a_b</a>`,
  ],
  [
    "as a text of its own too",
    '<group prefix="("><text value="https://doi.org/"/><text variable="DOI"/></group>',
    `(<a href="${DOI}">https://doi.org/10.1000/a_b</a>`,
  ],
  [
    "a URL in angle brackets",
    '<text variable="URL" prefix="&lt;" suffix="&gt;"/>',
    '&#60;<a href="https://example.org/?a=1&#38;b=2">https://example.org/?a=1&#38;b=2</a>&#62;',
  ],
  [
    "a URL after a URL is not widened",
    '<text variable="URL" prefix="https://web.archive.org/"/>',
    'https://web.archive.org/<a href="https://example.org/?a=1&#38;b=2">https://example.org/?a=1&#38;b=2</a>',
  ],
  ["fonts stay", '<text variable="DOI" font-style="italic"/>', `<i><a href="${DOI}">10.1000/a_b</a></i>`],
];

test.each(LAYOUTS)("%s", (_, layout, expected) => {
  expect(print(layout)).toBe(expected);
});

test("each format writes links in its own way", () => {
  const layout = '<text variable="DOI" prefix="https://doi.org/"/>';
  expect(print(layout, markdown)).toBe("[https://doi.org/10.1000/a\\_b](<https://doi.org/10.1000/a_b>)");
  expect(print(layout, latex)).toBe("\\href{https://doi.org/10.1000/a\\_b}{https://doi.org/10.1000/a\\_b}");
  expect(print(layout, rtf)).toBe(
    '{\\field{\\*\\fldinst{HYPERLINK "https://doi.org/10.1000/a_b"}}{\\fldrslt{https://doi.org/10.1000/a_b}}}',
  );
  expect(print('<text variable="URL" prefix="!"/>', markdown)).toBe(
    "!<!-- -->[https://example.org/?a=1\\&b=2](<https://example.org/?a=1\\&b=2>)",
  );
});

test("nothing is a link unless asked for", () => {
  expect(print('<text variable="DOI" prefix="https://doi.org/"/>', html, false)).toBe("https://doi.org/10.1000/a_b");
});

test("a format without links shows the text", () => {
  const plain: OutputFormat = {
    fonts: false,
    escape: (characters) => characters,
    join: (parts) => parts.join(""),
    font: (content) => content,
    block: (content) => content,
  };
  expect(print('<text variable="DOI"/>', plain)).toBe("10.1000/a_b");
});
