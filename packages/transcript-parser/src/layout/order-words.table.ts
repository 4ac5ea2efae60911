/**
 * Words that count off what somebody says, or open an example or a sum: `Troisièmement : le barrage`. With a colon they
 * look like labels and name nobody. One entry for each language; compared in lower case.
 */
export const ORDER_WORDS: ReadonlySet<string> = new Set([
  ...["first", "firstly", "second", "secondly", "third", "thirdly", "fourth", "fourthly", "fifth", "fifthly", "finally", "lastly", "one", "two", "three", "four"],
  ...["first of all", "number one", "number two", "number three", "point one", "point two", "for example", "in short", "in conclusion", "conclusion", "remember", "again"],
  ...["erstens", "zweitens", "drittens", "viertens", "fünftens", "schließlich", "zum beispiel", "kurz", "eins", "zwei", "drei", "zunächst", "außerdem", "und", "aber", "also"],
  ...["premièrement", "deuxièmement", "secondement", "troisièmement", "quatrièmement", "cinquièmement", "enfin", "par exemple", "bref", "un", "deux", "trois", "d'abord", "d’abord", "ensuite"],
  ...["uno", "dos", "tres", "cuatro", "primero", "segundo", "tercero", "cuarto", "en primer lugar", "en segundo lugar", "en tercer lugar", "por último", "finalmente", "por ejemplo", "es decir"],
  ...["primo", "secondo", "terzo", "quarto", "due", "tre", "in primo luogo", "in secondo luogo", "in terzo luogo", "infine", "per esempio", "insomma", "anzi"],
  ...["primeiro", "terceiro", "quarto", "um", "dois", "três", "em primeiro lugar", "em segundo lugar", "em terceiro lugar", "por fim", "por exemplo", "ou seja"],
  ...["во-первых", "во-вторых", "в-третьих", "в-четвёртых", "в-четвертых", "в-пятых", "первое", "второе", "третье", "четвёртое", "четвертое", "наконец", "например", "раз", "два", "три", "итак"],
  ...["біріншіден", "екіншіден", "үшіншіден", "төртіншіден", "бірінші", "екінші", "үшінші", "мысалы", "қорыта айтқанда"],
  ...["по-перше", "по-друге", "по-третє", "po pierwsze", "po drugie", "po trzecie", "ten eerste", "ten tweede", "ten derde", "bijvoorbeeld"],
  ...["第一", "第二", "第三", "第四", "第五", "首先", "其次", "再次", "最后", "最後", "例如", "比如", "一", "二", "三", "一つ目", "二つ目", "三つ目", "第一に", "第二に", "第三に", "たとえば", "例えば"],
  ...["첫째", "둘째", "셋째", "넷째", "예를 들어", "أولا", "أولًا", "أولاً", "ثانيا", "ثانيًا", "ثانياً", "ثالثا", "ثالثًا", "ثالثاً", "رابعا", "رابعًا", "أخيرا", "أخيرًا", "مثلا", "مثلًا"],
]);
