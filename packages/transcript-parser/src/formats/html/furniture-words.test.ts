import { expect, test } from "vitest";
import { stylesOf, viewOf } from "./check-document.test-data.js";
import { furnitureOf } from "./furniture-words.table.js";
import { htmlReader } from "./read-html.js";

test.each([
  ["newsletter", "furniture"],
  ["inread-newsletter article", "furniture"],
  ["article__signature", "furniture"],
  ["mod-MostRead", "furniture"],
  ["c-article authorBio", "furniture"],
  ["comments-area", "comments"],
  ["disqus_thread", "comments"],
  // What only sounds like it.
  ["shareholder-meeting", null],
  ["download additional", null],
  ["post category-promo tag-newsletter", null],
  ["no-sidebar has-comments", null],
  ["comments-open sidebar-wrap", null],
  ["entry-content", null],
  ["", null],
])("%j is %j", (names, expected) => {
  expect(furnitureOf(names)).toBe(expected);
});

const said = "Here is what was said. ".repeat(20);

test.each([
  [`<p>${said}</p><div class="newsletter"><p>Ours</p><p>Sign up</p></div>`, ["aside: Ours\n\nSign up"]],
  [`<p>${said}</p><p class="caption">The pier</p>`, ["aside: The pier"]],
  // The text itself, whatever its wrapper is called.
  [`<div class="share-the-stage"><p>${said}</p></div><p>Foot</p>`, []],
  [`<div class="sidebar"><h1>The pier</h1></div><p>${said}</p>`, ["heading: The pier"]],
  // Comments may be longer than the text, and are so only after one.
  [`<p>${said.repeat(3)}</p><div id="comments"><p>${"No. ".repeat(900)}</p></div>`, [`aside: ${"No. ".repeat(900).trim()}`]],
  [`<div id="comments"><p>${said}</p></div>`, []],
  ['<p><a href="/a">a</a> <a href="#t=1">b</a> <a name="c">c</a></p>', ["link: a"]],
])("%j is styled", (source, expected) => {
  const document = htmlReader.readText?.(source, {});
  expect(document === undefined ? [] : stylesOf(document)).toEqual(expected);
});

test("furniture is a block of its own", () => {
  const source = `<div>${said}<div class="promo">Buy</div><div>More</div></div>`;
  const document = htmlReader.readText?.(source, {});
  expect(document === undefined ? "" : viewOf(document)).toBe(`${said.trim()}\n\nBuy\n\nMore`);
});
