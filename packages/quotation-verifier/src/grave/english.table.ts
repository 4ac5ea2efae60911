import type { LanguageWords } from "./language-words.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

const NUMBERS: readonly (readonly [string, number])[] = [
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["hundred", 1e2],
  ["hundreds", 1e2],
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["million", 1e6],
  ["millions", 1e6],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12],
  ["trillions", 1e12],
  ["half", 0.5],
  ["third", 1 / 3],
  ["quarter", 0.25],
  ["dozen", 12],
  ["dozens", 12],
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
  ["double", 2],
  ["doubled", 2],
  ["triple", 3],
  ["tripled", 3],
];

/** English. */
export const ENGLISH: LanguageWords = {
  language: "en",
  negations: words(`
    not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely
    dont doesnt didnt wont cant isnt arent wasnt werent wouldnt couldnt shouldnt havent hasnt hadnt
  `),
  negatedEndings: ["n't"],
  notNegating: words("no-doubt no-wonder not-only not-just not-merely not-least not-simply nothing-but nothing-less"),
  quantifiers: words(`
    all every each everyone everybody everything some someone somebody something any anyone anybody anything most many
    much few fewer several both only merely just almost nearly mostly mainly partly always often sometimes rarely seldom
    usually generally entire entirely completely wholly whole majority minority more less least numerous countless
  `),
  conditions: words("if unless provided providing whether suppose supposing assuming lest"),
  hedges: words("may might could would perhaps maybe possibly probably likely unlikely potentially presumably"),
  attributions: words(`
    say says said saying tell tells told telling claim claims claimed claiming assert asserts asserted asserting
    allege alleges alleged allegedly argue argues argued arguing predict predicts predicted predicting
    suggest suggests suggested suggesting insist insists insisted believe believes believed think thinks
    contend contends contended deny denies denied reports reported reportedly supposedly so-called
    warn warns warned note noted announce announces announced declare declares declared
    expect expects expected estimated according apparently purportedly
  `),
  firstPersons: words("i we i'd i'll i've i'm we'd we'll we've we're"),
  auxiliaries: words(`
    would should could can will shall must may might do does did have has had having am are was were be been like want
    wish try to also again once often always never not only just still already now then really personally further
    firmly strongly clearly truly sincerely repeatedly recently
  `),
  reachingVerbs: words(`
    think thought believe believed say said know knew agree agreed accept accepted mean meant claim claimed
    suggest suggested suppose supposed expect expected imagine see
  `),
  clauseBreaks: words("but although though when while whereas since before after"),
  numbers: new Map(NUMBERS),
  capitalsMarkNames: true,
  capitalised: words("i i'm i'd i'll i've mr mrs ms dr"),
  abbreviations: words("mr mrs ms dr prof st jr sr vs gen col capt lt sgt sen rep gov hon rev no vol dept inc ltd co"),
  sentenceOpeners: words(`
    the a an it we he she they this that these those in on at but and so i you there our my his her their its if when
    what who how why as for with after before
  `),
};
