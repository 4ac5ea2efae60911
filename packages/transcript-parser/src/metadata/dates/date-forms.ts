/**
 * The forms in which dates are written, as patterns over the kinds of their tokens (see `date-tokens.ts`) instead of
 * over characters: `2nd of March 2004` is `ds o M Y`. One form serves all languages that order a date in the same way.
 *
 * | kind | token |
 * | --- | --- |
 * | `d` `D` | a number of a day or month, with one digit or with two |
 * | `Y` | a year of four digits |
 * | `n` `h` `x` | another number of two digits, of three, of any length |
 * | `千` `三` `九` `元` | a year in Chinese numerals, a day or month, another number; first |
 * | `M` `F` `m` `B` | a month; one in the case that says `from`; one only after a day; one that may be a weekday (`mar`) |
 * | `W` `w` `曜` | a weekday, an abbreviation of one, one in Chinese or Japanese |
 * | `s` `o` `p` | the ending of an ordinal; `of`; an article |
 * | `t` `c` | `to`; `and` |
 * | `y` `k` `g` | `year` before its number; after it in Kazakh; after it in other languages |
 * | `N` `q` | a word of numbering; one that may be `in the` |
 * | `C` `A` | `circa`; `about` |
 * | `年` `月` `日` `火` `令` `約` `頃` `字` | year, month, day, weekday, era, circa, around, another character |
 * | `z` `^` | another word; the `T` before a time |
 * | `|` | a gap that parts paragraphs or columns |
 *
 * Marks stand for themselves, a line feed for the end of a line. In the patterns below a space is a space or a line end.
 * Every repetition is bounded, so that matching is linear in the number of tokens.
 */
export interface DateForm {
  readonly pattern: RegExp;
  /** What every match has, and few texts have: it tells cheaply where the pattern need not be tried. */
  readonly needs: RegExp;
  /** What each group of the pattern captures, in their order: one token each. */
  readonly parts: readonly Part[];
  /** A match that is no day of the calendar is no shorter date either: 30 February 2004 is not February 2004. */
  readonly claims: boolean;
}

/**
 * A part of a date. `y1` `m1` `d1` are of the date or the start of a range, `y2` `m2` `d2` of its end; the one has from
 * the other what it lacks. `e1` `e2` are eras, `n1` is another name of the month, `a1` `b1` `a2` `b2` are day and month
 * in an order that the form does not tell, `c` says that the date is approximate, `s1` `s2` are marks, `x` is anything
 * else that has a value. Every token that has a value (`VALUED`) is captured, so that the groups of a match tell its tokens.
 */
export type Part = `${"y" | "m" | "d" | "e" | "a" | "b" | "s"}${1 | 2}` | "n1" | "c" | "x";

/** The kinds of tokens that have a value or change one. */
export const VALUED: ReadonlySet<string> = new Set("YdDnhMBFm千三九元令CA約頃");

const MONTH = /[MBFm]/;
const YEAR_FIRST_MARK = /k/;
const CJK_YEAR = /年/;
const CIRCA_MARK = /[CA約頃]/;
const FIGURES = /[dD][-/.]/;

const NUMBER = "[YDdnhx]";
/** Not inside of words and longer numbers. Chinese and Japanese characters stand beside dates without space. */
const START = "(?<![A-Za-z-])";
const END = `(?![A-Za-z]|-${NUMBER})`;
/** Not inside of `10.30`, `1/2`, `3./4.` either. */
const NOT_IN_FIGURE = `(?<!${NUMBER}(?:[.:/-]|\\./))`;
const FIGURE_END = `(?![A-Za-z]|[-./:]${NUMBER})`;

const ENDING = "(?:[-.]?s|[.°])?";
/** `No. 9 September 2003` is an issue and a month; `no 25 de abril` is a day; `3. und 5. Mai` are two days. */
const NO_NUMBERING =
  `(?<![#№N]\\.? ?)(?<!q\\. ?)(?<!q (?![dD]${ENDING} o))(?<![dD]${ENDING} ?[c&] )` + NOT_IN_FIGURE;
const WEEKDAY = "(?:(?:W\\.?(?:, ?| )|(?:w|(?<x>B))\\.,? |曜(?:, ?| )?)(?:p )?)?";
const WEEKDAY_AFTER = "(?:, ?W| ?\\((?:(?:[Ww]|(?<x>B))\\.?|曜)\\))?";
const CIRCA = "(?<c>C (?:p )?)?";
const OF = "(?:o ?){0,3}";
const TO = "(?: ?[-–~t] ?|(?<=F) )(?:p )?";

const day = (at: 1 | 2): string => `(?<d${at}>[dD])${ENDING}`;
const month = (at: 1 | 2): string => `(?<m${at}>[MBFm])\\.?`;
/** «2» марта 2004 г. */
const QUOTED_DAY = '["«“](?<d1>[dD])["»”]';
/** A month that stands before its day or without one. */
const leadingMonth = (at: 1 | 2): string => `(?<m${at}>[MBF])\\.?`;
/** 2 آذار/مارس, 2 آذار (مارس) */
const OTHER_NAME = "(?: ?[/(] ?(?<n1>[MBFm])\\)?)?";
const plainYear = (at: 1 | 2): string => `(?<y${at}>Y)(?: ?[gk])?`;
const year = (at: 1 | 2): string => `,? (?:o ?){0,2}(?:p )?(?:y ?)?(?:o )?${plainYear(at)}`;

const dayMonth = (at: 1 | 2): string => `${day(at)} ?${OF}${month(at)}`;
const monthDay = (at: 1 | 2): string => `${leadingMonth(at)} ?(?:p )?${day(at)}`;

const CJK_WEEKDAY_AFTER = "(?: ?曜| ?\\((?:曜|[火月日])\\))?";
const CJK_NUMBER = "[YdDnh千三九元]";
/** The other count of the same year: 2024年（令和6年）5月3日 */
const CJK_OTHER_YEAR = `(?: ?\\((?:(?<x>令) ?)?(?<x>${CJK_NUMBER})年?\\))?`;
const cjkYear = (at: 1 | 2): string => `(?<e${at}>令)? ?(?<y${at}>${CJK_NUMBER}) ?年${CJK_OTHER_YEAR} ?`;
const cjkMonth = (at: 1 | 2): string => `(?<m${at}>[dD三]) ?月`;
const cjkDay = (at: 1 | 2): string => `(?<d${at}>[dD三]) ?日${CJK_WEEKDAY_AFTER}`;
/** What may follow `about 1964`: it is no number of things. */
const CLEAR = `(?=$|[\\n|]| ?(?:[;!?)\\]»”"]|[.,:](?!${NUMBER})))`;

const words = (source: string): string => START + source + END;
const unspaced = (source: string): string => START + source;
const anywhere = (source: string): string => source;
const figures = (source: string): string => START + NOT_IN_FIGURE + source + FIGURE_END;
const ymd = (at: 1 | 2): string => `(?<y${at}>Y)(?<s${at}>[-/.])(?<m${at}>[dD])\\k<s${at}>(?<d${at}>[dD])`;
const eitherOrder = (at: 1 | 2, years: string): string =>
  `(?<a${at}>[dD])(?<s${at}>[-/.])(?<b${at}>[dD])\\k<s${at}>(?<y${at}>${years})`;

/** Where the year comes first: it may also belong to a date before, as in `May 5, 2003, June 2`, or to one after. */
const NO_DATE_BEFORE = "(?<!(?:[MBFmdDsoy]|[MBFmdD]\\.),? )";
const NO_YEAR_AFTER = "(?!,? Y)";

const WORD_FORMS = forms(MONTH, words, [
  // 18 février - 2 mars 2004; 30 December 2003 to 2 January 2004
  `${WEEKDAY}${NO_NUMBERING}${dayMonth(1)}(?:${year(1)})?${TO}${WEEKDAY}${dayMonth(2)}${year(2)}`,
  // February 18 - March 2, 2004; December 30, 2003 to January 2, 2004
  `${WEEKDAY}${monthDay(1)}(?:${year(1)})?${TO}${WEEKDAY}${monthDay(2)}${year(2)}`,
  // 2–4 March 2004; vom 3. bis 5. Mai 2019
  `${WEEKDAY}${NO_NUMBERING}${day(1)}${TO}${WEEKDAY}${dayMonth(2)}${year(2)}`,
  // March 2-4, 2004
  `${WEEKDAY}${monthDay(1)}${TO}${day(2)}${year(2)}`,
  // март — май 2004 года; March/April 2004; but not 5 March - April 2004
  `(?<!${NO_NUMBERING}[dD]${ENDING} ?${OF})${leadingMonth(1)}(?:${year(1)})?(?:${TO}| ?/ ?)${leadingMonth(2)}${year(2)}`,
  // (2004, March 2)
  `${NO_DATE_BEFORE}(?<y1>Y),? ${monthDay(1)}${NO_YEAR_AFTER}`,
  // March 2004
  `${CIRCA}${leadingMonth(1)}(?: ?\\((?<n1>[MBFm])\\))?${year(1)}`,
]);

const DAY_FORMS = claiming(MONTH, words, [
  // 2 March 2004; den 2. März 2004; 2 آذار/مارس 2004; «2» марта 2004 г.
  `${CIRCA}${WEEKDAY}${NO_NUMBERING}${dayMonth(1)}${OTHER_NAME}${year(1)}${WEEKDAY_AFTER}`,
  `${CIRCA}${WEEKDAY}${QUOTED_DAY} ?${OF}${month(1)}${year(1)}${WEEKDAY_AFTER}`,
  // March 2, 2004
  `${CIRCA}${WEEKDAY}${monthDay(1)}${year(1)}${WEEKDAY_AFTER}`,
  // 2-Mar-2004
  `${NOT_IN_FIGURE}(?<d1>[dD])(?<s1>[-/])(?<m1>[MBm])\\k<s1>(?<y1>Y)`,
]);

/** Kazakh, which has a word between year and day. */
const YEAR_FIRST = `${NO_DATE_BEFORE}(?<y1>Y) ?k,? `;
const OTHER_YEAR_FIRST = "(?:(?<y2>Y) ?k,? )?";
const YEAR_FIRST_FORMS = [
  ...forms(YEAR_FIRST_MARK, words, [
    `${YEAR_FIRST}${WEEKDAY}${dayMonth(1)}${TO}${OTHER_YEAR_FIRST}${dayMonth(2)}${NO_YEAR_AFTER}`,
    `${YEAR_FIRST}${day(1)}${TO}${dayMonth(2)}${NO_YEAR_AFTER}`,
    `${YEAR_FIRST}${leadingMonth(1)}${TO}${OTHER_YEAR_FIRST}${leadingMonth(2)}${NO_YEAR_AFTER}`,
    `${YEAR_FIRST}${leadingMonth(1)}${NO_YEAR_AFTER}`,
  ]),
  ...claiming(YEAR_FIRST_MARK, words, [
    `${YEAR_FIRST}${WEEKDAY}(?:${QUOTED_DAY}|${day(1)}) ?${month(1)}${NO_YEAR_AFTER}${WEEKDAY_AFTER}`,
  ]),
];

const CJK_FORMS = [
  ...forms(CJK_YEAR, unspaced, [
    // 2019年5月3日至5日; 2019年5月3日(金)～6月5日(水)
    `${cjkYear(1)}${cjkMonth(1)} ?${cjkDay(1)}${TO}(?:${cjkYear(2)})?(?:${cjkMonth(2)} ?)?${cjkDay(2)}`,
    // 2019年5月3-5日
    `${cjkYear(1)}${cjkMonth(1)} ?(?<d1>[dD三])${TO}${cjkDay(2)}`,
    // 2019年5月至7月; 2019年5-7月
    `${cjkYear(1)}${cjkMonth(1)}${TO}(?:${cjkYear(2)})?${cjkMonth(2)}(?! ?${CJK_NUMBER})`,
    `${cjkYear(1)}(?<m1>[dD三])${TO}${cjkMonth(2)}(?! ?${CJK_NUMBER})`,
    `${cjkYear(1)}${cjkMonth(1)}(?! ?${CJK_NUMBER} ?日)`,
  ]),
  ...claiming(CJK_YEAR, unspaced, [`${cjkYear(1)}${cjkMonth(1)} ?${cjkDay(1)}`]),
];

const APPROXIMATE_YEARS = forms(CIRCA_MARK, anywhere, [
  // c. 1964; около 1964 года; intorno al 1964
  `${START}(?<c>C) ?(?:p )?(?:y ?)?(?:o )?${plainYear(1)}(?: ?年)?${CLEAR}`,
  // about 1964, where it begins: a talk about 1968 is not of that year
  `(?<=^|[,;:(|\\n–-] ?)(?<c>A) ${plainYear(1)}${CLEAR}`,
  `(?<c>約) ?(?<y1>Y) ?年${CLEAR}`,
  `${START}(?<y1>Y) ?年 ?(?<c>頃)`,
]);

const YEAR_FIRST_FIGURES = forms(FIGURES, figures, [
  // 2004-03-02/2004-03-05
  `${ymd(1)}(?:${TO}| ?/ ?)${ymd(2)}`,
  // 2004-03-02, 2004/3/2
  ymd(1),
]);

/** With full stops between them the day comes first where it can: 02.03.2004, 02.–05.03.2004 */
const DOTTED_FIGURES = forms(FIGURES, figures, [
  `(?<d1>[dD])(?:\\. ?(?:(?<m1>[dD])\\. ?(?<y1>Y)?)?)?${TO}(?<d2>[dD])\\. ?(?<m2>[dD])\\. ?${plainYear(2)}`,
  `(?<d1>[dD])\\. ?(?<m1>[dD])\\. ?${plainYear(1)}`,
]);

const EITHER_ORDER = forms(FIGURES, figures, [
  `${eitherOrder(1, "Y")}${TO}${eitherOrder(2, "Y")}(?: ?[gk])?`,
  `${eitherOrder(1, "Y")}(?: ?[gk])?`,
]);

const EITHER_ORDER_SHORT_YEAR = forms(FIGURES, figures, [
  `${eitherOrder(1, "[Dn]")}${TO}${eitherOrder(2, "[Dn]")}`,
  eitherOrder(1, "[Dn]"),
]);

/** The forms that can be read without knowing where a text comes from. */
export const DATE_FORMS: readonly DateForm[] = [
  ...WORD_FORMS,
  ...DAY_FORMS,
  ...YEAR_FIRST_FORMS,
  ...CJK_FORMS,
  ...YEAR_FIRST_FIGURES,
  ...DOTTED_FIGURES,
  ...EITHER_ORDER,
  ...APPROXIMATE_YEARS,
];

/** The forms of figures alone, for one who knows the order of day and month. */
export const NUMERIC_FORMS: readonly DateForm[] = [...YEAR_FIRST_FIGURES, ...EITHER_ORDER];

/** The same with years of two digits, for one who knows the century too. */
export const SHORT_NUMERIC_FORMS: readonly DateForm[] = [...NUMERIC_FORMS, ...EITHER_ORDER_SHORT_YEAR];

function forms(needs: RegExp, within: (source: string) => string, sources: readonly string[]): DateForm[] {
  return sources.map((source) => ({ needs, ...compile(within(source)), claims: false }));
}

function claiming(needs: RegExp, within: (source: string) => string, sources: readonly string[]): DateForm[] {
  return forms(needs, within, sources).map((form) => ({ ...form, claims: true }));
}

/** Groups are named in the sources for people, and numbered in the patterns: that is faster, and names may recur. */
function compile(source: string): Pick<DateForm, "pattern" | "parts"> {
  const parts = Array.from(source.matchAll(/\(\?<(\w+)>/g), ([, name]) => name as Part);
  const numbered = source
    .replace(/\(\?<\w+>/g, "(")
    .replace(/\\k<(\w+)>/g, (_, name: Part) => `\\${parts.indexOf(name) + 1}`)
    .replaceAll(" ", "[ \\n]");
  return { pattern: new RegExp(numbered, "g"), parts };
}
