/** Why a fixture of the CSL test suite fails, by its name. A fixture that is not here passes. */
export const LEDGER: ReadonlyMap<string, string> = new Map([
  [
    "bugreports_SortedIeeeItalicsFail",
    "It expects the short form of June to be “Jun.”; the official English locale has “June” by now.",
  ],
  ["date_NegativeDateSort", "It expects no space before AD and BC; the official English locale has one by now."],
  [
    "date_NegativeDateSortViaMacroOnYearMonthOnly",
    "It expects no space before AD and BC; the official English locale has one by now.",
  ],
  [
    "magic_SubsequentAuthorSubstituteNotFooled",
    "It expects the short form of translator to be “tran.”; the official English locale has “trans.” by now.",
  ],
]);
