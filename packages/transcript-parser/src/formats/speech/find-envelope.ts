import type { JsonValue } from "../json/json-value.js";
import { ENVELOPE_KEYS } from "./envelope-keys.table.js";

/** What a format is known by: sets of paths that stand in an outline together. */
export type Signs = readonly (readonly RegExp[])[];

/** A step to what lies within a list: to each of its elements. */
export const EACH = "[]";

const MAX_DEPTH = 3;

/**
 * Where in a file the results of a format lie: the keys that lead there from the outside; nothing where the file is the
 * result, null where there is none.
 */
export function findEnvelope(outline: string, signs: Signs): readonly string[] | null {
  let open: { readonly steps: readonly string[]; readonly outline: string }[] = [{ steps: [], outline }];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    const found = open.find((each) => signs.some((paths) => paths.every((path) => path.test(each.outline))));
    if (found !== undefined) return found.steps;
    open = open.flatMap((outer) =>
      [EACH, ...ENVELOPE_KEYS].flatMap((step) => {
        const inner = within(outer.outline, step);
        return inner === "" ? [] : [{ steps: [...outer.steps, step], outline: inner }];
      }),
    );
  }
  return null;
}

/** The outline of what lies under a key. */
function within(outline: string, step: string): string {
  const prefix = `/${step}/`;
  if (!outline.startsWith(prefix) && !outline.includes(`\n${prefix}`)) return "";
  const paths = outline.split("\n").filter((path) => path.startsWith(prefix));
  return paths.map((path) => path.slice(prefix.length - 1)).join("\n");
}

/** The results that lie where the steps lead, with their JSON Pointers: one, or those of a list. */
export function* resultsAt(
  value: JsonValue,
  pointer: string,
  steps: readonly string[],
  isResult: (list: JsonValue) => boolean,
): IterableIterator<readonly [JsonValue, string]> {
  const [step = EACH, ...others] = steps;
  if (step !== EACH) {
    const inner = value.get(step);
    if (inner !== undefined) yield* resultsAt(inner, `${pointer}/${step}`, others, isResult);
    return;
  }
  if (value.kind !== "array" || (steps.length === 0 && isResult(value))) {
    if (steps.length === 0) yield [value, pointer];
    return;
  }
  let index = 0;
  for (const element of value.elements()) {
    const at = `${pointer}/${index++}`;
    if (others.length === 0 && !(element.kind === "array" && isResult(element))) yield [element, at];
    else yield* resultsAt(element, at, others, isResult);
  }
}
