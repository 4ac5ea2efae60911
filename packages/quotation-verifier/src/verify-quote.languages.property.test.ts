import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { tokenise } from "./fold/tokenise.js";
import { createQuoteIndex, verifyQuote, type FoldingName } from "./index.js";

const SAID: readonly (readonly [language: string, text: string])[] = [
  ["en", "The first offer - it didn't suffice - filled fifty-two pages, \"all of them fine\". We left at 5:30 (in fog)."],
  ["de", "Der Rat prüfte die Pläne für den Hafen – „offen und ehrlich“ – und sprach über 4.200 Kronen. Schiffe fuhren weiter."],
  ["fr", "L'été, la digue protégeait l'île : « enfin », dit-elle. Nous avons payé 4 200 couronnes à l'équipe."],
  ["es", "¿Qué pasó después? La tripulación salvó el barco “en llamas” y llegó a la orilla; allí esperó el niño."],
  ["ru", "Новый паром перевозит людей через пролив — «каждое утро», и мы его ждём ещё с весны. Ёлка стоит."],
  ["ar", "السور الجديد يحمي المدينة من كل عاصفة، وقد دفع المجلس 4200 تاج."],
  ["he", "הקיר החדש מגן על העיר, והמועצה שילמה 4200 כתרים עבור המנורה."],
  ["zh", "新的海堤保护全城，议会花了4200克朗修灯塔。渔民很高兴！"],
  ["en", "Our flag 🏴‍☠️ is up 👍🏽 and Владимир said “да” to the Ωmega crew twice."],
];

const corpus = SAID.map(([language, text]) => buildTranscript(`Ash: ${text}`, [{ label: "Ash", full: "Ann Ash" }], { language }));
const index = createQuoteIndex(corpus);

/** Any slice of any turn that begins and ends with a word. */
const slices = fc
  .record({ turn: fc.nat(SAID.length - 1), from: fc.nat(), length: fc.nat(40) })
  .map(({ turn, from, length }) => {
    const text = corpus[turn]?.turns[0]?.text ?? "";
    const words = tokenise(text).filter(({ kind }) => kind === "word");
    const first = from % words.length;
    const last = Math.min(words.length - 1, first + length);
    const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
    return { text: text.slice(span.start, span.end), span, turnId: corpus[turn]?.turns[0]?.id ?? "", rest: text.slice(span.end) };
  });

test("every slice on word limits is exact, in any script", () => {
  fc.assert(
    fc.property(slices, ({ text, span, turnId }) => {
      const verdict = verifyQuote(index, text);
      expect(verdict.wording).toBe("exact");
      expect(verdict.places.map(({ parts: [part] }) => [part.turnId, part.textSpan])).toContainEqual([turnId, span]);
    }),
    { numRuns: 300 },
  );
});

/** Each folding as it is applied to a text. */
const FOLDINGS: readonly (readonly [name: FoldingName, apply: (text: string) => string])[] = [
  ["quotation-marks", (text) => `„${text}“`],
  ["quotation-marks", (text) => `''${text}''`],
  ["quotation-marks", (text) => text.replace(/['’]/g, "`").replace(/["“”„«»]/g, "'")],
  ["dashes", (text) => text.replace(/[-–—]/g, "--")],
  ["spaces", (text) => text.replace(/ /g, "\u202F\n")],
  ["ligatures", (text) => text.replace(/ffi/g, "ﬃ").replace(/ff/g, "ﬀ").replace(/fi/g, "ﬁ").replace(/لا/g, "ﻻ")],
  ["width", (text) => text.replace(/\d(?![.,:]?\d)|[!()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ["composition", (text) => text.normalize("NFD")],
  ["invisible-marks", (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u00AD")],
  ["invisible-marks", (text) => `\u2067${text.replace(/ /g, "\u200F ")}\u2069`],
  ["line-hyphen", (text) => text.replace(/(\p{Ll}{2})(\p{Ll}{2})/u, "$1-\n$2")],
  ["line-hyphen", (text) => text.replace(/(\p{Ll}{2})(\p{Ll}{2})/u, "$1\u00AD\n$2")],
  ["outer-ellipsis", (text) => `[…] ${text} ...`],
];

test.each(FOLDINGS)("%s: a slice that it is applied to is typographic, and the folding is named", (name, apply) => {
  let changed = 0;
  fc.assert(
    fc.property(slices, ({ text, turnId }) => {
      const quote = apply(text);
      // Words that stand between marks of their own are verbatim with them.
      if (quote === text || corpus.some(({ turns }) => turns.some((turn) => turn.text.includes(quote)))) return;
      changed += 1;
      const verdict = verifyQuote(index, quote);
      expect(verdict.wording).toBe("typographic");
      expect(verdict.places.some((place) => place.turnId === turnId && place.foldings.includes(name))).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(changed).toBeGreaterThan(0);
});

test("a slice in which one word is another never holds, in any script", () => {
  fc.assert(
    fc.property(slices, fc.nat(), fc.constantFrom("zebra", "зебра", "马", "زرافة", "17", "nicht"), ({ text }, at, other) => {
      const words = tokenise(text).filter(({ kind }) => kind === "word");
      const word = words[at % words.length];
      fc.pre(words.length > 1 || !["nicht", "17"].includes(other));
      const verdict = verifyQuote(index, `${text.slice(0, word?.start)}${other}${text.slice(word?.end)}`);
      expect(verdict.holds).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["ten thousand words", "wall ".repeat(10_000)],
  ["ten thousand different words", Array.from({ length: 10_000 }, (_, at) => `word${at}`).join(" ")],
  ["ten thousand marks", "”…".repeat(5000)],
  ["ten thousand dots", ".".repeat(10_000)],
  ["ten thousand spaced dots", ". ".repeat(10_000)],
  ["ten thousand apostrophes", "a'".repeat(10_000)],
  ["ten thousand brackets", "[a ".repeat(10_000)],
  ["ten thousand soft hyphens", "a\u00AD\n".repeat(10_000)],
  ["ten thousand spaces", `the${" ".repeat(10_000)}wall`],
  ["ten thousand combining marks", `e${"\u0301".repeat(10_000)}`],
  ["ten thousand emoji", "🏴‍☠️".repeat(5000)],
])("%s get a verdict", (_, quote) => {
  expect(verifyQuote(index, quote).holds).toBe(false);
});
