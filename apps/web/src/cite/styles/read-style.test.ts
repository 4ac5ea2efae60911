import { expect, test } from "vitest";
import { readStyle } from "./read-style.js";

const HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">';

function styleOf(title: string, macros: string, call: string): string {
  return `${HEAD}<info><title>${title}</title><id>x</id></info>${macros}<citation><layout>${call}</layout></citation></style>`;
}

const PLAIN = '<text variable="title"/>';

test("a style is a choice, by its title and its file", () => {
  const read = readStyle({ name: "lamp.csl", xml: styleOf("Lamp &lt;script&gt;", "", PLAIN) });
  expect(read).toMatchObject({ ok: true, choice: { id: "file:lamp.csl", title: "Lamp <script>", kind: "note", fileName: "lamp.csl", problems: [] } });
});

test("a style without a title goes by its file", () => {
  expect(readStyle({ name: "lamp.csl", xml: styleOf(" ", "", PLAIN) })).toMatchObject({ choice: { title: "lamp.csl" } });
});

test("a broken style is refused with line and column", () => {
  const read = readStyle({ name: "broken.csl", xml: `${HEAD}\n  <citation><layout><text macro="titel"/></layout></citation>\n</style>` });
  expect(read).toMatchObject({ ok: false, refusal: { message: "broken.csl is not a style that can be used." } });
  expect(read.ok ? [] : read.refusal.reasons).toContain('Line 2, column 21: There is no macro "titel". Define it, or correct the name.');
});

test.each(["", "{}", "<html></html>", "<style", `${HEAD}</style>`, "\u0000".repeat(100)])("%j is refused with a reason", (xml) => {
  const read = readStyle({ name: "no.csl", xml });
  expect(read.ok ? [] : read.refusal.reasons).not.toEqual([]);
});

/** Macros that each call the one before so many times. */
function tower(levels: number, calls: number): string {
  const macros = Array.from({ length: levels }, (_, level) => {
    return `<macro name="m${level + 1}">${`<text macro="m${level}"/>`.repeat(calls)}</macro>`;
  });
  return styleOf("x", `<macro name="m0">${PLAIN}</macro>${macros.join("")}`, `<text macro="m${levels}"/>`);
}

test.each([
  { what: "that doubles sixty times", xml: tower(60, 2), reason: "more than 20,000 elements" },
  { what: "that doubles two thousand times", xml: tower(2000, 2), reason: "more than 200 deep" },
  { what: "of a chain of ten thousand macros", xml: tower(10_000, 1), reason: "more than 200 deep" },
])("a style $what is refused, not run", ({ xml, reason }) => {
  const read = readStyle({ name: "tower.csl", xml });
  expect(read.ok ? [] : read.refusal.reasons.join()).toContain(reason);
});

test("a style whose macros call each other as usual is taken", () => {
  expect(readStyle({ name: "tower.csl", xml: tower(10, 2) }).ok).toBe(true);
});
