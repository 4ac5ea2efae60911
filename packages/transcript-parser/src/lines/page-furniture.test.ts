import { describe, expect, it } from "vitest";
import { findPageFurniture } from "./page-furniture.js";
import { splitLines } from "./split-lines.js";

describe("findPageFurniture", () => {
  it.each([
    ["Column 214"], ["— 12 —"], ["· 47 ·"], ["（第1页／共2页）"], ["Page 3/4"], ["Bulletin of the Society                              63"],
    ["17-31204                                        1/4"], ["　　　　　　　月刊みぎわ　2016.11　│　47"], ["The Lamp 14 │ 12"], ["26 January 2001                                        3"], ["Rev #1 by #318 at 2012-07-14 17:42:00 GMT                                            page 1 of 2"], ["الصفحة ١٢ | الصحيفة | الثلاثاء"],
  ])("finds %s", (line) => {
    expect([...findPageFurniture(splitLines(`A sentence.\n\n${line}\n\nAnother one.`))]).toEqual([2]);
  });

  it("finds heads and feet that are wider than their words", () => {
    const foot = (page: number): string => `4 March 1999${" ".repeat(90)}${page}`;
    const head = `Weir Sound Archive${" ".repeat(80)}Agnes Thorvald`;
    const text = [1, 2, 3].map((page) => `A sentence that goes on.\n\n${foot(page)}\n\n\n${head}\n\nAnd on.`).join("\n");
    expect([...findPageFurniture(splitLines(text))].sort((a, b) => a - b)).toEqual([2, 5, 10, 13, 18, 21]);
  });

  it("finds heads with the page and their number, and the line under them", () => {
    const head = (page: number): string => `\n\nOFFICE OF WEIRS - Press service                    ${page}/4\nPress conference - Weir summit\n\n`;
    const text = `They saw a village,${head(2)}Upper Sarn, where people wait.${head(3)}That was all.`;
    expect([...findPageFurniture(splitLines(text))].sort((a, b) => a - b)).toEqual([2, 3, 7, 8]);
  });

  it.each([["In 1936 we went to sea."], ["Page after page of it."], ["Depth to water, feet ........      88"]])("leaves %s", (line) => {
    expect([...findPageFurniture(splitLines(`A sentence.\n\n${line}\n\nAnother one.`))]).toEqual([]);
  });
});
