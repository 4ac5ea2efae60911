import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { createQuoteIndex, verifyQuote } from "../index.js";

/** What is found in a quotation of a sentence that is said in a language. */
function findings(language: string, sentence: string, quote: string): string[] {
  const transcript = buildTranscript(`Ash: ${sentence}`, [{ label: "Ash", full: "Ann Ash" }], { language });
  return verifyQuote(createQuoteIndex([transcript]), quote).grave.map(({ kind, change }) => `${kind} ${change}`);
}

type Row = readonly [language: string, sentence: string, quote: string, findings: readonly string[]];

const CUT_OFF: readonly Row[] = [
  ["en", "I don't think the wall saved us.", "the wall saved us", ["negation cut-off"]],
  ["en", "We never said that the wall saved us.", "that the wall saved us", ["negation cut-off"]],
  ["de", "Wir haben nie gesagt, dass die Mauer uns rettete.", "dass die Mauer uns rettete", ["negation cut-off"]],
  ["fr", "Je n'ai jamais dit que le mur nous sauve.", "que le mur nous sauve", ["negation cut-off"]],
  ["es", "Nunca he dicho que el muro nos salve.", "que el muro nos salve", ["negation cut-off"]],
  ["en", "I doubt that the wall saved us.", "the wall saved us", ["negation cut-off"]],
  ["en", "It is a myth that the wall saved us.", "The wall saved us.", ["negation cut-off"]],
  ["en", "It is not true, as you may know, that the wall saved us.", "the wall saved us", ["negation cut-off"]],
  ["en", "Perhaps, the wall saved us.", "the wall saved us", ["condition cut-off"]],
  ["en", "Some people say the wall saved us.", "the wall saved us", ["attribution cut-off"]],
  ["en", "Most of the masons were paid.", "the masons were paid", ["quantifier cut-off"]],
  ["en", "The wall saved us, critics say.", "The wall saved us", ["attribution cut-off"]],
  ["en", "The wall saved us, or so they say.", "The wall saved us", ["attribution cut-off"]],
  ["en", "We trust the council in no way.", "We trust the council", ["negation cut-off"]],
  ["en", "We sail in spring, perhaps.", "We sail in spring", ["condition cut-off"]],
  ["en", "We sail in spring only if it thaws.", "We sail in spring", ["condition cut-off"]],
  ["en", "We lost five million crowns.", "We lost five", ["number cut-off"]],
  ["en", "It was -5 degrees that night.", "5 degrees that night", ["number cut-off"]],
  ["en", "The treaty that we signed has not been kept.", "The treaty that we signed", []],
  ["en", "We want peace, not war.", "We want peace", []],
  ["en", "There is no doubt that the wall saved us.", "the wall saved us", []],
  ["en", "I have no doubt the wall saved us.", "doubt the wall saved us", ["negation cut-off"]],
  ["en", "We had two hours, and the whole town carried sand.", "the whole town carried sand", []],
  ["en", "I would like to note that the wall saved us.", "the wall saved us", []],
  ["en", "No. We left the boats at once.", "We left the boats at once.", []],
  ["en", "He never lived in No. 5 Mill Street.", "Mill Street", ["negation cut-off"]],
  ["de", "Ich glaube nicht, dass die Mauer uns rettete.", "die Mauer uns rettete", ["negation cut-off"]],
  ["de", "Ich unterstütze den Plan des Rates nicht.", "Ich unterstütze den Plan des Rates", ["negation cut-off"]],
  ["de", "Wenn das Geld kommt, bauen wir die Mauer.", "bauen wir die Mauer", ["condition cut-off"]],
  ["de", "Manche sagen, die Mauer rettete uns.", "die Mauer rettete uns", ["attribution cut-off"]],
  ["de", "Die Mauer rettete uns, heißt es.", "Die Mauer rettete uns", ["attribution cut-off"]],
  ["de", "Kein Zweifel, die Mauer rettete uns.", "die Mauer rettete uns", []],
  ["fr", "Je ne crois pas que le mur nous sauve.", "le mur nous sauve", ["negation cut-off"]],
  ["fr", "S'il pleut encore, le mur va tomber.", "le mur va tomber", ["condition cut-off"]],
  ["fr", "Selon le maire, le mur nous sauve.", "le mur nous sauve", ["attribution cut-off"]],
  ["fr", "Je ne dirais pas, comme d'autres, que le mur nous sauve.", "le mur nous sauve", ["negation cut-off"]],
  ["es", "No creo que el muro nos salve.", "el muro nos salve", ["negation cut-off"]],
  ["es", "Si llega el dinero, el muro se hace.", "el muro se hace", ["condition cut-off"]],
  ["es", "Algunos dicen que el muro nos salva.", "el muro nos salva", ["attribution cut-off"]],
  ["ru", "Я не думаю, что стена нас спасла.", "стена нас спасла", ["negation cut-off"]],
  ["ru", "Если придут деньги, стена будет.", "стена будет", ["condition cut-off"]],
  ["ru", "Критики утверждают, что стена нас спасла.", "стена нас спасла", ["attribution cut-off"]],
  ["zh", "我不认为海堤救了全城。", "海堤救了全城", ["negation cut-off"]],
  ["he", "זה לא נכון הקיר הציל אותנו", "הקיר הציל אותנו", ["negation cut-off"]],
];

test.each(CUT_OFF)("%s: %s Quoted: %s", (language, sentence, quote, expected) => {
  expect(findings(language, sentence, quote)).toEqual(expected);
});

const LEFT_OUT: readonly Row[] = [
  ["en", "They were not just wrong but criminal.", "They were … wrong", ["negation left-out", "quantifier left-out"]],
  ["en", "The old tower was allegedly sold.", "The old tower was … sold", ["attribution left-out"]],
  ["en", "The harbour was rebuilt by hand.", "The harbour was … by hand", []],
  ["de", "Der Kapitän hat das Schiff nicht verlassen.", "Der Kapitän hat das Schiff … verlassen", ["negation left-out"]],
  ["de", "Die NATO zahlte den Bau der Mauer.", "Die … zahlte den Bau", ["name left-out"]],
  ["fr", "Le port sera peut-être sauvé demain.", "Le port sera … sauvé demain", ["condition left-out"]],
  ["fr", "Le capitaine n'est parti qu'après nous.", "Le capitaine … parti", ["negation left-out"]],
  ["es", "El faro fue supuestamente vendido ayer.", "El faro fue … vendido ayer", ["attribution left-out"]],
  ["ru", "Капитан не покинул корабль.", "Капитан … покинул корабль", ["negation left-out"]],
  ["nl", "De kapitein heeft het schip niet verlaten.", "De kapitein heeft het schip … verlaten", ["negation left-out"]],
];

test.each(LEFT_OUT)("%s: %s Elided: %s", (language, sentence, quote, expected) => {
  expect(findings(language, sentence, quote)).toEqual(expected);
});

test.each<Row>([
  ["en", "The story is true.", "The story is [un]true.", ["negation inserted"]],
  ["en", "We had much hope then.", "We had much hope[less] then.", ["negation inserted"]],
  ["en", "We could sail at night.", "We could[n't] sail at night.", ["negation inserted"]],
  ["en", "We sold 12 boats.", "We sold 12[0] boats.", ["number inserted"]],
  ["en", "We sold the boats.", "We [nicht] sold the boats.", ["negation inserted"]],
  ["en", "We sold the boat.", "We sold the boat[s].", []],
  ["de", "Das ist wahr.", "Das ist [un]wahr.", ["negation inserted"]],
])("%s: %s In brackets: %s", (language, sentence, quote, expected) => {
  expect(findings(language, sentence, quote)).toEqual(expected);
});

test.each<Row>([
  ["de", "Wir verkauften drei Boote.", "Wir verkauften vier Boote.", ["number changed"]],
  ["fr", "Nous avons vendu trois bateaux.", "Nous avons vendu 4 bateaux.", ["number changed"]],
  ["es", "Vendimos tres barcos a Velmoria.", "Vendimos tres barcos a Lindania.", ["name changed"]],
  ["ru", "Мы продали все лодки.", "Мы продали некоторые лодки.", ["quantifier changed"]],
  ["ru", "Мы продали лодки в тот день.", "Мы не продали лодки в тот день.", ["negation added"]],
])("%s: %s Altered: %s", (language, sentence, quote, expected) => {
  expect(findings(language, sentence, quote)).toEqual(expected);
});

test("an answer in another language than the transcript's is read in its own", () => {
  const answer = "Я не думаю, что стена нас спасла. Это так, но мы и не знали, что это было.";
  expect(findings("en", answer, "стена нас спасла")).toEqual(["negation cut-off"]);
});

test("two turns of one speaker that run on without a sign are not one quotation", () => {
  const text = "Ash: The tide came early.\n\nAsh: We left the boats.";
  const index = createQuoteIndex([buildTranscript(text, [{ label: "Ash", full: "Ann Ash" }])]);
  expect(verifyQuote(index, "The tide came early. We left the boats.")).toMatchObject({ crossesTurns: true, holds: false });
  expect(verifyQuote(index, "The tide came early. … We left the boats.")).toMatchObject({ crossesTurns: true, holds: true });
});
