import { describe, expect, it } from "vitest";
import { groupBlocks } from "../lines/group-blocks.js";
import { splitLines } from "../lines/split-lines.js";
import { classifyTail } from "./classify-tail.js";

/** The first characters of the blocks after speech that are none. */
function tail(...blocks: string[]): string[] {
  const lines = splitLines(blocks.join("\n\n"));
  return classifyTail(lines, groupBlocks(lines, 0, lines.count), new Set(["Ulrike Brandt"])).map(({ span }) => lines.text.slice(span.start, span.end));
}

describe("classifyTail", () => {
  it.each([
    ["(Ende: 12.41 Uhr)"], ["（以上）"], ["END OF INTERVIEW"], ["Das Gespräch führte Falk Zander."], ["Propos recueillis par A. Petit"], ["Беседовал И. Лунёв"],
    ["责任编辑：沈一苇"], ["* The station opened in 1986."], ["Ulrike Brandts Erinnerungen (Verlag am Siel) liegen vor."], ["—ooOoo—"], ["~ o0o ~"], ["Entrevistas relacionadas\nOla Brask: la presa"], ["あわせて読みたい\n堰の話"], ["Posted by Ada at 10:12\nLabels: weirs"], ["Publicado por Ada en 10:12\nEtiquetas: presas"], ["Ярлыки: плотины"], ["Leave a Reply"], ["I, Faye Lind, do hereby certify that this is true."],
  ])("knows %s", (block) => {
    expect(tail("That was all of it.", block)).toEqual([block]);
  });

  it.each([
    ["End of story."], ["Ulrike Brandt, thank you very much."], ["以上のように考えています。"], ["The transcript of my life is short."], ["Tagged along with him to the weir."], ["Labels are nothing to a weir."], ["Interview: I never liked the word."],
  ])("leaves %s to the speaker", (block) => {
    expect(tail("That was all of it.", block)).toEqual([]);
  });

  it("is not ended by a notice after which somebody speaks of themselves", () => {
    expect(tail("So.", "Transcript: a strange word.", "And then I went home.")).toEqual([]);
  });
});
