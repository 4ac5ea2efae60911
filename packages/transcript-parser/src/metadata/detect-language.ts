import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from "./function-words.table.js";

const SAMPLE = 20_000;
const MIN_WORDS = 20;
const MIN_SHARE = 0.08;
const MIN_LEAD = 1.5;
const MIN_SCRIPT_SHARE = 0.05;

/**
 * The language of a text (BCP 47), or null when it is too short or too mixed to tell. By script where that decides,
 * else by the share of small words, which must lead the next language clearly.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { language, pattern } of SCRIPT_LANGUAGES) {
    if ((sample.match(pattern)?.length ?? 0) > MIN_SCRIPT_SHARE * letters && letters >= MIN_WORDS) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const shares = Object.entries(FUNCTION_WORDS)
    .map(([language, small]) => ({ language, share: words.filter((word) => small.includes(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  if (best === undefined || best.share < MIN_SHARE) return null;
  return best.share > (next?.share ?? 0) * MIN_LEAD ? best.language : null;
}
