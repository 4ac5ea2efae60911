import { initialize } from "../names/initialize.js";
import { textInline, type Inline } from "../output/inline.js";
import { changeCase } from "../output/letter-case.js";
import type { TextCase } from "../style/formatting.js";

/**
 * What was worked out before from text alone. An item's names and titles come again and again: in sort keys, in what
 * disambiguation compares, in each of its citations and in its entry. It changes no result.
 */
export interface Memory {
  /** Given names turned into initials, as `initialize` does it, with hyphens or without as the style has them. */
  readonly initials: (given: string, mark: string, toInitials: boolean) => string;
  /** Text in another case, as `changeCase` does it. */
  readonly cased: (inlines: readonly Inline[], textCase: TextCase, lang: string) => readonly Inline[];
}

/** More texts than this are not remembered, and none that is longer. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 2_000;

export function createMemory(initializeWithHyphen: boolean): Memory {
  const initials = new Map<string, string>();
  const cased = new Map<string, readonly Inline[]>();
  return {
    initials: (given, mark, toInitials) =>
      remember(initials, `${toInitials ? "i" : "f"}${mark}\n${given}`, () => initialize(given, mark, toInitials, initializeWithHyphen)),
    cased: (inlines, textCase, lang) => {
      const [only] = inlines;
      if (inlines.length !== 1 || only?.kind !== "text" || only.continues === true) return changeCase(inlines, textCase, lang);
      return remember(cased, `${textCase} ${lang}\n${only.text}`, () => changeCase(textInline(only.text), textCase, lang));
    },
  };
}

function remember<Value>(known: Map<string, Value>, key: string, work: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = work();
  if (known.size < MOST_KNOWN && key.length <= LONGEST_KNOWN) known.set(key, value);
  return value;
}
