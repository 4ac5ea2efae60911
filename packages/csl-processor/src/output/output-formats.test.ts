import { expect, test } from "vitest";
import type { Inline } from "./inline.js";
import { html } from "./html.js";
import { latex } from "./latex.js";
import { markdown } from "./markdown.js";
import { parseMarkup } from "./markup.js";
import { rtf } from "./rtf.js";
import { runs } from "./runs.js";
import { serialise } from "./serialise.js";
import { text } from "./text.js";

const TYPOGRAPHY = {
  quoteMarks: { outer: ["“", "”"], inner: ["‘", "’"] },
  punctuationInQuote: false,
} as const;

const FORMATS = { html, markdown, rtf, latex, text } as const;

type Written = Partial<Record<keyof typeof FORMATS, string>>;

function write(inlines: readonly Inline[], name: keyof typeof FORMATS): string {
  return serialise(inlines, TYPOGRAPHY, FORMATS[name]);
}

function check(inlines: readonly Inline[], written: Written): void {
  for (const name of Object.keys(FORMATS) as (keyof typeof FORMATS)[]) {
    if (written[name] !== undefined) expect(write(inlines, name), name).toBe(written[name]);
  }
}

const CHARACTERS: readonly (readonly [text: string, written: Written])[] = [
  ["a & b", { html: "a &#38; b", markdown: "a \\& b", rtf: "a & b", latex: "a \\& b" }],
  ["{x}\\y", { rtf: "\\{x\\}\\\\y", latex: "\\{x\\}\\textbackslash{}y", markdown: "{x}\\\\y" }],
  ["50 % of $5 #1_a", { latex: "50 \\% of \\$5 \\#1\\_a", markdown: "50 % of \\$5 \\#1\\_a" }],
  ["~^", { latex: "\\textasciitilde{}\\textasciicircum{}", markdown: "\\~\\^" }],
  ["a--b,,c---d", { latex: "a-{}-b,{},c-{}-{}-d", rtf: "a--b,,c---d" }],
  ["[a] `b`", { latex: "{[}a{]} \\textasciigrave{}b\\textasciigrave{}", markdown: "\\[a\\] \\`b\\`" }],
  ["Ω–😀", { rtf: "\\u937?\\u8211?\\u-10179?\\u-8704?", latex: "Ω–😀", html: "Ω–😀" }],
  ["a\n\n- b\tc", { markdown: "a - b\tc", rtf: "a - b\\tab c", latex: "a - b c" }],
  ["a\u0007b", { rtf: "ab", latex: "ab" }],
  ["1. May", { markdown: "1\\. May", latex: "1. May" }],
  ["1.5 and 2", { markdown: "1.5 and 2" }],
  ["- a", { markdown: "\\- a" }],
  ["-5 to +5", { markdown: "-5 to +5" }],
  ["---", { markdown: "\\---" }],
  ["    code", { markdown: "&#32;   code" }],
  ["![a](javascript:b)", { markdown: "!\\[a\\](javascript:b)" }],
  ["<b onclick=x>", { html: "&#60;b onclick=x&#62;", markdown: "\\<b onclick=x\\>" }],
];

test.each(CHARACTERS)("characters are escaped: %j", (characters, written) => {
  check(parseMarkup(characters), written);
});

const FONTS: readonly (readonly [markup: string, written: Written])[] = [
  ["a <i>b</i>", { markdown: "a *b*", rtf: "a {\\i b}", latex: "a \\textit{b}", text: "a b" }],
  ["<b>b</b>", { markdown: "**b**", rtf: "{\\b b}", latex: "\\textbf{b}" }],
  ["<sc>b</sc>", { rtf: "{\\scaps b}", latex: "\\textsc{b}" }],
  ["<sup>b</sup>", { markdown: "<sup>b</sup>", rtf: "{\\super b}", latex: "\\textsuperscript{b}" }],
  ["<sub>b</sub>", { markdown: "<sub>b</sub>", rtf: "{\\sub b}", latex: "\\textsubscript{b}" }],
  [
    "<i>a <i>b</i></i>",
    {
      markdown: '*a <span style="font-style:normal;">b</span>*',
      rtf: "{\\i a {\\i0 b}}",
      latex: "\\textit{a \\textup{b}}",
    },
  ],
  ["<i>a</i><b>b</b>", { markdown: "*a*<!-- -->**b**", latex: "\\textit{a}\\textbf{b}" }],
  ["x<i>(a)</i>y", { markdown: "x<!-- -->*(a)*<!-- -->y" }],
  ["x<i>a</i>y", { markdown: "x*a*y" }],
  ["<i> a </i>b", { markdown: " *a* b" }],
  ["<i>a<i>b<i>c</i>d</i></i>", { markdown: '<em>a<span style="font-style:normal;">b*c*d</span></em>' }],
  ["<i>*</i>x", { markdown: "*\\**<!-- -->x" }],
];

test.each(FONTS)("fonts are written: %s", (markup, written) => {
  check(parseMarkup(markup), written);
});

function block(display: "block" | "left-margin" | "right-inline" | "indent", content: string): Inline {
  return { kind: "block", display, children: [{ kind: "text", text: content }] };
}

test("an underlined text is underlined", () => {
  const inlines: Inline[] = [
    { kind: "font", font: { decoration: "underline" }, toggles: false, children: [{ kind: "text", text: "a" }] },
  ];
  check(inlines, { markdown: "<u>a</u>", rtf: "{\\ul a}", latex: "\\underline{a}" });
  expect(serialise(inlines, TYPOGRAPHY, runs)).toEqual([{ text: "a", underline: true }]);
});

test("a margin and the text beside it are one line", () => {
  check([block("left-margin", "1."), block("right-inline", "A")], {
    text: "1. A\n",
    markdown: "1\\. A\n\n",
    rtf: "1.\\tab A\\par\n",
    latex: "1.\\quad{}A\\endgraf{}\n",
  });
});

test("a block begins a line of its own", () => {
  check([{ kind: "text", text: "A" }, block("block", "B"), block("indent", "C")], {
    text: "A\nB\nC\n",
    markdown: "A\n\nB\n\nC\n\n",
    rtf: "A\\par\nB\\par\n\\tab C\\par\n",
    latex: "A\\endgraf{}\nB\\endgraf{}\n\\hspace*{2em}C\\endgraf{}\n",
  });
});

test("runs hold fonts, links and blocks, each as its own property", () => {
  const inlines: Inline[] = [
    block("left-margin", "1."),
    {
      kind: "block",
      display: "right-inline",
      children: [
        ...parseMarkup("A <b><i>B <i>C</i></i></b><sup>1</sup> <sc>D</sc><sub>2</sub>"),
        { kind: "link", url: "https://example.org/", children: [{ kind: "text", text: "E" }] },
      ],
    },
  ];
  const block1 = { display: "left-margin", number: 1 };
  const block2 = { display: "right-inline", number: 2 };
  expect(serialise(inlines, TYPOGRAPHY, runs)).toEqual([
    { text: "1.", block: block1 },
    { text: "A ", block: block2 },
    { text: "B ", bold: true, italic: true, block: block2 },
    { text: "C", bold: true, block: block2 },
    { text: "1", superscript: true, block: block2 },
    { text: " ", block: block2 },
    { text: "D", smallCaps: true, block: block2 },
    { text: "2", subscript: true, block: block2 },
    { text: "E", href: "https://example.org/", block: block2 },
  ]);
});

test("runs that differ in nothing are one", () => {
  const inlines: Inline[] = [...parseMarkup("<i>a</i><i>b</i>"), ...parseMarkup("“c”")];
  expect(serialise(inlines, TYPOGRAPHY, runs)).toEqual([{ text: "ab", italic: true }, { text: "“c”" }]);
});
