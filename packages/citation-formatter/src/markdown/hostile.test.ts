import { expect, test } from "vitest";
import { findStyle } from "../styles/index.js";
import { citeDocument } from "./cite-document.js";
import { TRANSCRIPTS } from "./cited-transcripts.test-data.js";

const MANY = 100_000;
const repeat = (text: string): string => text.repeat(MANY);

/** Texts for which a reader that looks for the end of each mark anew would need hours. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["brackets and signs", repeat("[@")],
  ["backticks", `${repeat("`")} x`],
  ["runs of backticks of every length", Array.from({ length: 1500 }, (_, index) => "`".repeat(index + 1)).join(" ")],
  ["nested brackets", `${repeat("[")}@a${repeat("]")}`],
  ["keys without an end", `[${repeat("@a;")}[@b]]`],
  ["links without an end", repeat("](")],
  ["white space in a link", `[a](${repeat(" ")}x`],
  ["comments", repeat("<!--")],
  ["declarations", repeat("<!x")],
  ["tags", repeat('<a b="')],
  ["white space in a tag", `<a${repeat(" ")}=`],
  ["dollars", repeat("$a ")],
  ["pairs of dollars", `${repeat("$$a ")}$`],
  ["attributes", repeat("{a=")],
  ["lists in lists", `${repeat("- ")}x`],
  ["quotations in quotations", `${repeat("> ")}x`],
  ["fences", repeat("```\na\n")],
  ["notes that name others", repeat("[^a]: [^b]\n")],
  ["notes in a row", Array.from({ length: 20_000 }, (_, index) => `[^${index}]: see [^${index + 1}]\n`).join("") + "x[^0]"],
  ["notes in the text", repeat("^[a ")],
  ["divisions", repeat("::: a\n")],
  ["headings", repeat("# h\n")],
  ["a key of punctuation", `@${repeat("a:")}`],
  ["keys of the sentence with brackets", repeat("@a [")],
  ["examples", repeat("(@a) x\n")],
];

test.each(TEXTS)("%s: read to the end, and left as they are", (_, text) => {
  const cited = citeDocument(text, () => null, { style: findStyle("chicago-notes")?.xml ?? "" });
  expect(cited.text === text).toBe(true);
});

test("white space before a citation, and numbers of turns without an end", () => {
  const markdown = `a${repeat(" ")}[@rope, turns 1${",1".repeat(5000)}, p. ${repeat("i-")}]`;
  const { citations } = citeDocument(markdown, (key) => TRANSCRIPTS.get(key), { style: findStyle("chicago-notes")?.xml ?? "" });
  expect(citations).toHaveLength(1);
});
