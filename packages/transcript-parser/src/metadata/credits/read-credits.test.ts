import { describe, expect, test } from "vitest";
import { creditsIn } from "./read-credits.js";
import { isFullName, readNames } from "./read-names.js";

const creditsOf = (text: string): string[] => creditsIn(text, { start: 0, end: text.length }).map(({ role, name }) => `${role}: ${name.value}`);

describe("the credits of a line", () => {
  test.each([
    ["Interview by Ann Lee and Bo Dahl", ["interviewer: Ann Lee", "interviewer: Bo Dahl"]],
    ["Propos recueillis par Maud Lebrun et Hugo Santerre", ["interviewer: Maud Lebrun", "interviewer: Hugo Santerre"]],
    ["Das Gespräch führten Mara Tön und Falk Zander.", ["interviewer: Mara Tön", "interviewer: Falk Zander"]],
    ["Por Clara Urdiales | Fotografías de Nacho Beltrame", ["interviewer: Clara Urdiales"]],
    ["Беседовала Мария Ольхова", ["interviewer: Мария Ольхова"]],
    ["Conduce Ilaria Ventorelli. Ospite: ing. Saverio Bonfatti, già direttore", ["host: Ilaria Ventorelli", "guest: Saverio Bonfatti"]],
    ["Ведущие: Ада Сидорова, Глеб Тарханов", ["host: Ада Сидорова", "host: Глеб Тарханов"]],
    ["聞き手・文＝片桐 ゆい　写真＝大庭 透", ["interviewer: 片桐 ゆい"]],
    ["本刊记者　顾南桥", ["interviewer: 顾南桥"]],
    ["النخيلة – حاورها: ياسين بوعلام", ["interviewer: ياسين بوعلام"]],
    ["한가람 기자", ["interviewer: 한가람"]],
    ["By Ann Lee, Port Ansel", ["author: Ann Lee"]],
  ])("%s", (line, credits) => {
    expect(creditsOf(line)).toEqual(credits);
  });

  test.each(["APPEARANCES: Counsel", "By the river we sat down", "Interview: Press Office", "Host: the Ministry of Tides", "Interviews: Dr. Venn can be reached"])(
    "%s names nobody",
    (line) => {
      expect(creditsOf(line)).toEqual([]);
    },
  );
});

test("names of people are told from bodies, offices and outlets", () => {
  for (const name of ["Ann Lee", "María de la Cruz", "森川 惣吉", "顾南桥", "ياسين بوعلام", "윤다솜"]) expect([name, isFullName(name)]).toEqual([name, true]);
  for (const name of ["Press Office", "Ministry of Tides", "The Lamp", "Border Notebook", "Lee"]) expect([name, isFullName(name)]).toEqual([name, false]);
});

test("what stands after a name describes the person", () => {
  const text = "Nadia Belhassine, preneuse de son";
  const [person] = readNames(text, false);
  expect(text.slice(person?.description?.start, person?.description?.end)).toBe("preneuse de son");
});
