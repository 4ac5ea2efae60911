import type { Span } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSource } from "../build-source.js";
import { plainDocument, type KnownTurn, type SourceDocument } from "../formats/source-format.js";
import { parseDocument } from "../parse-document.js";
import type { ParseResult } from "../parse-result.js";

/** A text whose turns stand between `⟦` and `⟧`, as a format that marks them gives it. */
function marked(text: string, styles: NonNullable<SourceDocument["styles"]> = []): ParseResult {
  const turns: KnownTurn[] = [];
  let bare = "";
  let start = 0;
  for (const character of text) {
    if (character === "⟦") start = bare.length;
    else if (character === "⟧") turns.push({ span: { start, end: bare.length }, labelSpan: null, speaker: turns.length % 2 === 0 ? "Holm" : "Brask" });
    else bare += character;
  }
  const document: SourceDocument = { ...plainDocument(bare), styles, known: { turns } };
  return parseDocument(document, buildSource(document, null, {}, "file"), {}, { format: "text", formatsTried: [], text: "file" });
}

/** The texts of the turns, and the paratexts with their kinds. */
function read(text: string, styles: NonNullable<SourceDocument["styles"]> = []): { turns: string[]; paratexts: string[] } {
  const { turns, paratexts, source } = marked(text, styles).transcripts[0];
  const said = ({ start, end }: Span): string => source.text.slice(start, end);
  return { turns: turns.map((turn) => turn.text), paratexts: paratexts.map(({ kind, span }) => `${kind}: ${said(span)}`) };
}

describe("what stands between the end of one marked turn and the start of the next", () => {
  it.each([
    ["Some words about the weir.", "unrecognised"],
    ["[They look at the weir.]", "editorial-note"],
    ["(Applause.)", "stage-direction"],
  ])("is not said: %s", (between, kind) => {
    const { turns, paratexts } = read(`⟦Who keeps the weir?⟧\n${between}\n⟦I keep it.⟧\n⟦Since when?⟧\n⟦Since May.⟧`);
    expect(turns).toEqual(["Who keeps the weir?", "I keep it.", "Since when?", "Since May."]);
    expect(paratexts).toEqual([`${kind}: ${between}`]);
  });

  it("is not said within a line", () => {
    const { turns, paratexts } = read("⟦Who keeps the weir?⟧ in the rain ⟦I keep it.⟧");
    expect([turns, paratexts]).toEqual([["Who keeps the weir?", "I keep it."], ["unrecognised: in the rain"]]);
  });

  it("is a note where the format sets it beside the document", () => {
    const text = "Who keeps the weir?\nA note beside it.\nI keep it.";
    const note = { start: text.indexOf("A note"), end: text.indexOf("\nI keep") };
    const { turns, paratexts } = read("⟦Who keeps the weir?⟧\nA note beside it.\n⟦I keep it.⟧", [{ span: note, style: "aside" }]);
    expect([turns, paratexts]).toEqual([["Who keeps the weir?", "I keep it."], ["note: A note beside it."]]);
  });

  it("never is, whatever stands there", () => {
    const words = fc.stringMatching(/^[a-z ().\n[\]-]{0,30}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[A-Z][a-z]{1,8}(?: [a-z]{1,8}){0,4}\.$/), words), { minLength: 1, maxLength: 5 }), (parts) => {
        const { turns } = marked(parts.map(([said, between]) => `⟦${said}⟧${between}\n`).join("")).transcripts[0];
        expect(turns.map((turn) => turn.text)).toEqual(parts.map(([said]) => said));
      }),
    );
  });
});
