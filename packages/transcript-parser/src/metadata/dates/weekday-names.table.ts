/** The days of the week in each language, in lower case and separated by `|`, in the cases in which they stand by a date. */
export const WEEKDAY_NAMES: Readonly<Record<string, string>> = {
  en: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  es: "lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo",
  fr: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  de: "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
  pt: "segunda-feira|terça-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira",
  it: "lunedì|lunedi|martedì|martedi|mercoledì|mercoledi|giovedì|giovedi|venerdì|venerdi|sabato|domenica",
  ru:
    "понедельник|понедельника|вторник|вторника|среда|среды|среду|четверг|четверга|" +
    "пятница|пятницы|пятницу|суббота|субботы|субботу|воскресенье|воскресенья",
  kk:
    "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|" +
    "дүйсенбіде|сейсенбіде|сәрсенбіде|бейсенбіде|жұмада|сенбіде|жексенбіде",
  ar: "الاثنين|الإثنين|الأثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد",
};

/** The same, where words are written without spaces. */
export const CJK_WEEKDAY_NAMES: Readonly<Record<string, string>> = {
  zh:
    "星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|周一|周二|周三|周四|周五|周六|周日|" +
    "週一|週二|週三|週四|週五|週六|週日|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|礼拜日|礼拜天",
  ja: "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|月曜|火曜|水曜|木曜|金曜|土曜|日曜",
};

/**
 * Abbreviations, which count only with a full stop after them or in parentheses: most of them are words as well. `Sun`,
 * a newspaper, and `so`, `do` and `mi` are left out even so.
 */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: "mon|tue|tues|wed|thu|thur|thurs|fri|sat",
  es: "lun|mar|mié|mie|jue|vie|sáb|sab|dom",
  fr: "lun|mar|mer|jeu|ven|sam|dim",
  de: "mo|fr|sa",
  pt: "seg|ter|qua|qui|sex|sáb",
  it: "lun|mar|mer|gio|ven|sab|dom",
  ru: "пн|вт|ср|чт|пт|сб|вс",
  kk: "дс|сс|ср|бс|жм|сн|жк",
};
