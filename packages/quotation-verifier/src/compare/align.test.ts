import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise } from "../fold/tokenise.js";
import { align } from "./align.js";

/** Kept words plain, removed ones after a minus, added ones after a plus. */
function diff(quoted: string, source: string): string {
  const a = tokenise(quoted);
  const b = tokenise(source);
  return align(a, b)
    .map((step) => {
      if (step.kind === "added") return `+${a[step.quoted]?.raw ?? ""}`;
      return `${step.kind === "removed" ? "-" : ""}${b[step.source]?.raw ?? ""}`;
    })
    .join(" ");
}

test.each([
  ["keeps what is the same", "a b c", "a b c", "a b c"],
  ["removes before it adds", "a x c", "a b c", "a -b +x c"],
  ["leaves out what the source has around", "b c", "a b c d", "b c"],
  ["keeps more rather than less at the same cost", "a b d", "a b c d", "a b -c d"],
  ["gives up marks sooner than words", "a , b", "a b ,", "a +, b"],
  ["adds everything where nothing is shared", "x y", "a b", "+x +y"],
])("%s", (_, quoted, source, expected) => {
  expect(diff(quoted, source)).toBe(expected);
});

test("every token of the quotation is kept or added once, in order, and kept tokens are equal", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", ",", "."), { maxLength: 40 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(words, words, (quoted, source) => {
      const a = tokenise(quoted);
      const b = tokenise(source);
      const steps = align(a, b);
      expect(steps.flatMap((step) => (step.kind === "removed" ? [] : [step.quoted]))).toEqual(a.map((_, at) => at));
      const sources = steps.flatMap((step) => (step.kind === "added" ? [] : [step.source]));
      expect(sources).toEqual(sources.map((_, at) => (sources[0] ?? 0) + at));
      for (const step of steps) {
        if (step.kind === "kept") expect(a[step.quoted]?.key).toBe(b[step.source]?.key);
      }
    }),
  );
});
