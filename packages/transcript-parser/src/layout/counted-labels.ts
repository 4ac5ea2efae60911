import { foldLabel, roleKey } from "./label-shape.js";
import { COUNTED_WORDS } from "./role-words.table.js";

/**
 * Labels whose number counts questions or answers, since none of them comes again, with the word before it: `Q1` and
 * `Q2` are one voice, and `Вопрос 3` is `вопрос`.
 */
export function countedLabels(labels: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, { readonly texts: Set<string>; repeats: boolean }>();
  for (const text of labels) {
    const key = /\d$/.test(text) ? roleKey(text) : "";
    if (!COUNTED_WORDS.has(key) || key === foldLabel(text)) continue;
    const found = words.get(key) ?? { texts: new Set(), repeats: false };
    found.repeats ||= found.texts.has(text);
    found.texts.add(text);
    words.set(key, found);
  }
  const counted = [...words].filter(([, { texts, repeats }]) => texts.size > 1 && !repeats);
  return new Map(counted.flatMap(([key, { texts }]) => [...texts].map((text) => [text, key] as const)));
}
