/** The small words of dates that play one part, in all languages: in lower case, separated by `|`. */
export interface DateWords {
  /** The letter by which the forms of dates name this part (see `date-forms.ts`). */
  readonly kind: string;
  readonly words: string;
}

/**
 * What stands in dates beside numbers, months and weekdays. A word stands in one row: where languages differ, the row
 * is that of the part which it plays next to a date.
 */
export const DATE_WORDS: readonly DateWords[] = [
  // of: 2nd of March, 2 de marzo del 2004, ٢ من شهر مارس
  { kind: "o", words: "of|de|del|di|do|d'|d’|mes|mês|من|شهر|لشهر" },
  // to: from March 2 to March 4, vom 3. bis 5. Mai, с 3 по 5 мая
  {
    kind: "t",
    words: "to|through|thru|until|till|bis|al|all'|all’|au|ao|à|a|hasta|até|ate|jusqu'au|jusqu’au|fino al|по|до|إلى|الى|حتى",
  },
  // The article: Dienstag, den 2. März; Tuesday the 2nd; bis zum 5. Mai
  { kind: "p", words: "the|le|el|il|den|dem|der|des|zum|o" },
  // and, which makes two days of what would be a range
  { kind: "c", words: "and|et|und|y|e|и|мен|және" },
  // The word for year, before it: del año 2004, des Jahres 2004, عام 2004
  { kind: "y", words: "year|año|ano|anno|dell'anno|dell’anno|l'an|l’an|l'année|l’année|jahres|عام|لعام|سنة|لسنة|العام" },
  // The same after it, Kazakh: with it a year may come first
  { kind: "k", words: "жылғы|жылдың|жылы|жыл|ж." },
  // and in other languages: 2004 года, ٢٠٠٤م
  { kind: "g", words: "года|год|году|г.|г|م" },
  // What makes a number one of an issue, a volume or a page
  {
    kind: "N",
    words:
      "nr|num|number|issue|vol|volume|p|pp|page|pages|nº|n.º|n°|n.°|núm|número|numero|numéro|nummer|heft|ausgabe|band|seite|s.|" +
      "t.|tome|tomo|página|pagina|pág|pag|том|т.|выпуск|вып|номер|стр|с.|сан|саны|бет|العدد|عدد|رقم|صفحة|ص",
  },
  // The same; in Portuguese it is also `in the`: no 25 de abril
  { kind: "q", words: "no" },
  // About such a date
  {
    kind: "C",
    words:
      "circa|ca|ca.|c.|around|um|etwa|vers|environ|hacia|alrededor de|cerca de|por volta de|verso|intorno al|" +
      "около|ок.|приблизительно|примерно|шамамен|حوالي|نحو",
  },
  // The same where it may also say what a talk is about
  { kind: "A", words: "about" },
];

/** The same where words are written without spaces. */
export const CJK_DATE_WORDS: readonly DateWords[] = [
  { kind: "年", words: "年" },
  { kind: "月", words: "月" },
  { kind: "日", words: "日|号|號" },
  { kind: "元", words: "元" },
  { kind: "~", words: "至|到|から" },
  { kind: "火", words: "火|水|木|金|土" },
  { kind: "約", words: "約|约" },
  { kind: "頃", words: "頃|ごろ|ころ|前后|前後" },
];

/** Endings of a number of a day: 2nd, 1er, 1º, 3-го, 5-ші. Compared without case, where they touch the number. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(
  "st|nd|rd|th|er|re|e|ème|o|a|º|ª|го|ого|е|ое|ші|шы|інші|ыншы".split("|"),
);

/** Marks that are written in several ways, and the one by which the forms name them. */
export const FOLDED_MARKS: ReadonlyMap<string, string> = new Map([
  ...["‐", "‑", "−", "－"].map((mark) => [mark, "-"] as const),
  ...["—", "―", "‒"].map((mark) => [mark, "–"] as const),
  ...["～", "〜", "∼"].map((mark) => [mark, "~"] as const),
  ...["،", "，", "、"].map((mark) => [mark, ","] as const),
  ...["．", "。", "۔"].map((mark) => [mark, "."] as const),
  ...["／", "⁄", "∕"].map((mark) => [mark, "/"] as const),
  ["（", "("],
  ["）", ")"],
  ["：", ":"],
  ["；", ";"],
  ["؛", ";"],
  ["！", "!"],
  ["？", "?"],
  ["؟", "?"],
  ["＃", "#"],
  ["﹟", "#"],
]);
