import { fileURLToPath } from "node:url";
import { checkInvariants } from "@colloquy/corpus-schema";
import { parseTranscript } from "@colloquy/transcript-parser";
import { describe, expect, test } from "vitest";
import { readAnnotated, readGoldDocuments } from "./gold-document.js";
import { toPrediction } from "./prediction.js";
import { foldName, scoreDocument, scoresOf, type Counts, type Scores } from "./score-document.js";

const DOCUMENTS = readGoldDocuments(fileURLToPath(new URL("../../../packages/transcript-parser/gold/", import.meta.url)));

/** Documents whose turns are not all found, with the boundary F1 that they have at least; a better one is raised here. */
const IMPERFECT: ReadonlyMap<string, number> = new Map([
  ["ar-mudhi-tilifizyun/nadwat-al-masa", 0.98],
  ["art-of-fiction-text/heldane", 0.89],
  ["bold-question-blog-html/quiet-protocol", 0.95],
  ["central-bank-meeting/aldmoor-policy-council", 0.98],
  ["de-therapie-zeilennummern/sitzung-17", 0.90],
  ["earnings-call-double-hyphen-titles/pellworth-q3", 0.96],
  ["es-revista-guion/baltasar-monleon-campanas", 0.98],
  ["focus-group-participant-codes/bus-route-14", 0.96],
  ["fomc-meeting-text/harbor-reserve-1998-11", 0.98],
  ["forum-ama-points/lighthouse-keeper", 0.00],
  ["fr-assemblee-compte-rendu/seance-armoise-14-novembre-2023", 0.98],
  ["fr-conference-officielle-text/sommet-valdorie", 0.97],
  ["legislative-hearing-printed/groundwater-hearing", 0.96],
  ["magazine-markdown-bold-questions/kiln-house", 0.94],
  ["nl-chatexport-datum-naam/volkstuin", 0.87],
  ["pt-programa-memoria-text/mangue", 0.97],
  ["reddit-ama-markdown/lamp-lens-ama", 0.14],
  ["ru-stenogramma-parlament/zaozerskoe-sobranie", 0.98],
  ["uk-veducha-hist-podkast/vodianyi-mlyn", 0.87],
  ["un-style-meeting-record/littoral-nations-pv14", 0.96],
]);

const NOTHING = { title: null, interviewees: null, interviewers: null, outlet: null, date: null, place: null };

const counts = new Map<string, Counts>();

describe.each(DOCUMENTS.map((document) => [document.id, document] as const))("%s", (id, { text, gold, fileName }) => {
  test("has the turns of its annotation, and every character accounted for", async () => {
    const bytes = new TextEncoder().encode(text);
    const { transcripts } = await parseTranscript(bytes, { fileName });
    for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    const counted = scoreDocument(text, gold, toPrediction(transcripts));
    counts.set(id, counted);
    const { boundaryF1 } = scoresOf([counted]);
    const least = IMPERFECT.get(id);
    if (least === undefined) expect(boundaryF1).toBe(1);
    else {
      expect(boundaryF1).toBeGreaterThanOrEqual(least);
      expect(boundaryF1, "is perfect now: take it off the list").toBeLessThan(1);
    }
  });
});

test("the documents are many, in many layouts and languages", () => {
  expect(DOCUMENTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(DOCUMENTS.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(30);
  const turnsIn = new Map<string, number>();
  for (const { language, gold } of DOCUMENTS) turnsIn.set(language, Math.max(turnsIn.get(language) ?? 0, gold.turns.length));
  for (const language of ["en", "es", "fr", "de", "ru", "kk", "zh", "ja", "ar", "pt", "it"]) {
    expect(turnsIn.get(language), language).toBeGreaterThanOrEqual(20);
  }
});

/** Layouts of real publications with their clutter: harder, and scored apart so that the bars of the others stay. */
const CLUTTERED: ReadonlySet<string> = new Set([
  "art-of-fiction-text",
  "asap-sports-text",
  "bold-question-blog-html",
  "cable-rush-text",
  "de-magazin-druck-text",
  "de-regierungspk-markdown",
  "es-estenografica-text",
  "es-prensa-pr-html",
  "fomc-meeting-text",
  "fr-conference-officielle-text",
  "fr-entretien-gras-html",
  "imf-press-markdown",
  "inquiry-lines-text",
  "it-quotidiano-grassetto-markdown",
  "ja-taidan-text",
  "nasa-oral-history-text",
  "presidential-tape-text",
  "pt-programa-memoria-text",
  "public-radio-html",
  "reddit-ama-markdown",
  "ru-mid-brifing-text",
  "ru-stenogramma-html",
  "wh-briefing-html",
  "zh-fayanren-html",
]);

function scoreAll(chosen: (layout: string) => boolean): Scores & { readonly macro: number; readonly count: number } {
  const all = [...counts].filter(([id]) => chosen(id.replace(/\/.*$/, ""))).map(([, counted]) => counted);
  const macro = all.reduce((sum, counted) => sum + scoresOf([counted]).boundaryF1, 0) / all.length;
  return { ...scoresOf(all), macro, count: all.length };
}

test("together they score as the README says", () => {
  const scores = scoreAll(() => true);
  expect(scores.count).toBe(DOCUMENTS.length);
  expect(scores.boundaryF1).toBeGreaterThanOrEqual(0.984);
  expect(scores.macro).toBeGreaterThanOrEqual(0.975);
  expect(scores.recall).toBeGreaterThanOrEqual(0.99);
  expect(scores.byLabel).toBeGreaterThanOrEqual(0.95);
  expect(scores.byRole).toBeGreaterThanOrEqual(0.86);
  expect(scores.leakage).toBeLessThanOrEqual(0.042);
  expect(scores.metadata).toBeGreaterThanOrEqual(0.775);
  // A telephone call, of which it names a partner as the guest.
  expect(scores.invented).toBeLessThanOrEqual(1);
});

test("those without the clutter of publications score higher", () => {
  const scores = scoreAll((layout) => !CLUTTERED.has(layout));
  expect(scores.count).toBe(91);
  expect(scores.boundaryF1).toBeGreaterThanOrEqual(0.985);
  expect(scores.macro).toBeGreaterThanOrEqual(0.98);
  expect(scores.recall).toBeGreaterThanOrEqual(0.995);
  expect(scores.byLabel).toBeGreaterThanOrEqual(0.96);
  expect(scores.byRole).toBeGreaterThanOrEqual(0.9);
  expect(scores.leakage).toBeLessThanOrEqual(0.04);
  expect(scores.metadata).toBeGreaterThanOrEqual(0.825);
  expect(scores.invented).toBe(0);
});

describe("the scorer", () => {
  const header = { layout: "l", language: "en", carrier: "text", metadata: NOTHING, speakers: [{ name: "Ann", aliases: ["A"] }, { name: "Bo", aliases: [] }] };
  const annotated = `${JSON.stringify(header)}\n=====\nA: ⟦Ann|question⟧Why ⟪[coughs]⟫ not?⟦/⟧\n\nBo: ⟦Bo|answer⟧No.⟦/⟧\n`;

  test("takes the marks out and keeps the places", () => {
    const { text, gold } = readAnnotated(annotated, "l/d");
    expect(text).toBe("A: Why [coughs] not?\n\nBo: No.\n");
    expect(gold.turns.map(({ startChar, endChar }) => text.slice(startChar, endChar))).toEqual(["Why [coughs] not?", "No."]);
    expect(gold.nonSpeech.map(({ startChar, endChar }) => text.slice(startChar, endChar))).toEqual(["[coughs]"]);
  });

  test("gives the annotation itself full marks, and nothing none", () => {
    const { text, gold } = readAnnotated(annotated, "l/d");
    expect(scoresOf([scoreDocument(text, gold, gold)])).toMatchObject({ boundaryF1: 1, byLabel: 1, byPerson: 1, byRole: 1, recall: 1, leakage: 0 });
    expect(scoresOf([scoreDocument(text, gold, { ...gold, turns: [] })])).toMatchObject({ boundaryF1: 0, byLabel: 0, recall: 0 });
  });

  test("counts a wrong speaker, a wrong role, a leak and an invented field", () => {
    const { text, gold } = readAnnotated(annotated, "l/d");
    const turns = gold.turns.map((turn) => ({ ...turn, speaker: "Bo", role: "answer", startChar: turn.startChar - 3 }));
    const counted = scoreDocument(text, gold, { ...gold, turns, metadata: { ...gold.metadata, title: "A Talk" } });
    expect(counted).toMatchObject({ speech: 10, byPerson: 3, byRole: 3, fieldsInvented: 1 });
    expect(counted.leaked).toBeGreaterThan(0);
  });

  test("compares names without case, accents and punctuation", () => {
    expect(foldName("  ÉLISE  O’Neill-Díaz ")).toBe("elise o neill diaz");
  });

  test("refuses a speaker whom the header does not name", () => {
    expect(() => readAnnotated(annotated.replace("⟦Bo|", "⟦Cy|"), "l/d")).toThrow("nobody is called Cy");
  });
});
