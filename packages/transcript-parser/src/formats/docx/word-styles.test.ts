import { expect, test } from "vitest";
import { readDraft, stylesIn } from "./read-document.test-data.js";
import { paragraph as p, run as r } from "./write-docx.test-data.js";

const style = (type: string, id: string, content: string, more = ""): string => `<w:style w:type="${type}" w:styleId="${id}"${more}>${content}</w:style>`;
const STYLES = [
  style("paragraph", "Normal", '<w:name w:val="Normal"/>', ' w:default="1"'),
  style("paragraph", "berschrift1", '<w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style("paragraph", "Section", '<w:name w:val="Section"/><w:basedOn w:val="berschrift1"/>'),
  style("paragraph", "Body", '<w:name w:val="Body"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
  style("paragraph", "Question", '<w:name w:val="Question"/><w:rPr><w:b/></w:rPr>'),
  style("paragraph", "Follow", '<w:name w:val="Follow-up"/><w:basedOn w:val="Question"/><w:rPr><w:i/></w:rPr>'),
  style("paragraph", "Title", '<w:name w:val="Title"/>'),
  style("paragraph", "Quote", '<w:name w:val="Quote"/><w:rPr><w:i/></w:rPr>'),
  style("paragraph", "Circle1", '<w:basedOn w:val="Circle2"/>'),
  style("paragraph", "Circle2", '<w:basedOn w:val="Circle1"/><w:rPr><w:b/></w:rPr>'),
  style("character", "Speaker", '<w:name w:val="Speaker"/><w:rPr><w:b/></w:rPr>'),
  style("character", "Question", '<w:name w:val="Question Char"/><w:rPr><w:i/></w:rPr>'),
].join("");
const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;

test.each<[string, string, string[]]>([
  ["bold and italic said directly", p(r("A", "<w:b/>") + r("b") + r("c", "<w:i/>") + r("d", '<w:b w:val="0"/>')), ["strong: A", "emphasis: c"]],
  ["runs of one type are one stretch", p(r("Ann ", "<w:b/>") + r(" ") + r("Lee:", '<w:b w:val="true"/><w:i/>') + r(" Yes.")), ["strong: Ann  Lee:", "emphasis: Lee:"]],
  ["a style of letters", p(r("Ann:", '<w:rStyle w:val="Speaker"/>') + r(" Yes.")), ["strong: Ann:"]],
  ["a style of letters with the name of one of paragraphs", p(r("Ann:", '<w:rStyle w:val="Question"/>')), ["emphasis: Ann:"]],
  ["a style of paragraphs", p("Is it so?", of("Question")), ["strong: Is it so?"]],
  ["a style based on another", p("Is it so?", of("Follow")), ["strong: Is it so?", "emphasis: Is it so?"]],
  ["two styles that are bold take each other back", p(r("Ann", '<w:rStyle w:val="Speaker"/>') + r(" asks"), of("Question")), ["strong: asks"]],
  ["what is said directly is stronger than styles", p(r("Plain", '<w:b w:val="off"/>'), of("Question")), []],
  ["letters of complex script have their own type", p(r("نعم", "<w:rtl/><w:bCs/>") + r("לא", "<w:rtl/><w:b/>")), ["strong: نعم"]],
  ["a heading by its level", p("First", of("berschrift1")), ["heading: First"]],
  ["a heading by what its style is based on", p("First", of("Section")), ["heading: First"]],
  ["a style that takes the level back", p("First", of("Body")), []],
  ["a level said directly", p("First", '<w:outlineLvl w:val="1"/>'), ["heading: First"]],
  ["a title", p("Salt", of("Title")), ["heading: Salt"]],
  ["a quotation", p("Salt", of("Quote")), ["emphasis: Salt", "quote: Salt"]],
  ["styles that run in a circle", p("Salt", of("Circle1")), ["strong: Salt"]],
  ["a style that is missing", p("Salt", of("Nowhere")), []],
])("%s", async (_name, body, expected) => {
  expect(stylesIn(await readDraft({ body, styles: STYLES })).sort()).toEqual([...expected].sort());
});

test("defaults of the document hold for all letters", async () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>${STYLES}`;
  expect(stylesIn(await readDraft({ body: p("Is it so?", of("Question")) + p("Yes."), styles }))).toEqual(["strong: Is it so?", "strong: Yes."]);
});

test("without styles headings are known by their identifiers", async () => {
  expect(stylesIn(await readDraft({ body: p("Salt", of("Heading2")) + p("Yes.") }))).toEqual(["heading: Salt"]);
});
