/**
 * Words that title case leaves in lower case: the articles, conjunctions and prepositions of English (CSL 1.0.2,
 * "Title Case Conversion"). Only single words: the parts of a compound preposition are listed one by one.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ..."a about above across afore after against along alongside amid amidst among amongst an and anenst apropos".split(
    " ",
  ),
  ..."apud around as aside astride at athwart atop barring before behind below beneath beside besides between".split(
    " ",
  ),
  ..."beyond but by c ca circa d de despite down during et et-al except for forenenst from given in inside into".split(
    " ",
  ),
  ..."lest like modulo near next nor notwithstanding of off on onto or out over per plus pro qua sans since so".split(
    " ",
  ),
  ..."than the through throughout thru thruout till to toward towards under underneath until unto up upon v".split(" "),
  ..."v. versus via vis-à-vis von van vs vs. with within without yet".split(" "),
]);
