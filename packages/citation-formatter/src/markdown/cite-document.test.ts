import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findStyle } from "../styles/index.js";
import { citeDocument } from "./cite-document.js";
import type { CitedMarkdown, DocumentOptions } from "./cited-markdown.js";
import { NAMELESS, PAGED, ROPE, TAR, TRANSCRIPTS } from "./cited-transcripts.test-data.js";
import { MARKDOWN_PARTS } from "./markdown-parts.test-data.js";

const NOTES = findStyle("chicago-notes")?.xml ?? "";
const AUTHOR_DATE = findStyle("chicago-author-date")?.xml ?? "";

/** A style in a few lines: its citation is what stands between `layout` tags. */
const styleOf = (options: string, layout: string, bibliography = ""): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" ${options}><info><title>x</title><id>x</id><category citation-format="numeric"/></info><citation>${layout}</citation>${bibliography}</style>`;
const NUMERIC = styleOf(
  'class="in-text"',
  '<layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout>',
  '<bibliography><layout><text variable="citation-number" suffix=". "/><text variable="title"/></layout></bibliography>',
);
const NO_BIBLIOGRAPHY = styleOf('class="note"', '<layout suffix="."><text variable="title"/></layout>');

function cite(markdown: string, options: Partial<DocumentOptions> = {}): CitedMarkdown {
  return citeDocument(markdown, (key) => TRANSCRIPTS.get(key), { style: NOTES, keys: TRANSCRIPTS.keys(), ...options });
}

/** The text before what is added at the end. */
const body = ({ text }: CitedMarkdown): string => text.split(/\n\n#* ?(?:References|\[\^cite)/)[0] ?? "";

describe("where the number of a note stands", () => {
  const CASES: readonly (readonly [markdown: string, lang: string, expected: string])[] = [
    ["said [@rope].", "en", "said.[^cite-1]"],
    ["said [@rope], and", "en", "said,[^cite-1] and"],
    ["(said [@rope])", "en", "(said[^cite-1])"],
    ["“said [@rope].” And", "en", "“said.”[^cite-1] And"],
    ["said [@rope] – and", "en", "said[^cite-1] – and"],
    ["said [@rope].5", "en", "said[^cite-1].5"],
    ["said\n[@rope].", "en", "said.[^cite-1]"],
    ["> said\n> [@rope].", "en", "> said.[^cite-1]"],
    ["said [@rope] [@tar].", "en", "said.[^cite-1][^cite-2]"],
    ["[@rope] said", "en", "[^cite-1] said"],
    ["[@rope]: she said", "fr", ":[^cite-1] she said"],
    ["sagte sie [@rope].", "de-DE", "sagte sie.[^cite-1]"],
    ["dit [@rope].", "fr-FR", "dit[^cite-1]."],
    ["dit [@rope] !", "fr-FR", "dit[^cite-1] !"],
    ["dijo [@rope].", "es-ES", "dijo[^cite-1]."],
    ["dijo [@rope]…", "es-ES", "dijo…[^cite-1]"],
    ["сказала [@rope].", "ru-RU", "сказала[^cite-1]."],
    ["сказала [@rope]?", "ru-RU", "сказала?[^cite-1]"],
    ["detto [@rope].", "it-IT", "detto.[^cite-1]"],
    ["as @rope [turn 2], and", "en", "as Agnes Thorvald,[^cite-1] and"],
  ];
  test.each(CASES)("%j in %s", (markdown, lang, expected) => {
    expect(cite(markdown, { lang, style: NO_BIBLIOGRAPHY }).text.split("\n\n[^cite")[0]).toBe(expected);
  });
});

describe("narrative citations", () => {
  test("name the author in the sentence, in full at first in notes", () => {
    const result = cite("@rope [turn 2] and @rope and @tar.");
    expect(body(result)).toBe("Agnes Thorvald[^cite-1] and Thorvald[^cite-2] and Bo Ek.[^cite-3]");
    expect(result.citations[0]?.text).toContain("turn 2");
  });
  test("have the year in parentheses in an author-date style, with other sources", () => {
    expect(body(cite("@rope [turn 2; see @tar] says", { style: AUTHOR_DATE }))).toBe("Thorvald (1998, turn 2; see Ek 2001) says");
    expect(body(cite("@voices says", { style: AUTHOR_DATE }))).toBe("“Voices” (n.d.) says");
  });
  test("name the author in a numeric style, too", () => {
    expect(body(cite("@rope, as [@tar; @rope] and @tar", { style: NUMERIC }))).toBe(
      "Thorvald \\[1\\], as \\[2, 1\\] and Ek \\[2\\]",
    );
  });
});

test("a raised number stands where that of a note does", () => {
  const style = styleOf('class="in-text"', '<layout vertical-align="sup"><text variable="citation-number"/></layout>');
  expect(cite("said [@rope], and @tar.", { style }).text).toBe("said,<sup>1</sup> and Ek.<sup>2</sup>");
});

test("what would become a link is none", () => {
  expect(body(cite("[x][@rope]", { style: AUTHOR_DATE }))).toBe("[x]\\(Thorvald 1998)");
});

test("words of the author stay Markdown; those of metadata are text", () => {
  const { text } = cite("x [*see* [a](b), `@c` @rope, turn 2, **so** \\* 'it' \"is\" <i>x</i>]");
  expect(text).toContain("*See*".replace("S", "s"));
  expect(text).toContain("[a](b), `@c` Agnes Thorvald");
  expect(text).toContain("turn 2, **so** \\* 'it' \"is\" <i>x</i>.");
});

describe("keys that are not known", () => {
  test("leave their citation as it is, with the place and a hint", () => {
    const markdown = "x [@rope; see @ropa, turn 2] y";
    const { text, citations, diagnostics } = cite(markdown);
    expect([text, citations]).toStrictEqual([markdown, []]);
    expect(diagnostics).toMatchObject([{ code: "unresolved-key", severity: "error", span: { start: 14, end: 19 }, hint: "Is rope meant?" }]);
  });
  test("are reported at each of their places, and asked for once", () => {
    const asked: string[] = [];
    const { diagnostics } = citeDocument("@a @b @a", (key) => void asked.push(key), { style: NOTES });
    expect([asked, diagnostics.map(({ span }) => span?.start)]).toStrictEqual([["a", "b"], [0, 3, 6]]);
  });
  test("of figures and the like are references of other programs", () => {
    expect(cite("@fig-map [@tbl:one] @eq-1")).toMatchObject({ text: "@fig-map [@tbl:one] @eq-1", diagnostics: [] });
  });
});

test("an unknown turn cites the whole, with a warning", () => {
  const { diagnostics, citations } = cite("x [@rope, turn 99, my words]");
  expect(diagnostics).toMatchObject([{ code: "unknown-target", severity: "warning", span: { start: 3, end: 8 } }]);
  expect(citations).toMatchObject([{ cites: [{ locator: null, transcriptId: ROPE.id }] }]);
  expect(citations[0]?.text).toMatch(/1998, my words\.$/);
});

test("the whole after a turn of it is not ibid., nor what follows a note of the author", () => {
  const texts = (markdown: string): string[] => cite(markdown).citations.map(({ text }) => text);
  expect(texts("[@rope, turn 2] [@rope]")[1]).toBe("Thorvald, “Salt and Rope.”");
  expect(texts("[@rope] [@rope, turn 2]")[1]).toBe("Ibid., turn 2.");
  expect(texts("[@rope][^a] [@rope]\n\n[^a]: A remark.")[1]).toBe("Thorvald, “Salt and Rope.”");
});

test("what the style does not print is told for each transcript once, and places are found", () => {
  const { notPrinted, citations } = cite("[@paged, p. 13] [@paged, turn 2] [@tar]", { style: NO_BIBLIOGRAPHY });
  expect(notPrinted.map(({ transcriptId }) => transcriptId)).toStrictEqual([PAGED.id, TAR.id]);
  expect(citations.map(({ cites: [first] }) => first?.locator?.ordinal)).toStrictEqual([3, 2, undefined]);
});

describe("the bibliography", () => {
  const ENTRY = "\n\nEk, Bo. 2001. “Tar.” Interview by Peter Lindqvist.\n";
  const CASES: readonly (readonly [name: string, before: string, after: string, expected: string])[] = [
    ["is appended under a heading", "", "", "\n\n# References"],
    ["of the level of the sections", "# Title\n\n## Part\n\n", "", "\n\n## References"],
    ["goes under a heading without text", "", "\n\n# Works Cited", "\n\n# Works Cited"],
    ["whatever marks the heading has", "", "\n\n## 5. *Bibliography* ## {#x .y}\n", "\n\n## 5. *Bibliography* ## {#x .y}"],
    ["or one that is underlined", "", "\n\nLiteratur\n=========\n", "\n\nLiteratur\n========="],
    ["but not under one with text", "", "\n\n# References\n\nMine.\n", "\n\n# References\n\nMine.\n\n## References"],
    ["nor under one with sections", "", "\n\n# Sources\n\n## Own\n", "\n\n# Sources\n\n## Own\n\n## References"],
  ];
  test.each(CASES)("%s", (_, before, after, expected) => {
    const { text } = cite(`${before}Said [@tar].${after}`, { style: AUTHOR_DATE });
    expect(text).toBe(`${before}Said (Ek 2001).${expected}${ENTRY}`);
  });
  test("goes into its division, before what follows", () => {
    const { text } = cite("[@tar]\n\n:::: {#refs}\n::: x\n:::\n::::\n\nEnd.\n", { style: AUTHOR_DATE });
    expect(text).toMatch(/:::: \{#refs\}\n::: x\n:::\n\nEk, Bo\.[^\n]*\n::::\n\nEnd\.\n$/);
  });
  test("is in the order of the style and holds what is cited, once", () => {
    const { text } = cite("[@tar; @rope] [@tar] [@unknown]", { style: AUTHOR_DATE });
    expect(text.match(/^(?:Ek|Thorvald|Dahl),/gm)).toStrictEqual(["Ek,", "Thorvald,"]);
    expect(cite("[@tar] [@rope]", { style: NUMERIC }).text).toMatch(/1\\?\. Tar\n\n2\\?\. Salt and Rope\n$/);
  });
  test("is left out by a style without one, and where nothing is cited", () => {
    expect(cite("[@tar]", { style: NO_BIBLIOGRAPHY }).text).toBe("[^cite-1]\n\n[^cite-1]: Tar.\n");
    expect(cite("# References\n").text).toBe("# References\n");
  });
  test("and notes do not get into code that is never closed", () => {
    expect(cite("[@tar]\n\n```\ncode", { style: NO_BIBLIOGRAPHY }).text).toBe("[^cite-1]\n\n[^cite-1]: Tar.\n\n```\ncode");
  });
});

test("a sign in metadata begins no citation when the result is cited again", () => {
  const at = { ...NAMELESS, metadata: { ...NAMELESS.metadata, title: "Mail @rope" } };
  const once = citeDocument("[@x]", () => at, { style: NO_BIBLIOGRAPHY });
  expect(once.text).toContain("Mail \\@rope");
  expect(cite(once.text).text).toBe(once.text);
});

const documents = fc.array(fc.constantFrom(...MARKDOWN_PARTS), { maxLength: 25 }).map((parts) => parts.join(""));
const STYLES = { NOTES, AUTHOR_DATE, NUMERIC };
const styles = fc.constantFrom("NOTES" as const, "AUTHOR_DATE" as const, "NUMERIC" as const);

test("without keys that are known nothing changes, whatever the text", () => {
  const texts = fc.oneof(documents, fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(texts, styles, (markdown, style) => {
      expect(citeDocument(markdown, () => null, { style: STYLES[style] })).toMatchObject({ text: markdown, edits: [], citations: [] });
    }),
  );
});

test("all but the edits stays as it is, and the edits replace nothing but citations and space before notes", () => {
  fc.assert(
    fc.property(documents, styles, (markdown, style) => {
      const { text, edits, citations } = cite(markdown, { style: STYLES[style] });
      let [at, from, undone] = [0, 0, ""];
      for (const { span, text: inserted } of edits) {
        expect(span.start).toBeGreaterThanOrEqual(from);
        const kept = markdown.slice(from, span.start);
        expect(text.slice(at, at + kept.length + inserted.length)).toBe(kept + inserted);
        undone += kept + markdown.slice(span.start, span.end);
        at += kept.length + inserted.length;
        from = span.end;
        const citation = citations.find((candidate) => candidate.span.end === span.end);
        const start = citation?.span.start ?? span.end;
        if (span.end > span.start) expect(markdown.slice(Math.min(span.start, start), start)).toMatch(/^[\s>]*$/);
      }
      expect(text.slice(at)).toBe(markdown.slice(from));
      expect(undone + markdown.slice(from)).toBe(markdown);
    }),
    { numRuns: 300 },
  );
});

test("labels of notes are new, and each has one reference and one definition", () => {
  fc.assert(
    fc.property(documents, (markdown) => {
      const { text, citations } = cite(markdown);
      const labels = citations.flatMap(({ note }) => note ?? []);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) {
        expect(markdown).not.toContain(`[^${label}]`);
        expect(text.split(`[^${label}]`).length - 1).toBe(2);
        expect(text).toMatch(new RegExp(`^\\[\\^${label}\\]: \\S`, "m"));
      }
    }),
    { numRuns: 300 },
  );
});

test("citing the result again finds nothing more to cite", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("[@rope, turn 2]", "@tar", "x", " ", ".", "\n\n", "[^1]", "\n\n[^1]: "), { maxLength: 15 }), styles, (parts, style) => {
      const { text } = cite(parts.join(" "), { style: STYLES[style] });
      expect(cite(text, { style: STYLES[style] }).text).toBe(text);
    }),
    { numRuns: 200 },
  );
});
