/** Words with which somebody speaks of themselves, in languages that part words by spaces. Whole words. */
const WORDS: readonly string[] = [
  ...["I", "I['’](?:m|ve|d|ll)", "[Mm]y", "[Ww]e", "[Ww]e['’](?:re|ve|ll|d)", "me", "us", "[Ll]et['’]s"],
  ...["yo", "[Nn]osotros", "[Nn]uestr[oa]s?", "[Qq]uiero", "[Qq]ueremos", "[Hh]emos", "[Vv]amos", "[Tt]enemos", "me", "nos"],
  ...["je", "[Nn]ous", "[Nn]otre", "[Nn]os", "[Jj]['’]ai", "[Mm]on", "[Mm]es"],
  ...["ich", "[Ww]ir", "[Uu]ns", "[Uu]nser[e]?[nmrs]?", "[Mm]ein[e]?[nmrs]?", "[Ii]ch"],
  ...["[Ee]u", "[Nn]ós", "[Nn]oss[oa]s?", "[Mm]inha", "[Mm]eu", "[Qq]uero", "[Tt]emos"],
  ...["[Ii]o", "[Nn]oi", "[Nn]ostr[oaei]", "[Mm]io", "[Mm]ia", "[Aa]bbiamo", "[Vv]oglio", "[Vv]ogliamo"],
  ...["[Яя]", "[Мм]ы", "[Нн]аш[аеи]?", "[Мм]ой", "[Мм]оя", "[Нн]ам", "[Нн]ас", "[Мм]не", "[Уу]важаемые"],
  ...["[Мм]ен", "[Бб]із", "[Бб]іздің", "[Мм]енің", "[Бб]ізге"],
  ...["أنا", "نحن", "إننا", "لدينا", "إنني", "أود", "لقد", "نريد"],
];

/** Somebody speaks of themselves. */
export const FIRST_PERSON = new RegExp(`(?<![\\p{L}\\p{M}'’.-])(?:${WORDS.join("|")})(?![\\p{L}\\p{M}'’.-])`, "u");

/** The same in scripts that are written without spaces. */
export const UNSPACED_FIRST_PERSON = /我们?|我們|咱们|私(?:は|が|ども|たち|の)|我々|われわれ|僕|俺/u;
