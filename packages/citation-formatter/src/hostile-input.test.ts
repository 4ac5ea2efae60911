import type { Contributor, Metadata } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { formatBibliography } from "./format-bibliography.js";
import { formatCitations } from "./format-citations.js";
import { STYLES } from "./styles/index.js";
import { transcriptOf } from "./transcript.test-data.js";

const who = (full: string, more: Partial<Contributor["name"]> = {}): Contributor => ({
  name: { full, ...more },
  role: "interviewee",
});

/** What a transcript may say of itself, what must be printed of it in every style, and what is warned of. */
const CASES: Readonly<Record<string, { readonly metadata: Partial<Metadata>; readonly prints: readonly string[]; readonly warns: readonly string[] }>> = {
  "nothing but turns": { metadata: {}, prints: ["tape.txt"], warns: ["no-title-or-names"] },
  "a range of dates": { metadata: { title: "Low Water", date: "2004-02-18/2004-03-02" }, prints: ["Low Water", "2004"], warns: [] },
  "an approximate date": { metadata: { title: "Low Water", date: "1964~" }, prints: ["Low Water", "1964"], warns: [] },
  "a season": { metadata: { title: "Low Water", date: "1964-22" }, prints: ["Low Water", "1964"], warns: [] },
  "a decade": { metadata: { title: "Low Water", date: "196X" }, prints: ["Low Water", "196X"], warns: ["unreadable-date"] },
  "no date": { metadata: { title: "Low Water" }, prints: ["Low Water"], warns: [] },
  "a name that cannot be split": { metadata: { contributors: [who("Mother of the Bride")], date: "1999" }, prints: ["Mother of the Bride"], warns: ["name-not-split"] },
  "a name of one letter": { metadata: { contributors: [who("K", { family: "K" })], date: "1999" }, prints: ["K"], warns: [] },
  "a right-to-left name": {
    metadata: { title: "مقابلة", contributors: [who("يوسف حداد", { given: "يوسف", family: "حداد" })], date: "1999" },
    prints: ["حداد"],
    warns: [],
  },
  "a Hebrew name with marks": {
    metadata: { contributors: [who("דָּוִד בֶּן־גּוּרִיּוֹן", { given: "דָּוִד", family: "בֶּן־גּוּרִיּוֹן" })], date: "1999" },
    prints: ["בֶּן־גּוּרִיּוֹן"],
    warns: [],
  },
  "a Chinese name": { metadata: { contributors: [who("王伟", { given: "伟", family: "王" })], date: "1999" }, prints: ["王"], warns: [] },
  "markup in the title": { metadata: { title: "The <i>Ann</i> & her crew", date: "1999" }, prints: ["The <i>Ann</i> & her crew"], warns: [] },
  "an empty range of pages": {
    metadata: { title: "Low Water", publications: [{ relation: "original", carrier: true, container: "The Lamp", pages: "-", date: "1999" }] },
    prints: ["The Lamp"],
    warns: [],
  },
};

describe.for(Object.entries(CASES))("%s", ([, { metadata, prints, warns }]) => {
  const transcript = transcriptOf({ metadata, source: { fileName: "tape.txt" } });

  test.for(STYLES.map(({ id, xml }) => [id, xml] as const))("is cited as well as can be in %s", ([, xml]) => {
    const [citation] = formatCitations([{ transcript, targetId: transcript.turns[1]?.id ?? "" }], { style: xml });
    const { entries } = formatBibliography([transcript], { style: xml });
    const text = `${citation?.note ?? citation?.inText} ${citation?.bibliography ?? ""} ${entries[0]?.text ?? ""}`.normalize("NFC");
    const reported = citation?.notPrinted.map(({ value }) => value) ?? [];
    for (const words of prints) {
      const isPrinted = text.toLowerCase().includes(words.normalize("NFC").toLowerCase());
      expect(isPrinted || reported.includes(words), text).toBe(true);
    }
    expect(citation?.warnings.map(({ code }) => code)).toEqual(warns);
  });
});

test("three hundred contributors are cited in every style, and those that are not printed are reported", () => {
  const contributors = Array.from({ length: 300 }, (_, index) => who(`Ann Speaker${index}`, { given: "Ann", family: `Speaker${index}` }));
  const transcript = transcriptOf({ metadata: { title: "A Chorus", date: "1999", contributors } });
  for (const { id, xml } of STYLES) {
    const [citation] = formatCitations([{ transcript }], { style: xml });
    const text = `${citation?.note ?? citation?.inText} ${citation?.bibliography ?? ""}`.toLowerCase();
    const reported = new Set(citation?.notPrinted.map(({ value }) => value));
    for (const { name } of contributors) {
      const isPrinted = new RegExp(`${name.family?.toLowerCase()}(?!\\d)`).test(text);
      expect(isPrinted, `${id}: ${name.full}`).toBe(!reported.has(name.full));
    }
  }
});

test.each([
  ["no XML", "a style?"],
  ["another element", "<html/>"],
  ["a style without a citation", '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"/>'],
  ["nothing", ""],
  ["a macro that calls itself", '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><macro name="a"><text macro="a"/></macro><citation><layout><text macro="a"/></layout></citation></style>'],
])("for %s a style of ours stands in, with a warning for each problem", (_name, style) => {
  const transcript = transcriptOf({ metadata: { title: "Low Water", date: "1999" } });
  const [citation] = formatCitations([{ transcript }], { style });
  expect(citation?.text).toContain("Low Water");
  expect(citation?.warnings.map(({ code }) => code)).toContain("invalid-style");
});
