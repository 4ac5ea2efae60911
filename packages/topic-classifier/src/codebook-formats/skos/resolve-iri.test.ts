import { expect, test } from "vitest";
import { isAbsoluteIri, resolveIri } from "./resolve-iri.js";

const BASE = "http://a/b/c/d?q";

// The examples of RFC 3986, section 5.4, that name no scheme of their own.
test.each([
  ["g", "http://a/b/c/g"],
  ["./g", "http://a/b/c/g"],
  ["g/", "http://a/b/c/g/"],
  ["/g", "http://a/g"],
  ["//g", "http://g"],
  ["?y", "http://a/b/c/d?y"],
  ["g?y", "http://a/b/c/g?y"],
  ["#s", "http://a/b/c/d?q#s"],
  ["g#s", "http://a/b/c/g#s"],
  ["", "http://a/b/c/d?q"],
  [".", "http://a/b/c/"],
  ["..", "http://a/b/"],
  ["../g", "http://a/b/g"],
  ["../..", "http://a/"],
  ["../../g", "http://a/g"],
  ["../../../g", "http://a/g"],
  ["g?y/../x", "http://a/b/c/g?y/../x"],
  ["urn:x:y", "urn:x:y"],
])("%j against the base is %j", (reference, iri) => {
  expect(resolveIri(reference, BASE)).toBe(iri);
});

test.each([
  ["no base", "g", "", "g"],
  ["a base without a path", "g", "http://a", "http://a/g"],
  ["a base that ends in a slash", "g", "http://a/b/", "http://a/b/g"],
  ["a fragment of the base", "#g", "http://a/b#c", "http://a/b#g"],
  ["a base that is none", "g", "b/c", "g"],
])("%s", (_, reference, base, iri) => {
  expect(resolveIri(reference, base)).toBe(iri);
});

test.each([
  ["http://a/b", true],
  ["urn:x:ä", true],
  ["a/b", false],
  ["http://a/b c", false],
  ["http://a/<b>", false],
  ["", false],
])("%j is absolute: %s", (iri, expected) => {
  expect(isAbsoluteIri(iri)).toBe(expected);
});
