import { defineLanguage, type LanguageWords } from "../grave/define-language.js";

/** Languages of which only the words that deny are known. */
export const NEGATIONS: readonly LanguageWords[] = /* @__PURE__ */ negationsOf({
  ar: "لا لم لن ليس ليست ليسوا ما غير بدون أبدا أبداً",
  cs: "ne není nejsou nikdy nikdo nic bez žádný žádná",
  fa: "نه نیست نیستند هرگز هیچ بدون",
  he: "לא אין אל בלי אינו אינה אינם מעולם איש שום",
  it: "non mai nessuno nessuna nessun niente nulla né senza mica",
  ja: "不 無 未 非 否",
  kk: "емес жоқ ешқашан ешкім ештеңе",
  nl: "niet geen nooit niemand niets nergens noch zonder",
  pl: "nie nigdy nikt nic bez żaden żadna żadne ani",
  pt: "não nunca jamais nada ninguém nenhum nenhuma nem sem",
  sv: "inte aldrig ingen inget inga ingenting utan",
  tr: "değil yok hayır asla hiç hiçbir",
  uk: "не ні ніколи ніхто нічого немає без жоден",
  zh: "不 没 沒 未 无 無 非 别 別 莫 勿 否",
});

function negationsOf(tables: Readonly<Record<string, string>>): LanguageWords[] {
  return Object.entries(tables).map(([language, negations]) => defineLanguage(language, { negations, commonCapitals: true }));
}
