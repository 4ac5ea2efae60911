/** Words that the benchmark takes for grave by itself, by language: no word here is read from the verifier. */
export interface GraveList {
  readonly negation: readonly string[];
  readonly quantifier: readonly string[];
  readonly condition: readonly string[];
  readonly attribution: readonly string[];
  /** Words that deny what is said after them. */
  readonly denial: readonly string[];
  /** Words after a negation with which it denies nothing. */
  readonly notDenied: readonly string[];
  readonly number: readonly string[];
}

const words = (text: string): string[] => text.split(" ");

export const GRAVE_LISTS: Readonly<Record<string, GraveList>> = {
  en: {
    negation: words("not never nobody nothing don't didn't doesn't isn't wasn't aren't can't won't wouldn't cannot"),
    quantifier: words("some most many few only almost every"),
    condition: words("if unless perhaps maybe"),
    attribution: words("claim claimed alleged allegedly reportedly said told"),
    denial: words("refuse refused refuses doubt myth deny denied fail failed fails reject rejected false lie impossible"),
    notDenied: words("only just merely simply doubt least wonder but less"),
    number: words("two three four five six seven eight nine ten eleven twelve twenty"),
  },
  de: {
    negation: words("nicht nie kein keine keinen niemand nichts"),
    quantifier: words("einige manche viele wenige nur fast alle"),
    condition: words("wenn falls vielleicht sofern"),
    attribution: words("behaupten behauptet angeblich sagten"),
    denial: words("bezweifle bezweifeln weigert weigern leugnen bestreiten unmöglich falsch märchen"),
    notDenied: words("nur zuletzt bloß"),
    number: words("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig"),
  },
  fr: {
    negation: words("pas jamais rien personne sans aucun"),
    quantifier: words("certains plusieurs quelques seulement presque"),
    condition: words("si peut-être"),
    attribution: words("prétend affirment soi-disant disent"),
    denial: words("doute refuse refusons refusent nient faux mythe mensonge impossible"),
    notDenied: words("seulement doute que"),
    number: words("deux trois quatre cinq six sept huit neuf dix onze douze vingt"),
  },
  es: {
    negation: words("no nunca nadie nada jamás tampoco"),
    quantifier: words("algunos muchos pocos solamente casi"),
    condition: words("si quizás quizá"),
    attribution: words("afirman dicen supuestamente aseguran"),
    denial: words("dudo niegan rechazan rechaza falso mentira mito imposible"),
    notDenied: words("sólo solo solamente duda"),
    number: words("dos tres cuatro cinco seis siete ocho nueve diez once doce veinte"),
  },
  ru: {
    negation: words("не никогда никто ничего нельзя"),
    quantifier: words("некоторые многие только лишь почти"),
    condition: words("если возможно"),
    attribution: words("утверждают говорят якобы заявил"),
    denial: words("сомневаюсь отказываемся отказываются отрицают неправда ложь миф невозможно"),
    notDenied: words("только сомнения"),
    number: words("два три четыре пять шесть семь восемь девять десять двадцать"),
  },
};
