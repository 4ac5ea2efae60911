import type { SourceFormat } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { recogniseContent } from "./recognise-content.js";

test.each([
  ["a labelled interview is a document", "Q: Why?\nA: Because.", "a.txt", "document"],
  ["an empty input is a document", "", "a.txt", "document"],
  ["a stage direction in brackets is a document", "[Applause]\nQ: Why?", "a.txt", "document"],
  ["a stage direction in braces is a document", "{Music}\nQ: Why?", "a.txt", "document"],
  ["a line of a corpus is lines", '{"schemaVersion":1,"offsetUnit":"utf16","id":"x"}\n', "-", "lines"],
  ["any object on one line is lines, to be refused with its number", '{"a":1}\n', "-", "lines"],
  ["a corpus whose first line is broken is lines", 'oops\n{"schemaVersion":1,"offsetUnit":"utf16"}\n', "-", "lines"],
  ["a byte-order mark hides no corpus", '\uFEFF{"schemaVersion":1}', "-", "lines"],
  ["the name .jsonl makes lines of anything", "oops", "a.JSONL", "lines"],
  ["a pretty object is one value", '{\n  "schemaVersion": 1\n}', "-", "json"],
  ["a list of objects is one value", '[\n  {\n    "schemaVersion": 1', "-", "json"],
  ["an empty list is one value", "[]\n", "-", "json"],
])("%s", (_name, text, name, expected) => {
  expect(recogniseContent(new TextEncoder().encode(text), name)).toBe(expected);
});

test("JSON that a format of documents knows is a document, a transcript never is", () => {
  const known: SourceFormat = {
    id: "words",
    title: "words",
    text: "extraction",
    mediaTypes: ["application/json"],
    extensions: ["json"],
    sniff: (head) => (new TextDecoder().decode(head).includes('"words"') ? 0.9 : 0),
    load: () => Promise.reject(new Error("is not read")),
  };
  const contentOf = (text: string): string => recogniseContent(new TextEncoder().encode(text), "a.json", [known]);
  expect(contentOf('{"words":[]}')).toBe("document");
  expect(contentOf('{\n  "words": []\n}')).toBe("document");
  expect(contentOf('{"results":[]}')).toBe("lines");
  expect(contentOf('{"schemaVersion":1,"offsetUnit":"utf16","words":[]}')).toBe("lines");
});
