import fc from "fast-check";
import { expect, test } from "vitest";
import { readStyleDetails } from "./style-details.js";
import { dependentStyle, independentStyle } from "./styles.test-data.js";

test("of an independent style and of a dependent one it is read what they say", () => {
  expect(readStyleDetails(independentStyle("a", "A"))).toEqual({
    updated: "2024-05-06T07:08:09+00:00",
    rights: "Nobody's",
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
    documentation: "https://example.org/guide?a=1&b=2",
    citationFormat: "author-date",
  });
  expect(readStyleDetails(dependentStyle("b", "B", "a"))).toEqual({
    updated: "2023-01-02T03:04:05+00:00",
    rights: "Ours & yours",
    parent: "http://www.zotero.org/styles/a",
    citationFormat: "author-date",
  });
});

test.each([
  ["a comment", `<style><info><!-- <updated>no</updated> --><updated>yes</updated></info></style>`],
  ["another vocabulary", `<style xmlns:x="y"><info><x:updated>no</x:updated><updated>yes</updated></info></style>`],
  ["a prefix of its own", `<cs:style><cs:info><updated>no</updated><cs:updated>yes</cs:updated></cs:info></cs:style>`],
  ["a second one", `<style><info><updated>yes</updated><updated>no</updated></info></style>`],
  ["what stands behind the info", `<style><info><updated> y<!-- -->es\n</updated></info><updated>no</updated></style>`],
  ["an angle bracket in an attribute", `<style title='>"'><info a=">"><updated lang='>'>yes</updated></info></style>`],
  ["character references", `<style><info><updated>&#121;&#x65;s</updated></info></style>`],
])("%s misleads nobody", (_name, xml) => {
  expect(readStyleDetails(xml).updated).toBe("yes");
});

test("no text makes it throw", () => {
  const noise = fc.string({ unit: fc.constantFrom("<", ">", "/", '"', "'", "=", " ", "<!--", "-->", "style", "info", "link rel", "&#x1;", "&amp", "cs:", "a") });
  fc.assert(
    fc.property(noise, (xml) => {
      for (const value of Object.values(readStyleDetails(xml))) expect(value).toBe(String(value).trim());
    }),
  );
});
