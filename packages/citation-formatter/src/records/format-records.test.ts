import { readFileSync } from "node:fs";
import type { CslItem } from "@colloquy/csl-processor";
import { describe, expect, test } from "vitest";
import { toCslItem } from "../item/to-csl-item.js";
import { KINDS, type KindId } from "../kinds.test-data.js";
import { formatRecords, RECORD_FORMATS, type RecordFormatId } from "./index.js";
import { readBib, readRis } from "./read-records.test-data.js";

const ids = Object.keys(KINDS) as KindId[];
const items = ids.map((id) => toCslItem(KINDS[id]));
const item = (rest: Omit<CslItem, "id">): CslItem => ({ id: "a", ...rest });
const lines = (rest: Omit<CslItem, "id">, format: RecordFormatId): string => formatRecords([item(rest)], format).text;
const field = (rest: Omit<CslItem, "id">, format: RecordFormatId, name: string): string | undefined =>
  (format === "ris" ? readRis(lines(rest, format)) : readBib(lines(rest, format)))[0]?.fields.find(([key]) => key === name)?.[1];

describe.each(RECORD_FORMATS)("$title", ({ id: format, extension }) => {
  const fixture = readFileSync(new URL(`./fixtures/kinds-${format}${extension}`, import.meta.url), "utf8");
  const parts = format === "csl-json" ? (JSON.parse(fixture) as unknown[]) : fixture.split(/(?<=^(?:\}|ER {2}- ?)\n)\n*/m);
  test.each(ids.map((id, at) => [id, at] as const))("%s", (id, at) => {
    const { text, warnings } = formatRecords([toCslItem(KINDS[id])], format, { keys: () => "key" });
    const keyed = format === "csl-json" ? (JSON.parse(text) as unknown[])[0] : text.replaceAll("\r\n", "\n");
    expect(keyed).toStrictEqual(parts[at]);
    expect(warnings).toStrictEqual([]);
  });
  test("no other record is in the fixture", () => expect(parts.filter((part) => part !== "")).toHaveLength(ids.length));
});

test("what the twelve kinds lose", () => {
  const lost = (format: RecordFormatId): string[] => [
    ...new Set(formatRecords(items, format).lost.map(({ variable, reason }) => `${variable} ${reason}`)),
  ];
  expect(lost("csl-json")).toStrictEqual([]);
  expect(lost("bibtex").filter((line) => line.endsWith("no-field"))).toStrictEqual([]);
  expect(lost("biblatex")).toStrictEqual(["genre no-field", "publisher-place in-note", "event-title in-note", "number in-note"]);
  expect(lost("ris").filter((line) => line.endsWith("no-field"))).toStrictEqual([]);
});

test("a loss names item, variable, value and reason", () => {
  expect(formatRecords([item({ type: "interview", title: "T", license: "CC0" })], "bibtex").lost).toStrictEqual([
    { itemId: "a", variable: "license", value: "CC0", reason: "no-field" },
  ]);
});

describe("LaTeX", () => {
  test.each([
    ["\\ ~ ^ & # $ % _", "\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\& \\# \\$ \\% \\_"],
    ["a {pair} of braces", "a \\{pair\\} of braces"],
    ["} not { one", "\\textbraceright{} not \\textbraceleft{} one"],
    ["a -- b, ``c''", "a -{}- b, `{}`c'{}'"],
    ["<i>Echo</i> and <b></b>nothing", "\\emph{Echo} and nothing"],
    ["<<b></b>i>no markup", "\\textless{}i\\textgreater{}no markup"],
    ["<i>never closed", "\\textless{}i\\textgreater{}never closed"],
    ["</i>never opened", "\\textless{}/i\\textgreater{}never opened"],
    ["<i>crossed <b>tags</i> here</b>", "\\textless{}i\\textgreater{}crossed \\textbf{tags\\textless{}/i\\textgreater{} here}"],
    ["two\nlines\u0000 and\ta tab", "two lines and a tab"],
    ["half of \uD83D a pair, a whole 🎙", "half of \uFFFD a pair, a whole 🎙"],
  ])("%j in a note", (note, expected) => expect(field({ type: "document", note }, "bibtex", "note")).toBe(expected));

  test.each([
    [{ family: "Berg", given: "Jan", "non-dropping-particle": "van der" }, "van der Berg, Jan"],
    [{ family: "King", given: "Martin Luther", suffix: "Jr." }, "King, Jr., Martin Luther"],
    [{ literal: "Embassy of Kazakhstan" }, "{Embassy of Kazakhstan}"],
    [{ literal: "Rope and Sail, Ltd" }, "{Rope and Sail, Ltd}"],
    [{ family: "de la Cruz", given: "Inés" }, "{de la Cruz}, Inés"],
    [{ family: "Van Dyke", given: "Ann", "non-dropping-particle": "" }, "Van Dyke, Ann"],
    [{ family: "Berg", given: "Jan", "non-dropping-particle": "Van" }, "{Van Berg}, Jan"],
    [{ family: "Two Words" }, "{Two Words}"],
    [{ family: "others" }, "{others}"],
    [{ family: "עמוס", given: "עוז" }, "{עמוס}, {עוז}"],
    [{ family: "A, B", given: "C and D" }, "{A, B}, {C and D}"],
    [{ family: "Berg", given: "Jan", "non-dropping-particle": "and" }, "{and Berg}, Jan"],
    [{ family: "A, B", given: "C", suffix: "Jr." }, "{C A, B Jr.}"],
    [{ family: "x=y", given: "{" }, "{x=y}, {\\textbraceleft{}}"],
  ])("the name %j", (name, expected) => expect(field({ author: [name] }, "bibtex", "author")).toBe(expected));

  test("an address stands as it is, but for what would end its field", () => {
    expect(field({ URL: "https://example.org/a_b%20c#d&e~f{g} h\\" }, "biblatex", "url")).toBe(
      "https://example.org/a_b%20c#d&e~f%7Bg%7D%20h%5C",
    );
  });
});

test.each([
  [{ "date-parts": [[2004, 2, 18]] }, "2004-02-18", "2004/02/18/", ["2004", "feb", "18"]],
  [{ "date-parts": [[2003, 12, 30], [2004, 1, 2]] }, "2003-12-30/2004-01-02", "2003/12/30/to 2004-01-02", ["2003", "dec", "30"]],
  [{ "date-parts": [[1964]], circa: true }, "1964~", "1964///circa", ["1964", undefined, undefined]],
  [{ "date-parts": [[2004]], season: 1 }, "2004-21", "2004///Spring", ["2004", undefined, undefined]],
  [{ "date-parts": [[2004], [0]] }, "2004/", "2004///onward", ["2004", undefined, undefined]],
  [{ "date-parts": [[-44]] }, "-0043", "-0044///", ["44 BC", undefined, undefined]],
  [{ raw: "2004-02/2004-03" }, "2004-02/2004-03", "2004/02//to 2004-03", ["2004", "feb", undefined]],
  [{ raw: "in the spring" }, undefined, "///in the spring", ["in the spring", undefined, undefined]],
])("the date %j", (issued, biblatex, ris, [year, month, day]) => {
  const rest = { type: "document", issued } as Omit<CslItem, "id">;
  expect(field(rest, "biblatex", "date")).toBe(biblatex);
  expect(field(rest, "ris", "DA")).toBe(ris);
  for (const [name, value] of [["year", year], ["month", month], ["day", day]] as const) expect(field(rest, "bibtex", name)).toBe(value);
});

test("what year and month of BibTeX cannot hold is said, and reported", () => {
  const range: CslItem = item({ issued: { "date-parts": [[2004, 2, 18], [2004, 3, 2]] } });
  const { text, lost } = formatRecords([range], "bibtex");
  expect(text).toContain("note = {dated 2004-02-18/2004-03-02}");
  expect(lost).toStrictEqual([{ itemId: "a", variable: "issued", value: "2004-02-18/2004-03-02", reason: "in-note" }]);
});

describe("keys", () => {
  const keyOf = (rest: Omit<CslItem, "id">): string | undefined => readBib(lines(rest, "bibtex"))[0]?.key;
  const year = { "date-parts": [[2004]] };
  test.each<[Omit<CslItem, "id">, string]>([
    [{ author: [{ family: "Tokaev" }], issued: year, title: "“Bloc” Thinking" }, "tokaev2004bloc"],
    [{ author: [{ family: "Łukasiewicz-Ørsted" }], issued: year, title: "The Ärger" }, "lukasiewiczorsted2004arger"],
    [{ author: [{ literal: "Embassy of X" }], title: "A" }, "embassya"],
    [{ title: "1951 to 1977" }, "item1951"],
    [{}, "item"],
  ])("%j", (rest, expected) => expect(keyOf(rest)).toBe(expected));

  test("names without Latin letters have numbers, and differ", () => {
    const keys = ["Токаев", "Назарбаев"].map((family) => keyOf({ author: [{ family }], issued: year }));
    expect(keys[0]).toMatch(/^x[a-z0-9]+2004$/);
    expect(keys[0]).not.toBe(keys[1]);
  });

  test("equal keys get letters in the order of the file, and other formats have the same", () => {
    const same = Array.from({ length: 29 }, (_, at) => ({ id: at, title: "Tide" }));
    const keys = readBib(formatRecords(same, "bibtex").text).map(({ key }) => key);
    expect([...keys.slice(0, 3), ...keys.slice(26)]).toStrictEqual(["tide", "tidea", "tideb", "tidez", "tideaa", "tideab"]);
    expect(readRis(formatRecords(same, "ris").text).map(({ key }) => key)).toStrictEqual(keys);
  });

  test("keys of the caller hold, and are changed with a warning where they cannot", () => {
    const given = ["Tide:98", "tide:98", "a, {b}", "", undefined];
    const { text, warnings } = formatRecords(given.map((_, id) => ({ id, title: "Salt" })), "biblatex", { keys: (_, at) => given[at] });
    expect(readBib(text).map(({ key }) => key)).toStrictEqual(["Tide:98", "tide:98a", "ab", "salt", "salta"]);
    expect(warnings.map(({ code, path }) => [code, path])).toStrictEqual([["key-changed", "/1"], ["key-changed", "/2"], ["key-changed", "/3"]]);
  });
});

describe("bad input", () => {
  const bad = [null, 3, "x", [], { id: {}, type: 7, title: { a: 1 }, author: "Someone", interviewer: [null, 3, {}, { given: "G" }], issued: [] }];
  test.each(RECORD_FORMATS)("$id: what is no item is left out, what is no value reported", ({ id }) => {
    const { lost, warnings } = formatRecords(bad as never, id);
    expect(warnings.map(({ code, path }) => `${code} ${path ?? ""}`)).toStrictEqual([
      ..."0123".split("").map((at) => `not-an-item /${at}`),
      "invalid-value /4/title",
      "invalid-value /4/interviewer",
    ]);
    expect(lost.map(({ variable, reason }) => `${variable} ${reason}`)).toContain("title no-field");
  });

  test("the names of the prototype are no types and no phrases", () => {
    expect(lines({ type: "constructor", toString: "x" } as never, "biblatex")).toBe("@misc{item\n}\n");
  });

  test("a comma that RIS would divide a name at is warned of", () => {
    const { warnings } = formatRecords([item({ author: [{ literal: "Rope, Ltd" }] })], "ris");
    expect(warnings).toMatchObject([{ code: "ambiguous-name", path: "/0/author" }]);
  });

  test("three hundred names stand in three hundred places", () => {
    const author = Array.from({ length: 300 }, (_, at) => ({ family: "Name", given: `${at}` }));
    expect(field({ author }, "bibtex", "author")?.split(" and ")).toHaveLength(300);
    expect(lines({ author }, "ris").match(/^AU {2}- /gm)).toHaveLength(300);
  });
});

test("words of the caller say what only the note can say", () => {
  const options = { phrases: { interviewer: "entretien avec", genre: "forme :" } };
  const { text, lost } = formatRecords([item({ genre: "x", interviewer: [{ literal: "Y" }] })], "ris", options);
  expect(text).toContain("N1  - entretien avec Y\r\n");
  expect(lost).toMatchObject([{ variable: "interviewer", reason: "in-note" }]);
});
