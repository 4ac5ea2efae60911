import { expect, test } from "vitest";
import { askerIn, intervieweeInTitle, personOpening } from "./title-people.js";

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

test.each([
  ["Ana Holm: «Un archivo es un sitio sin ruido»", "Ana Holm"],
  ["Ottavia Rinaldi, l'ultima guardiana: «Parlavo con le navi»", "Ottavia Rinaldi"],
  ["Interview with Dr. Ana Holm", "Ana Holm"],
  ["Interview with Mandrake (Ana Holm)", "Ana Holm"],
  ["The Lamp Interview: Ana Holm", "Ana Holm"],
  ["Wet Fingers: Ana Holm on playing a shelf of glasses", "Ana Holm"],
  ["Town Hall with Mayor Ana Holm", undefined],
  ["The Woman Who Counts Gulls", undefined],
  ["Interview with Ana Holm and Bo Dahl", undefined],
])("the interviewee in the title %s", (title, name) => {
  expect(intervieweeInTitle(title, whole(title))?.value).toBe(name);
});

test("what begins a title is a name where it comes again", () => {
  const title = "Two Evenings on the Weir";
  expect(intervieweeInTitle(`${title}\n\nThe weir leaks.`, whole(title))).toBeUndefined();
  const named = "Ana Holm on the Weir";
  expect(intervieweeInTitle(`${named}\n\nHolm: It leaks.`, whole(named))?.value).toBe("Ana Holm");
});

test.each([
  ["Ana Holm has mended nets since 1961.", "Ana Holm"],
  ["For twenty years Ana Holm has led the choir of the Hollin Quarry.", "Ana Holm"],
  ["Гидробиолог Инга Руслановна Малахова — о том, почему зацвёл залив", "Инга Руслановна Малахова"],
  ["The nets of Port Ansel are mended at night.", undefined],
  ["Ana Holm and Bo Dahl have mended nets since 1961.", undefined],
])("the person of the standfirst %s", (text, name) => {
  expect(personOpening(text, whole(text))?.value).toBe(name);
});

test("who asked is said in the standfirst", () => {
  const text = "It has no roof. Dora Fayle asked him how it is done.";
  expect(askerIn(text, whole(text))?.value).toBe("Dora Fayle");
});
