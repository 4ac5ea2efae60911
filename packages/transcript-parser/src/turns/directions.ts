import { SELF_WORDS, STAGE_OPENERS, STAGE_REFLEXIVES } from "../paratexts/stage-words.table.js";
import { isStageDirection } from "./cue-line.js";

const MAX_NOTE = 400;
const MAX_ACTION = 120;
/** Letters of a short note with which a turn begins: `(leiser) Ja.` */
const MAX_MANNER = 50;
/** Scripts without capitals write less to say as much. */
const MAX_DENSE = 20;
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、，]+$/u;
/** What the speaker of an East Asian language is seen to do: the clause ends with a verb of showing or being. */
const DENSE_ACTION = /(?:見て|见て|指して|示して|見せて|ながら|笑い|笑う|笑って|指着|指向|拿出|摇头|搖頭|起身|掩嘴|看着|看著|拍手|取り出す|立ち上がる|開く|見せる|指す|うなずく|頷く)/u;

/** Whether a note in parentheses says what was seen or heard, wherever it stands. */
export function isDirection(content: string): boolean {
  return isStageDirection(content) || isReaction(content) || isAction(content);
}

/** Whether a note in parentheses with which a turn begins says how it is spoken: `(leiser)`, `(aus dem Nebenzimmer)`. */
export function isManner(content: string): boolean {
  if (content.length > MAX_MANNER || content.length < 3 || /[!?…;:\d]$/u.test(content)) return false;
  if (content.endsWith(".")) return isDeed(content);
  if (DOING.test(content)) return true;
  if (!/^[\p{Ll}\p{Script=Arabic}\p{Script=Hangul}]/u.test(content)) return isDeed(content);
  const words = wordsOf(content);
  return words.length <= 6 && !words.some((word) => SELF_WORDS.has(word));
}

/** `(Singing)`, `(Speaking Kazakh)`, `(Through interpreter)`: how broadcasters say what a voice does. */
const DOING = /^(?:(?!(?:Noth|Someth|Anyth|Everyth|Dur|Be|Even|Morn|K|Th|Accord|Includ|Hav)ing\b)\p{Lu}\p{Ll}{2,10}ing(?: [\p{L}'’]+){0,3}|(?:Through|Via) (?:an? )?(?:interpreter|translator|translation))$/u;

/** `(Il ôte sa casquette.)`: a pronoun of the third person and a verb that is not one of being. */
function isDeed(content: string): boolean {
  return /^(?:(?:He|She) (?!was\b|is\b|has\b|does\b)\p{Ll}{2,12}s\b|(?:Il|Elle|Er|Sie|Lui|Lei|Él|Ella|Ele|Ela|Он|Она) (?!(?:était|est|avait|war|ist|hat|era|es|è|é|был|была)(?!\p{L}))\p{Ll}{2,14}(?!\p{L}))/u.test(content);
}

/** `(lacht laut)`, `(zeigt auf die Wand)`, `(si alza, prende un quaderno)`, `（腕を見て）`. */
function isAction(content: string): boolean {
  if (content.length > MAX_ACTION) return false;
  if (content.length <= MAX_DENSE && DENSE.test(content)) return DENSE_ACTION.test(content);
  const words = wordsOf(content);
  const [first = "", second = ""] = words;
  if (words.length > 18 || words.length === 0 || words.some((word) => SELF_WORDS.has(word))) return false;
  if (STAGE_OPENERS.has(first)) return true;
  if (STAGE_REFLEXIVES.has(first)) return words.length >= 2 && /(?:a|e|o|é|í|è|ò|ì|t)$/u.test(second) && second.length > 2;
  // `(alle lachen)`: somebody does it.
  return words.length <= 3 && STAGE_OPENERS.has(words.at(-1) ?? "");
}

/** `(Beifall bei der SPD – Zurufe: Hört, hört!)`: the note begins with what was heard. */
function isReaction(content: string): boolean {
  if (!/^\p{Lu}/u.test(content) || content.length > MAX_NOTE) return false;
  const first = /^[\p{L}\p{M}]+/u.exec(content)?.[0] ?? "";
  // Somebody's reaction follows the word at once; `Music was my life` is a sentence.
  return first.length > 3 && isStageDirection(first) && /^\p{Lu}\p{Ll}+(?:\s?[,.;:–—-]|\s(?:bei|von|der|des|im|auf|de|en|del|sur|dans|dei|dal|dai|nos|na|no|from|in|and|und|et|y|e)(?!\p{L}))/u.test(content);
}

function wordsOf(content: string): string[] {
  return content.toLowerCase().split(/[^\p{L}\p{M}'’]+/u).filter((word) => word !== "");
}
