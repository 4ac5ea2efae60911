import { expect, test } from "vitest";
import { sniffSyntax } from "./sniff-syntax.js";

test.each([
  ["@prefix a: <urn:a:> .", "turtle"],
  ["  # a comment\n<a> <b> <c> .", "turtle"],
  ["PREFIX a: <urn:a:>", "turtle"],
  ["a:b a:c a:d .", "turtle"],
  ["<http://a/b> a <c> .", "turtle"],
  ["[] a <b> .", "turtle"],
  ["[ a <b> ] .", "turtle"],
  ["_:a a <b> .", "turtle"],
  ['{"@id": "a"}', "json-ld"],
  ['\n[\n  {"@id": "a"}]', "json-ld"],
  ['<?xml version="1.0"?><rdf:RDF/>', "rdf-xml"],
  ['<rdf:RDF\n  xmlns:rdf="x">', "rdf-xml"],
  ["<!-- a comment --><rdf:RDF/>", "rdf-xml"],
  ["<!DOCTYPE rdf:RDF [", "rdf-xml"],
  ["Dear reader,", null],
  ["", null],
])("%j is %s", (text, syntax) => {
  expect(sniffSyntax(text)).toBe(syntax);
});
