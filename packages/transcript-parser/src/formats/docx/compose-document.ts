import { trimSpan, type Edit, type Location, type Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { areBoxesBeside } from "../paragraphs/text-boxes.js";
import type { KnownTurn, StyledSpan } from "../source-format.js";
import { pageLocations } from "./page-locations.js";
import { ParagraphGaps } from "./paragraph-gaps.js";
import { gridsOf } from "./table-grid.js";
import { headEdits, hullOf, turnsOfTables } from "./table-turns.js";
import { TextComposer } from "./text-composer.js";
import { headOfTimes, learnTurnTable, type TurnTable } from "./turn-table.js";
import type { WordParagraph, WordStory, WordTable } from "./word-story.js";

/** All that a document holds. */
export interface DocumentContent {
  readonly body: WordStory;
  /** What stands beside the text: notes, comments, headers, footers, each as its paragraphs. */
  readonly besides: readonly (readonly WordParagraph[])[];
  /** How many pages the program that wrote it counted; null where it does not say. */
  readonly pages: number | null;
}

/** The text of a document with what is known of it. */
export interface ComposedDocument {
  readonly text: string;
  readonly styles: readonly StyledSpan[];
  readonly markup: readonly Edit[];
  readonly locations: readonly Location[];
  readonly turns: readonly KnownTurn[];
  readonly diagnostics: readonly ParserDiagnostic[];
}

/**
 * Puts a document together: its text in reading order, then what stands beside it, then words that are there and not
 * shown. Where the conversation stands in tables, their rows are its turns, and what stands between them is none.
 */
export function composeDocument({ body, besides, pages }: DocumentContent): ComposedDocument {
  const { paragraphs } = body;
  const grids = gridsOf(paragraphs);
  const learned = [...grids.values()].flatMap((grid) => learnTurnTable(grid) ?? []);
  const tables = isConversation(learned, paragraphs) ? learned : [];
  const composer = new TextComposer();
  const gaps = new ParagraphGaps(paragraphs, grids, tablesOf(tables));
  const places = composeBody(paragraphs, composer, { gaps, learned, isSpoken: tables.length > 0 });
  const talking = tablesOf(learned);
  for (const [table, grid] of grids) {
    const head = talking.has(table) ? null : hullOf(headOfTimes(grid), places);
    if (head !== null) composer.markAside(head);
  }
  const besidePlaces = composeBesides([...besides, ...hiddenIn([paragraphs, ...besides])], composer);
  const { text, styles } = composer.finish();
  const { turns, cues, edits, diagnostics } = turnsOfTables(tables, places, text);
  return {
    text,
    styles,
    markup: withoutOverlaps([...headEdits(learned, places), ...edits, ...composer.unread]),
    locations: [
      ...[...places, ...besidePlaces].flatMap((span) => (span === null ? [] : [{ kind: "paragraph" as const, span: trimSpan(text, span) }])),
      ...pageLocations(body, places, text, pages),
      ...cues,
    ],
    turns,
    diagnostics,
  };
}

interface BodyPlan {
  readonly gaps: ParagraphGaps;
  /** The tables in whose rows people speak. */
  readonly learned: readonly TurnTable[];
  /** Whether the conversation stands in them alone. */
  readonly isSpoken: boolean;
}

/** Where the paragraphs come to stand; null for those without words. */
function composeBody(paragraphs: readonly WordParagraph[], composer: TextComposer, { gaps, learned, isSpoken }: BodyPlan): (Span | null)[] {
  const spoken = spokenIn(learned);
  const talking = tablesOf(learned);
  const leads = new Set(learned.flatMap((table) => table.leads));
  const boxesAreBeside = areBoxesBeside(paragraphs);
  let before: WordParagraph | null = null;
  let isApart = false;
  let hasSpoken = false;
  return paragraphs.map((paragraph, index) => {
    if (paragraph.text.trim() === "") {
      isApart = true;
      return null;
    }
    const place = composer.add(paragraph, before === null ? "" : gaps.between(before, paragraph, isApart));
    const isAround = hasSpoken || (paragraph.cell !== null && talking.has(paragraph.cell.table));
    const isLead = leads.has(index) && !hasSpoken;
    const isBeside = isAround && !isLead && !spoken.has(index) && !paragraph.isHeading;
    // A box on the cover has the title; one beside the text does not go on with its sentences.
    if (isBeside || paragraph.isBeside || (paragraph.isBoxed && boxesAreBeside && before !== null)) composer.markAside(place);
    before = paragraph;
    isApart = false;
    hasSpoken ||= isSpoken && spoken.has(index);
    return place;
  });
}

function tablesOf(tables: readonly TurnTable[]): ReadonlySet<WordTable> {
  return new Set(tables.map(({ grid }) => grid.table));
}

/** The paragraphs of the rows in which people speak. */
function spokenIn(tables: readonly TurnTable[]): ReadonlySet<number> {
  return new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))));
}

function composeBesides(besides: readonly (readonly WordParagraph[])[], composer: TextComposer): Span[] {
  return besides.flatMap((held) =>
    held.flatMap((paragraph) => {
      if (paragraph.text.trim() === "") return [];
      const place = composer.add({ ...paragraph, isHeading: false }, "\n\n");
      composer.markAside(place);
      return [place];
    }),
  );
}

/** Words that are not shown, as paragraphs. */
function hiddenIn(stories: readonly (readonly WordParagraph[])[]): WordParagraph[][] {
  return stories.map((held) =>
    held
      .filter(({ hidden }) => hidden.trim() !== "")
      .map((paragraph) => ({ ...paragraph, text: paragraph.hidden.trim(), marks: [], unread: [] })),
  );
}

const LABEL = /^\s{0,8}[\p{Lu}\p{Lo}][^:：\n]{0,40}(?=[:：])/u;

/** Whether the conversation of a document stands in its tables, and not in the paragraphs around them as well. */
function isConversation(tables: readonly TurnTable[], paragraphs: readonly WordParagraph[]): boolean {
  const spoken = spokenIn(tables);
  const counts = new Map<string, number>();
  let [inside, outside] = [0, 0];
  paragraphs.forEach(({ text }, index) => {
    if (spoken.has(index)) inside += text.length;
    else outside += text.length;
    const label = spoken.has(index) ? undefined : LABEL.exec(text.slice(0, 60))?.[0].trim();
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  });
  return inside > outside && [...counts.values()].filter((count) => count > 1).length < 2;
}

/** Edits in order; of two that overlap the first counts. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
