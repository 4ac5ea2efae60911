/** Words that count off what somebody says, in each language. */
const ORDER: readonly string[] = [
  "(?:fir|fif|seco|thi|fou)(?:st|nd|rd|rth|th)(?:ly)?|finally|for example", // en
  "(?:ers|zwei|drit|vier|fünf)tens|zum beispiel|schließlich", // de
  "(?:premi|deuxi|troisi|quatri)(?:è|e)me?(?:re)?ment|enfin|par exemple", // fr
  "uno|dos|tres|primero|segundo|tercero|por ejemplo|(?:en|em|in) \\p{L}+ (?:lugar|luogo)", // es, pt, it
  "primeiro|terceiro|primo|secondo|terzo|infine|por fim", // pt, it
  "(?:во?|по)-\\p{L}+|первое|второе|третье|наконец|например", // ru, uk
  "\\p{L}{2,6}(?:шіден|сінші)|мысалы", // kk
  "第[一二三四五]に?|首先|其次|最[后後]|例えば|例如", // zh, ja
];

/** A label, folded, that names nobody: `Troisièmement : le barrage`. */
export const ORDER_WORD = new RegExp(`^(?:${ORDER.join("|")})$`, "u");
