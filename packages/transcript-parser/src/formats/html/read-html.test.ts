import fc from "fast-check";
import { expect, test } from "vitest";
import { readChecked, stylesOf, viewOf } from "./check-document.test-data.js";
import { htmlReader } from "./read-html.js";
import { htmlFormat } from "./index.js";

const read = (text: string): ReturnType<typeof readChecked> => readChecked(htmlReader, text);

test.each([
  ["", ""],
  ["words alone", "words alone"],
  ["two  spaces stay", "two  spaces stay"],
  // Blocks and lines.
  ["<p>a</p>\n  <p class='x'>b</p>\n", "a\n\nb"],
  ["<p>a<p>b", "a\n\nb"],
  ["<h1>t</h1><p>a", "t\n\na"],
  ["a<br>b<br/>c</br>d", "a\nb\nc\nd"],
  ["a<br>\n <br>b", "a\n\nb"],
  ["a<br><br><br><br>b", "a\n\nb"],
  ["<div>a<br></div><div>b</div>", "a\nb"],
  ["<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
  ["<div>a</div><br><div>b</div>", "a\n\nb"],
  ["<div>a</div><div>b</div>", "a\nb"],
  ["<div><div>Ada</div><div>Hi.</div></div>\n<div><div>Bo</div><div>Yes.</div></div>", "Ada\nHi.\n\nBo\nYes."],
  ["<ul><li>a</li>\n<li>b<ul><li>c</li></ul></li><li>d</ul>e", "a\nb\nc\nd\n\ne"],
  ["<dl><dt>Q</dt><dd>a</dd><dt>R<dd>b</dl>", "Q\na\nR\nb"],
  ["<section><header>h</header><p>a</p></section><hr>b", "h\n\na\n\nb"],
  ["a<hr>b", "a\n\nb"],
  ["<details><summary>s</summary>a</details>b", "s\na\n\nb"],
  ["<blockquote>a</blockquote>b", "a\n\nb"],
  // White space.
  ["<p>a\n   b\tc\r\nd  e</p>", "a b c d  e"],
  ["a <b>b</b> c", "a b c"],
  ["a <b> b </b> c", "a b c"],
  ["a\n<i>b</i>", "a b"],
  ["<b>a</b><b>b</b>", "ab"],
  ["  \n <p> a </p>  ", "a"],
  ["a&nbsp; b", "a\u00A0 b"],
  ["a&#10;&#10;b &#32;c", "a b c"],
  ["a<span>b</span>c", "abc"],
  ["Sun\u00ADdays and Mon&shy;days&#173;.", "Sundays and Mondays\u00AD."],
  ["<pre>Sun&shy;days</pre>", "Sundays"],
  ["a<wbr>b<img src=x alt=no>c", "abc"],
  // Preformatted text.
  ["<pre>\n a\n\tb  c\n</pre>d", " a\n\tb  c\n\nd"],
  ["<pre>\r\na\r\n</pre>", "a\r\n"],
  ["<p>x</p><pre>a</pre><p>b</p>", "x\n\na\n\nb"],
  ["<pre>a\n\n\n</pre>b", "a\n\n\nb"],
  ["<pre><b> a</b> \n b</pre>", " a \n b"],
  ["<pre>a&#10;b</pre>c\nd", "a\nb\n\nc d"],
  // Tables.
  ["<table><tr><td>00:12</td><td>Ada</td><td>Hi.</td></tr>\n<tr><td>00:14</td><td>Bo</td></tr></table>x", "00:12\tAda\tHi.\n00:14\tBo\n\nx"],
  ["<table><tbody><tr>\n<td><p>Ada</p>\n</td>\n<td>\n<p>Hi.</p><p>You?</p></td></tr><tr><td><p>Bo", "Ada\tHi.\n\nYou?\nBo"],
  ["<table><tr><td>1<td><td>x<tr><td><td>y</table>", "1\t\tx\ny"],
  ["<table><tr><th>a<th>b<tr><td>c<td>d</table><table><tr><td>e</table>", "a\tb\nc\td\n\ne"],
  // What nobody reads.
  ["a<!-- no -->b<!--->c<!no>d<?no?>e</>f", "abcdef"],
  ["<![CDATA[a <b>]]> c", "a <b> c"],
  ["<!doctype html><html><head><title>no</title><style>no</style></head><body>a</body></html>\n", "a"],
  ["a<script>no<b></script>b<noscript><p>no</p></noscript>c<template>no<p>no</template>d", "abcd"],
  ["a <svg><title/><path d=''/><text>no</text></svg> b", "a b"],
  ["<svg><g><p>a</p>", "a"],
  ["<svg><foreignObject><p>no</p></foreignObject></svg>a", "a"],
  ["a<video>no</video><iframe>no</iframe>", "a"],
  ["<head><title>no</title><p>a", "a"],
  ["<head><meta charset=x> a <head>b", "a b"],
  ["<head><head></p><title>no</title>a", "a"],
  ["<body><head>a", "a"],
  ["<body>a<title>no</title>b", "ab"],
  ["a<p title='b > c' data-x=\"<p>\">d", "a\n\nd"],
  // Character references.
  ["&lt;b&gt; &amp; &copy 1 &ampx &notit; &nosuch; & &#; &#x; &", "<b> & © 1 &ampx &notit; &nosuch; & &#; &#x; &"],
  ["so&shy;lo &#8212; &#x1F600; &Aopf; &acE; &#128; &#0; &#xD800;", "solo — \u{1F600} 𝔸 ∾̳ € \uFFFD \uFFFD"],
  ["a&mdash;b</p>&mdash;", "a—b\n\n—"],
  // Broken pages.
  ["1 < 2 <3 <", "1 < 2 <3 <"],
  ["a</", "a</"],
  ["a<b", "a"],
  ["a<scr", "a"],
  ["a</p x", "a"],
  ["a<br/", "a"],
  ["a<p class='b", "a"],
  ["a&am", "a&am"],
  ["a&amp", "a&"],
  ["a<!-- b", "a"],
  ["</div></p></b>a", "a"],
  // Marks of notes, and what Word hides or sets before an item.
  ["Oh.<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> Ah", "Oh. Ah"],
  ["Oh<a class=x href='#sdendnote2sym'>2</a><sup><a href='#footnote-1-99'>1</a></sup><a href='#fn:3'>3</a>", "Oh"],
  ["<a href='#fnord'>a</a> <a href='/x#fn1'>b</a> <a href='#t=12'>c</a>", "a b c"],
  ["Oh<a href='#n1'><sup>1</sup></a>.<sup class=x> <a href='#n2'>[2]</a> </sup> Ah<A HREF='#n3'><SUP>*</SUP></A>", "Oh. Ah"],
  ["m<sup>2</sup> 1<sup><a href='/x'>2</a></sup> <a href='#t'>12</a> <sup>a <a href='#t'>3</a></sup> <a href='#t'><sup>later</sup></a>", "m2 12 12 a 3 later"],
  ["<p><span style='mso-list:Ignore'>·</span>a<span style='display: none'>b</span><span style='mso-hide:all'>c</span>", "a"],
  ["<div style='display:none'>a</div>b", "a\nb"],
  ["a\0b\uD800<b>\uDC00</b>", "a\0b\uD800\uDC00"],
])("%j reads %j", (source, expected) => {
  expect(viewOf(read(source))).toBe(expected);
});

test.each([
  ["<b>Ada:</b> Hi", ["strong: Ada:"]],
  ["<strong>Ada</strong>", ["strong: Ada"]],
  ["<span style='font-weight: 700'>Ada<span>:</span></span> Hi", ["strong: Ada:"]],
  ["<span style=font-weight:bold>Ada</span><span style=font-weight:400>b</span>", ["strong: Ada"]],
  ["<b style='font-weight:normal'>a <b>b</b></b>", ["strong: b"]],
  ["<b>A</b><b>da</b> <b>Holm:</b> Hi", ["strong: Ada Holm:"]],
  ["<b>a</b><br><b>b</b>", ["strong: a", "strong: b"]],
  ["<b>a</b> x <b>b</b>", ["strong: a", "strong: b"]],
  ["<b> <i>a</i> </b>", ["emphasis: a", "strong: a"]],
  ["<b>a<i>b</b>c</i>d", ["strong: ab", "emphasis: bc"]],
  ["<b><b>a</b>b</b>", ["strong: ab"]],
  ["<p style='font-style:italic'>a<p>b", ["emphasis: a"]],
  // A forgotten end tag.
  ["<p><b>a<p>b", ["strong: a"]],
  ["<p><b>a</p>b", ["strong: a"]],
  ["<div><p><b>a</div>b", ["strong: a"]],
  ["<ul><li><b>a<li>b</ul>", ["strong: a"]],
  ["<table><tr><td><b>a<td>b</table>", ["strong: a"]],
  ["<b><p>a</p><p>b</p></b>c", ["strong: a\n\nb"]],
  ["<li><b><p>a</p></b></li>", ["strong: a"]],
  ["<h2>a<h3>b</h3>c", ["heading: a", "heading: b"]],
  ["<h2><b>a</b></h2>", ["strong: a", "heading: a"]],
  ["<blockquote><p>a</p><p>b</p></blockquote>c <q>d</q>", ["quote: a\n\nb", "quote: d"]],
  ["<pre>\n a\n b\n</pre>", ["preformatted: a\n b"]],
  // What stands beside the document.
  ["<nav><ul><li>a<li>b</ul></nav><p>c", ["aside: a\nb"]],
  ["<div role=navigation>a</div>b<footer>c</footer><aside>d</aside>", ["aside: a", "aside: c", "aside: d"]],
  ["<header>a</header><article><header>b</header></article>", ["aside: a"]],
  ["<header><nav>a</nav><h1>b</h1></header>", ["aside: a", "heading: b"]],
  ["<figure>a<figcaption>b</figcaption></figure>c", ["aside: a\nb"]],
  ["<form>a <button>b</button></form>c", ["aside: a\nb"]],
  ["<p hidden>a<p>b<p aria-hidden=true>c<p aria-hidden=false>d", ["aside: a", "aside: c"]],
  ["<body hidden><form>a <nav>b</nav></form>", ["aside: a\n\nb"]],
  [`<nav>a</nav><form>${"b".repeat(2001)}</form>`, ["aside: a"]],
  ["<nav>a", ["aside: a"]],
  ["<nav></nav>a<nav> </nav>", []],
  ["<template><nav hidden><b>no</b></nav></template>a", []],
  // Notes, by their id, by the link that leads back from them, by their role and by what Word says of them.
  ["<p>a</p><div id=ftn1><p>b</p></div>", ["aside: b"]],
  ["<ol><li id='fn:1'>a <a href='#fnref:1'>b</a><li id=cite_note-2>c</ol>d", ["aside: a b", "aside: c"]],
  ["a<a href='#n1'><sup>1</sup></a>b<p id=n1>1. c<p id=n2>d", ["aside: 1. c"]],
  ["<p id=n1>a<a href='#n1'><sup>1</sup></a>b", []],
  // The names of columns.
  ["<table><tr><th>Time<th scope=col><b>Speaker</b><th>Text<tr><td>0:01<th>Ann<td>a</table>", ["aside: Time\tSpeaker\tText", "strong: Speaker"]],
  ["<table><tr><th>Speaker<td>a<tr><th>Name</th></tr><tr><th>Year</th><th>Boats</th></tr></table>", []],
  ["<section role=doc-endnotes><ol><li>a</ol></section>b", ["aside: a"]],
  ["<p><a href='#ftnt_ref1' id=ftnt1>[1]</a> a</p><p>b</p>", ["aside: [1] a"]],
  ["<div style='mso-element:footnote-list'><div style='mso-element: footnote;x'>a</div></div>b", ["aside: a"]],
  ["<p>a <a href='#sdfootnote12anc'>12</a> b<p>c", ["aside: 12 b"]],
  ["<p id=fn>a<p id=note-1>b<p><a href='#ftnotes'>c</a>", []],
  // The header as LibreOffice saves it, and the names of columns.
  ["<div title=header><p>a</p></div>b<span title=footer>c</span>", ["aside: a"]],
  ["<table><thead><tr><th>a<th>b</thead><tr><td>c</table>", ["aside: a\tb"]],
])("%j is styled", (source, expected) => {
  expect(stylesOf(read(source))).toEqual(expected);
});

test("every edit covers the signs and nothing else", () => {
  const source = "<p class=x>A &amp; b</p>\n<!-- x -->\n<p>c<br>d</p>";
  expect(read(source).markup?.map(({ span, text, reason }) => [source.slice(span.start, span.end), text, reason])).toEqual([
    ["<p class=x>", "", "markup"],
    ["&amp;", "&", "entity"],
    ["</p>\n<!-- x -->\n<p>", "\n\n", "markup"],
    ["<br>", "\n", "markup"],
    ["</p>", "", "markup"],
  ]);
});

const PUBLICATION = { relation: "original", carrier: true, container: "The Dial" };

test.each([
  ["<p>a", undefined],
  ["<html lang=en-GB>a", { language: "en-GB" }],
  ["<html lang=english_us xml:lang=en>a", undefined],
  ["<html xml:lang=kk>a", { language: "kk" }],
  ["<meta property=og:title content='The lamp'>", { title: "The lamp" }],
  ["<meta property=og:title content='The lamp | The Dial'>", undefined],
  ["<meta property=og:title content='The lamp - Dial'>", undefined],
  ["<meta property=og:title content=a><meta property=og:title content=b>", undefined],
  ["<meta property=og:site_name content='The &#68;ial'>", { publications: [PUBLICATION] }],
  ["<link rel=canonical href='https://example.org/a'><meta property=og:url content='https://example.org/a'>", { publications: [{ relation: "original", carrier: true, url: "https://example.org/a" }] }],
  ["<link rel=canonical href='https://example.org/a'><meta property=og:url content='https://example.org/b'>", undefined],
  ["<link rel=canonical href='/a'>", undefined],
  [
    "<meta property=og:site_name content='The Dial'><meta property=article:published_time content=2004-03-02T10:00:00Z><meta name=date content=2004-03-02>",
    { publications: [{ ...PUBLICATION, date: "2004-03-02" }] },
  ],
  [
    "<meta property=og:site_name content='The Dial'><meta name=date content=2004-03-02><meta name=date content=2005-01-01>",
    { publications: [PUBLICATION] },
  ],
  ["<meta property=og:site_name content='The Dial'><meta name=date content=2004-02-31>", { publications: [PUBLICATION] }],
  ["<meta name=date content=2004-03-02>", undefined],
  ["<meta name=Author content=' Ada  Holm '>", { contributors: [{ name: { full: "Ada Holm", given: "Ada", family: "Holm" }, role: "author" }] }],
  ["<meta name=author content=admin><meta name=constructor content=x><meta>", undefined],
])("%j states facts", (source, expected) => {
  expect(read(source).known?.metadata).toEqual(expected);
});

test.each([
  ["the declared encoding", '<meta charset="windows-1251">', [0xc0], "windows-1251", "А", []],
  ["the old form of it", '<META http-equiv=Content-Type content="text/html; charset=koi8-r">', [0xe1], "koi8-r", "А", []],
  ["windows-1252 under its other name", "<meta charset=iso-8859-1>", [0x93], "windows-1252", "“", []],
  ["UTF-8, whatever is declared", "<meta charset=windows-1251>", [0xd0, 0x90], "utf-8", "А", []],
  ["an encoding that is declared and unknown", "<meta charset=no-such>", [0xe9], "windows-1252", "é", ["encoding-guessed"]],
  ["a declaration that the bytes contradict", "<meta charset=euc-jp>Caf", [0xe9, 0x21], "windows-1252", "Café!", ["encoding-guessed"]],
  ["UTF-16, declared in ASCII", "<meta charset=utf-16>Caf", [0xe9], "windows-1252", "Café", ["encoding-guessed"]],
  ["no declaration", "Caf", [0xe9], "windows-1252", "Café", ["encoding-guessed"]],
])("reads %s", async (_name, page, letter, encoding, expected, codes) => {
  const reader = await htmlFormat.load();
  const document = await reader.read(Uint8Array.from([...new TextEncoder().encode(page), ...letter]), {});
  expect(viewOf(document)).toBe(expected);
  expect(document.encoding).toEqual({ name: encoding, byteOrderMark: false });
  expect(document.diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(document.mediaType).toBe("text/html");
});

test("in XHTML an empty tag ends itself", () => {
  expect(viewOf(read('<?xml version="1.0"?><html><title/><script src="x"/><p>a<b/></p>c'))).toBe("a\n\nc");
  expect(stylesOf(read('<?xml version="1.0"?><p>a<b/>c</p>'))).toEqual([]);
});

test("stops when it is told to", () => {
  const signal = AbortSignal.abort(new Error("enough"));
  expect(() => htmlReader.readText?.("a", { signal })).toThrow("enough");
});

const FRAGMENTS = (
  "<p>|</p>|<b>|</b>|<div|>|<div hidden>|</div>|<pre>|</pre>|<table>|<tr>|<td>|</td>|</table>|<br>|<li>|<ul>|</ul>|<h2>|</h2>|" +
  "<head>|</head>|<body>|<title>|</title>|<script>|</script>|<svg>|</svg>|<g/>|<nav>|</nav>|<form>|</form>|<header>|<q>|<i>|</i>|" +
  "<!--|-->|<![CDATA[|]]>|<!|<?|</|<|>|/|=|'|\"|&amp;|&|&#|&#x41|;|&notin|&acE;|a|bc| |\n|\t|\r\n|\0|\uD83D|\uDE00|é|style=font-weight:bold|</x>|<x>|<plaintext>|<textarea>|<template>|<noscript>"
).split("|");

test("any sequence of fragments is read, and every edit is valid", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }), (fragments) => {
      const document = read(fragments.join(""));
      const view = viewOf(document);
      // Nothing is read that is not in the source or the value of a reference.
      const units = new Set(`${document.text}${(document.markup ?? []).map(({ text }) => text).join("")}`.split(""));
      expect(view.split("").every((unit) => units.has(unit))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

const VISIBLE_TAGS =
  "<p>|</p>|<b>|</b>|<div>|</div>|<table>|<tr>|<td>|</td>|</tr>|</table>|<br>|<li>|<ul>|</ul>|<h2>|</h2>|<nav>|</nav>|<pre>|</pre>|<form>|</form>|<x-y a='>'>|</x-y>|<!-- no -->| |\n|<i style='font-weight:bold' hidden>|</i>|<img alt=no>|<hr>|<blockquote>|</blockquote>".split(
    "|",
  );

test("every word outside of tags is read, in order, and no other", () => {
  const piece = fc.oneof(fc.constantFrom(...VISIBLE_TAGS), fc.integer({ min: 0, max: 999 }).map((number) => `w${number}`));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const words = pieces.filter((part) => part.startsWith("w")).join("");
      expect(viewOf(read(pieces.join(""))).replace(/\s+/g, "")).toBe(words);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["nested blocks", "<div>", "a", "</div>"],
  ["nested bold type", "<b>", "a", "</b>"],
  ["nested lists", "<ul><li>", "a", "</ul>"],
  ["nested hidden blocks", "<p hidden>", "a", "</p>"],
  ["nested forms", "<form>", "a", "</form>"],
  ["nested headings", "<h2>", "a", "</h3>"],
  ["bold blocks", "<b><div>", "a", "</b>"],
  ["end tags of nothing", "<div>", "a", "</x>"],
  ["misnested tags", "<b><i><p>", "a", "</b></p></i>"],
  ["unclosed quotes", "<p a='", "a", "\">"],
  ["less-than signs", "<", "a", "<"],
  ["ampersands", "&", "a", "&#"],
  ["digits of a reference", "&#1", "1".repeat(500_000), ""],
  ["comments", "<!--", "a", "<!-"],
  ["CDATA marks", "<![CDATA[", "a", "]]"],
  ["templates", "<template>", "a", "</div>"],
  ["images", "<svg><g>", "a", "</g>"],
  ["tables", "<table><tr><td>", "a", "</td>"],
  ["cells", "<td>", "a", "<td>"],
  ["attributes", "<a ", "b=c ".repeat(200_000), ">"],
  ["white space", " \n", "a", "\t"],
  ["preformatted white space", "<pre>\n", "a", "\n"],
])("is linear on 100,000 %s", (_name, before, middle, after) => {
  const started = performance.now();
  read(before.repeat(100_000) + middle + after.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2_500);
});
