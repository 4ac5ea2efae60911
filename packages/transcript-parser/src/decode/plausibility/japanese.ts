import { costMap, isAsciiLetter, type CharacterCost, type CostGroup } from "./character-cost.js";
import { KANJI_FREQUENT, KANJI_MOST_FREQUENT } from "./han.table.js";

const KANA: readonly CostGroup[] = [
  [4.5, "のにはをたがでてとしないるすま"],
  [6, "られこうかもりんそよきくあっけださえつせわみどめちおろ"],
  [8, "じばげべやほゃょゆねごびふずひへぐむぼれゅぶぜざぎづぞぱぽぴ"],
  [6.5, "ーンスルトイラリクシアッドタレプカコマジロテフサバグオ"],
  [8, "ウエキツナニムメブデピポパモチダミビヤケハセネノワボホゴゼガズャュョェィァォヒベペユヨザギゲソ"],
];
const KANJI: readonly CostGroup[] = [
  [9, KANJI_MOST_FREQUENT],
  [10.5, KANJI_FREQUENT],
];
const SIGNS: readonly CostGroup[] = [
  [5, "、。"],
  [7, "「」・　？！（）"],
  [9, "『』…―〜～：々【】〈〉ヶ"],
];
/** Half-width katakana, which come in runs. The first group are the frequent ones and the sound marks. */
const HALF_WIDTH: readonly CostGroup[] = [
  [5, "ﾝｽﾄﾙｲﾗﾘｸｼｱｰﾞﾀｯ"],
  [6.5, "ﾟｶｺﾏﾛﾃﾌｻﾊｵﾚｳｴｷﾂﾅﾆﾑﾒﾓﾁﾐﾋｾｹ"],
  [8.5, "ｦｧｨｩｪｫｬｭｮﾔﾕﾖﾜﾎﾍﾇﾈﾉｿ｡､｢｣･"],
];

const full = costMap([...SIGNS, ...KANA, ...KANJI]);
const half = costMap(HALF_WIDTH);

/** Japanese text: kana with kanji among them. */
export const japaneseCost: CharacterCost = (code, previous, next) => {
  const halfBits = half.get(code);
  const mixed = (isAsciiLetter(previous) ? 2 : 0) + (isAsciiLetter(next) ? 2 : 0);
  if (halfBits !== undefined) return halfBits + 2 * mixed + halfWidthContext(code, previous, next);
  return mixed + (full.get(code) ?? rareCost(code, previous));
};

/** Voice marks stand on a letter that can be voiced; a single half-width letter is seldom meant. */
function halfWidthContext(code: number, previous: number, next: number): number {
  const isMark = code === 0xff9e || code === 0xff9f;
  if (isMark) return canBeVoiced(previous, code === 0xff9f) ? 0 : 10;
  return (half.has(previous) ? 0 : 4) + (half.has(previous) || half.has(next) ? 0 : 4);
}

function canBeVoiced(code: number, half: boolean): boolean {
  const isHaRow = code >= 0xff8a && code <= 0xff8e;
  return isHaRow || (!half && ((code >= 0xff76 && code <= 0xff84) || code === 0xff73));
}

function rareCost(code: number, previous: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return 15;
  if (code >= 0x3041 && code <= 0x30ff) return 10;
  if (code >= 0xff01 && code <= 0xff5e) return previous >= 0xff01 && previous <= 0xff5e ? 6 : 10;
  return code === 0xfffd ? 20 : 16;
}
