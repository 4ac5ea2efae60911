import type { CostGroup } from "./character-cost.js";

/**
 * What follows a letter in Russian, the most frequent first; the row of the space has the letters that words begin
 * with. A letter that is missing in a row hardly ever follows.
 */
export const RUSSIAN_FOLLOWERS: Readonly<Record<string, string>> = {
  " ": "пснвоктдибмучряэзгежфалцхшщюй",
  а: "лнтквзйрсмемдяспшчюбцгжхщ",
  б: "оыелуариъсщнхя",
  в: "оаеиысншлткурпмядхз",
  г: "ориуаленд",
  д: "аеоилунрсвкыпяьмж",
  е: "нртслмйгдввзкбчжпшщоцхи",
  ж: "еидануькбс",
  з: "анодмвуыияекрлбь",
  и: "стмелняврзкйдчбцгшпюхфж",
  й: "стндкчлмво",
  к: "аоиртуелнсвч",
  л: "аиоьеяюнуысжкчд",
  м: "оеаниыуяпнлбс",
  н: "аоеиынятсуькдгч",
  о: "втсрмлндгбйжчкпшзеюихцяо",
  п: "ороеаилуыятнь",
  р: "аоеиуытянвьсмдкхжш",
  с: "тякьлоеваипнусымчшрбхд",
  т: "оаьевирсынукчлятм",
  у: "дтсжючлмвкгщбпрзшй",
  ф: "аоиерулфыт",
  х: "оараниулевс",
  ц: "иеаыуко",
  ч: "тоеианкуьшлёр",
  ш: "еиалокьнуёт",
  щ: "еиаунь",
  ъ: "еяю",
  ы: "хлйетмсвпбркчдзшнгя",
  ь: "нсткмшюеязищчбдф",
  э: "тлкнрфпммйс",
  ю: "тщбдчнсшлм",
  я: "тзснвдлмхщюпжчкб",
  ё: "тнлмрсхдшвк",
};

/** Cyrillic letters that Russian lacks and its neighbours have; a file has them seldom, or all over. */
export const OTHER_CYRILLIC = "іїєґўјљњћђџќѓѕ";

/** Signs of Cyrillic typesetting. */
export const CYRILLIC_SIGNS: readonly CostGroup[] = [
  [7, "«»—–…“”„’\u00A0"],
  [9, "№‘•°§€©®™"],
  [11, "±·×‹›‚µ\u00AD"],
];
