/**
 * Frequent small words by language (BCP 47): what most running text is made of. Written from general knowledge of each
 * language; words that two languages share are left out of both where that is possible.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ["the", "and", "of", "to", "is", "that", "it", "was", "for", "with", "this", "have", "not", "are", "what", "you"],
  es: ["el", "los", "las", "y", "que", "una", "por", "con", "para", "está", "pero", "como", "más", "muy", "usted", "del"],
  fr: ["le", "les", "et", "des", "est", "dans", "que", "une", "pour", "nous", "vous", "pas", "avec", "sur", "ce", "au"],
  de: ["der", "die", "und", "das", "ist", "nicht", "ein", "eine", "zu", "mit", "sich", "auf", "auch", "wir", "ich", "sie"],
  it: ["il", "che", "di", "gli", "non", "per", "sono", "della", "anche", "questo", "ma", "più", "è", "nel", "lei", "abbiamo"],
  pt: ["o", "os", "que", "não", "uma", "em", "para", "com", "mais", "você", "foi", "isso", "também", "são", "do", "da"],
  ru: ["и", "в", "не", "на", "что", "это", "как", "мы", "по", "но", "из", "вы", "для", "так", "к", "был"],
};

/** Languages that a script alone tells. Han without kana is Chinese. */
export const SCRIPT_LANGUAGES: readonly { readonly language: string; readonly pattern: RegExp }[] = [
  { language: "ja", pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: "ko", pattern: /\p{Script=Hangul}/gu },
  { language: "zh", pattern: /\p{Script=Han}/gu },
  { language: "ar", pattern: /\p{Script=Arabic}/gu },
  { language: "kk", pattern: /[әғқңөұүһі]/giu },
];
