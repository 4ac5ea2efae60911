/** How somebody who speaks to a room begins, in each language. Compared without regard to case. */
const SALUTATIONS: readonly string[] = [
  ...["ladies and gentlemen", "mesdames et messieurs", "mesdames, messieurs", "(?:sehr geehrte|meine|liebe)\\s(?:\\p{L}+\\s){0,2}(?:damen|kolleg)"],
  ...["señoras y señores", "señoras, señores", "senhoras e senhores", "signore e signori", "(?:уважаемые|дорогие) \\p{L}+", "дамы и господа"],
  ...["(?:құрметті|қадірлі) \\p{L}+(?:лар|лер|тар|тер)", "女士们", "各位", "皆さん、", "皆様、"],
];

/** A block that begins a speech to a room. */
export const SALUTATION = new RegExp(`^(?:${SALUTATIONS.join("|")})`, "iu");
