import { describe, expect, it } from "vitest";
import { findPageFurniture } from "./page-furniture.js";
import { splitLines } from "./split-lines.js";

describe("findPageFurniture", () => {
  it.each([
    ["Column 214"], ["— 12 —"], ["· 47 ·"], ["（第1页／共2页）"], ["Page 3/4"], ["Bulletin of the Society                              63"],
    ["17-31204                                        1/4"], ["الصفحة ١٢ | الصحيفة | الثلاثاء"],
  ])("finds %s", (line) => {
    expect([...findPageFurniture(splitLines(`A sentence.\n\n${line}\n\nAnother one.`))]).toEqual([2]);
  });

  it.each([["In 1936 we went to sea."], ["Page after page of it."], ["Depth to water, feet ........      88"]])("leaves %s", (line) => {
    expect([...findPageFurniture(splitLines(`A sentence.\n\n${line}\n\nAnother one.`))]).toEqual([]);
  });
});
