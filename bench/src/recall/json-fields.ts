import type { Extraction } from "./extract.js";

/** Fields in which services put what was said, by the last part of their path. */
const SPOKEN = /^(?:transcript|text|punct|punctuated_word|word|content|value|display)$/;
/** A field with fewer words than this share of the fullest one holds something else, such as a summary or a name. */
const LEAST_SHARE = 0.5;

/**
 * Everything said according to each field of a JSON file, in the order of the file: the values of one path, its numbers
 * of elements left out, are one text. A file in which words, segments and a whole transcript repeat each other gives
 * several, and each must be found. Nothing where the file is no JSON.
 */
export function repeatedFields(json: string): Extraction[] {
  const texts = new Map<string, string[]>();
  collect(parse(json), "", texts);
  const fields = [...texts].map(([by, values]) => ({ by, text: values.join(" ") }));
  const most = Math.max(0, ...fields.map(({ text }) => text.length));
  return fields.filter(({ text }) => text.length >= LEAST_SHARE * most);
}

/** Python writes numbers that JSON does not have. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/\b(?:NaN|-?Infinity)\b(?=\s*[,}\]])/g, "null")) as unknown;
  } catch {
    return null;
  }
}

function collect(value: unknown, path: string, texts: Map<string, string[]>): void {
  if (Array.isArray(value)) value.forEach((item) => collect(item, `${path}[]`, texts));
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== "string") collect(item, `${path}.${key}`, texts);
      else if (SPOKEN.test(key)) texts.set(`${path}.${key}`, [...(texts.get(`${path}.${key}`) ?? []), item]);
    }
  }
}
