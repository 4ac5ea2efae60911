import { describe, expect, it } from "vitest";
import { isDirection, isManner } from "./directions.js";

describe("isDirection", () => {
  it.each([
    ["lacht"], ["zeigt auf die Wand"], ["indicating"], ["Nods head."], ["upbeat music"], ["soft piano music plays"], ["unv., Name?"], ["alle lachen"], ["Ríe"], ["Un silence."],
    ["si alza, prende un libro"], ["腕を見て"], ["苦笑"], ["күліп"], ["Desligamento do microfone."], ["Rires et applaudissements sur divers bancs."],
  ])("reads (%s) as what was seen or heard", (content) => {
    expect(isDirection(content)).toBe(true);
  });

  it.each([["Music was my life."], ["I laughed at that"], ["that was in 1936"], ["die Wand war blau"], ["昨年の夏"]])("leaves (%s) to the speaker", (content) => {
    expect(isDirection(content)).toBe(false);
  });
});

describe("isManner", () => {
  it.each([["Singing"], ["Speaking Kazakh"], ["Through interpreter"], ["aus dem Nebenzimmer"], ["leiser"], ["مقاطعًا"], ["Il ôte sa casquette."]])("reads (%s) at the start of a turn", (content) => {
    expect(isManner(content)).toBe(true);
  });

  it.each([["Nothing"], ["During the war"], ["Music was my life."], ["what do you think?"], ["as I said"], ["He was my friend."]])("leaves (%s) to the speaker", (content) => {
    expect(isManner(content)).toBe(false);
  });
});
