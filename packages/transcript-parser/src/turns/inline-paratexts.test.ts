import { expect, test } from "vitest";
import { inlineParatexts } from "./inline-paratexts.js";

function found(text: string): string[] {
  return inlineParatexts(text, { start: 0, end: text.length }, []).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

test.each<[string, string[]]>([
  ["Was it damp? *laughs*", ["stage-direction *laughs*"]],
  ["*sighs* It was. *Gelächter* Und dann?", ["stage-direction *sighs*", "stage-direction *Gelächter*"]],
  ["It was “so”. *prolonged applause*\nAnd then?", ["stage-direction *prolonged applause*"]],
  ["I love *music*, and *laughter* too.", []],
  ["It was *very* damp. *Really* so.", []],
  ["**Laughter** is a tool. * applause * 2 * 3 * 4", []],
  ["It was. *laughs", []],
  ["It was (laughs) [crosstalk] {coughs} <…>", ["stage-direction (laughs)", "stage-direction [crosstalk]", "stage-direction {coughs}", "editorial-note <…>"]],
])("%j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("asterisks without end cost no more than their number", () => {
  expect(found("*a ".repeat(200_000))).toEqual([]);
});
