import { expect, test } from "vitest";
import { isDateline } from "./is-dateline.js";

test.each([
  "2 March 2004",
  "2 March 2004.",
  "Astana, Tuesday, 2 March 2004, 10:30 a.m.",
  "Press conference at the White House, March 2, 2004",
  "Vienna, c. 1964",
  "Madrid, martes 2 de marzo de 2004",
  "Entrevista realizada en Bogotá, del 3 al 5 de mayo de 2019",
  "Paris, le 1er mars 2004",
  "Paris, du 18 février au 2 mars 2004, à l'Élysée",
  "Berlin, Dienstag, den 2. März 2004, 14 Uhr",
  "Berlin, 02.03.2004",
  "Lisboa, terça-feira, 2 de março de 2004",
  "Roma, martedì 2 marzo 2004",
  "Алматы, 2 марта 2004 года.",
  "Москва, Кремль, 2 марта 2004 г.",
  "Астана, 2024 жылғы 5 наурыз",
  "2024 жылғы 5 наурыз, сейсенбі",
  "2004年3月2日，北京",
  "2004年3月2日 北京人民大会堂",
  "2004年3月2日。",
  "令和6年5月3日（金）首相官邸",
  "القاهرة، الثلاثاء ٢ مارس ٢٠٠٤",
  "بيروت 2 آذار 2004",
])("dateline: %s", (text) => {
  expect(isDateline(text)).toBe(true);
});

test.each([
  "",
  "In 2004",
  "On 2 March 2004 we met.",
  "What happened in Astana on 2 March 2004 is still not known to anyone of us",
  "We have known one another since about 1964",
  "March 2, 2004 was the day on which it all began for the seven of them",
  "El 2 de marzo de 2004 llegamos.",
  "Le 2 mars 2004 nous sommes partis.",
  "Am 2. März 2004 kamen wir nach Wien.",
  "No dia 2 de março de 2004 chegamos.",
  "Il 2 marzo 2004 siamo partiti.",
  "2 марта 2004 года мы встретились.",
  "2024 жылғы 5 наурызда біз кездестік.",
  "2004年3月2日我们在北京见面。",
  "我们在2004年3月2日去了北京，参加了一个非常重要的国际会议",
  "2004年3月2日に会いました。",
  "في 2 مارس 2004 التقينا.",
  `${"a ".repeat(60)}2 March 2004`,
])("no dateline: %s", (text) => {
  expect(isDateline(text)).toBe(false);
});
