import { labelOfSpeaker, type Turn } from "@colloquy/corpus-schema";
import type { Output } from "../io/io.js";
import { sourceName, speakerOf, type FoundTurn } from "../searching/found-turn.js";
import { shorten } from "./display-width.js";
import { paintFor, type Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { count } from "./ranges.js";
import { cutSnippet, snippetLines } from "./search-snippet.js";
import { lineAndColumn } from "./text-place.js";
import { LEAST_WIDTH } from "./wrap.js";

const INDENT = 2;

/** A turn of context is shown up to so many columns where there is no terminal. */
const CONTEXT_WIDTH = 160;

/** For each turn its place, number and speaker, and what was found in it, between the turns around it; then the count. */
export function layoutHits(found: readonly FoundTurn[], total: number, output: Output): string {
  const paint = paintFor(output);
  const blocks = found.map((each) => [headLine(each, paint), ...bodyLines(each, paint, output).map((line) => " ".repeat(INDENT) + line)].join("\n"));
  return `${[...blocks.map((block) => `${block}\n`), tally(found.length, total)].join("\n")}\n`;
}

function headLine({ input, turn, place }: FoundTurn, paint: Paint): string {
  return `${paint.faint(`${oneLine(sourceName(input))}:${lineAndColumn(place)}`)}  turn ${turn.ordinal}  ${paint.strong(speakerText(input, turn))}`;
}

function bodyLines({ hit, input, turn, before, after }: FoundTurn, paint: Paint, output: Output): string[] {
  const aside = (around: Turn): string => {
    const width = output.isTerminal ? Math.max(LEAST_WIDTH, output.columns - INDENT) : CONTEXT_WIDTH;
    return paint.faint(shorten(`(${around.ordinal}) ${speakerText(input, around)}: ${oneLine(around.text)}`, width));
  };
  const snippet = cutSnippet(turn.text, hit.marks.map(({ text }) => text));
  return [...before.map(aside), ...snippetLines(snippet, paint, output, INDENT), ...after.map(aside)];
}

function speakerText(input: FoundTurn["input"], turn: Turn): string {
  const speaker = speakerOf(input, turn);
  return oneLine(labelOfSpeaker(speaker) ?? "an unknown speaker");
}

function tally(shown: number, total: number): string {
  if (total === 0) return "Nothing found.";
  if (shown === total) return `${count(total, "turn")} found.`;
  return `${count(total, "turn")} found, the best ${shown} shown; --limit ${total} shows all.`;
}
