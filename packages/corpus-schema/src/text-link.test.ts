import { expect, test } from "vitest";
import { textLink } from "./text-link.js";

test.each([
  ["https://example.org/a", "text=b", "https://example.org/a#:~:text=b"],
  ["https://example.org/a#part-2", "text=b", "https://example.org/a#part-2:~:text=b"],
  ["https://example.org/a#:~:text=x", "text=b", "https://example.org/a#:~:text=x&text=b"],
  [" HTTP://example.org ", "text=b", "HTTP://example.org#:~:text=b"],
  ["https://example.org/a", null, "https://example.org/a"],
  ["javascript:alert(1)", "text=b", null],
  ["doi:10.1000/1", null, null],
  ["", "text=b", null],
])("%s with %s is %s", (url, directive, expected) => {
  expect(textLink(url, directive)).toBe(expected);
});
