import type { DoubtfulTurn, InspectedTranscript, Inspection, UnrecognisedPlace } from "../inspection/inspection.js";
import { inputWord } from "../inspection/suggest-corrections.js";
import { extensionOf } from "../input/extensions.js";
import type { Output } from "../io/io.js";
import type { Cell } from "./columns.js";
import { shorten } from "./display-width.js";
import { documentSections } from "./document-sections.js";
import { paintFor, type Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { count, firstOf } from "./ranges.js";
import type { Section } from "./section.js";
import { shellWord } from "./shell.js";
import { tableLines } from "./table-lines.js";
import { lineAndColumn } from "./text-place.js";
import { wrap } from "./wrap.js";

/** How a file was understood, for a person: what was recognised and why, and what to type where it is wrong. */
export function layoutInspection(inspection: Inspection, leastConfidence: number, output: Output): string {
  const paint = paintFor(output);
  const { columns } = output;
  const { document, transcripts } = inspection;
  const own = transcripts.flatMap((transcript, index) => {
    const heading = transcripts.length === 1 ? "Transcript" : `Transcript ${index + 1} of ${transcripts.length}`;
    return transcriptSections(transcript, heading, leastConfidence, paint, columns);
  });
  const read = document === null ? [] : documentSections(document, paint, columns);
  // Of a file without text there is nothing more to say.
  const isBlank = document?.characters === 0;
  const sections = isBlank ? read : [...read, ...own, ...(document === null ? [] : [correctionSection(inspection, paint, columns)])];
  const blocks = sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `${wrap(title, columns).map(paint.strong).join("\n")}\n${lines.map((line) => `${line}\n`).join("")}`);
  return `${paint.accent(oneLine(inspection.file))}\n\n${blocks.join("\n")}`;
}

function transcriptSections(
  transcript: InspectedTranscript,
  title: string,
  leastConfidence: number,
  paint: Paint,
  columns: number,
): Section[] {
  const { turns, exchanges, turnsOutside, speakers } = transcript;
  const outside = turnsOutside === 0 ? "" : `, ${turnsOutside} of the turns outside of them`;
  const counts = `${count(turns, "turn")}, ${count(exchanges, "exchange")}${outside}, ${count(speakers.length, "speaker")}`;
  return [
    { title, lines: [...indented(oneLine(transcript.title), columns), ...indented(`${counts}.`, columns)] },
    { title: "Metadata, with line and column of what says it", lines: metadataLines(transcript, paint, columns) },
    { title: `Turns less sure than ${leastConfidence}`, lines: doubtLines(transcript, paint, columns) },
    { title: "Text that could not be placed", lines: unrecognisedLines(transcript.unrecognised, paint, columns) },
  ];
}

const SOURCES = { text: "", container: "the format", caller: "given", inferred: "inferred" } as const;

function metadataLines({ metadata }: InspectedTranscript, paint: Paint, columns: number): string[] {
  const rows = metadata.map(({ name, value, from, places }): Cell[] => {
    const [first] = places;
    const words = places.map((place) => oneLine(place.words)).join(" … ");
    const shown = oneLine(String(value));
    const because = words === "" || words === shown ? "" : ` ← “${shorten(words, 60)}”`;
    const place = first === undefined ? SOURCES[from] : lineAndColumn(first);
    return [{ text: name }, { text: place, paint: paint.faint }, { text: shown + because }];
  });
  return rows.length === 0 ? indented("The document says nothing about itself that was recognised.", columns) : tableLines(rows, columns);
}

function doubtLines({ doubtfulTurns, turns }: InspectedTranscript, paint: Paint, columns: number): string[] {
  if (doubtfulTurns.length === 0) return turns === 0 ? [] : ["  None."];
  const { shown, more } = firstOf(doubtfulTurns);
  const row = ({ line, turn, label, confidence, opening }: DoubtfulTurn): Cell[] => [
    { text: `line ${line}`, paint: paint.faint },
    { text: `turn ${turn}` },
    { text: oneLine(label ?? "no label"), paint: paint.accent },
    { text: `${confidence.toFixed(2)} sure`, paint: paint.doubtful },
    { text: shorten(oneLine(opening), 60), paint: paint.faint },
  ];
  return [...tableLines(shown.map(row), columns), ...more];
}

function unrecognisedLines(places: readonly UnrecognisedPlace[], paint: Paint, columns: number): string[] {
  if (places.length === 0) return indented("None: every character is accounted for.", columns);
  const { shown, more } = firstOf(places);
  const row = ({ line, endLine, characters, text }: UnrecognisedPlace): Cell[] => [
    { text: line === endLine ? `line ${line}` : `lines ${line}–${endLine}`, paint: paint.faint },
    { text: count(characters, "character") },
    { text: `“${shorten(oneLine(text), 60)}”`, paint: paint.doubtful },
  ];
  return [...tableLines(shown.map(row), columns), ...more];
}

/** What to type: where something is doubtful, and to keep what was said for the whole series. */
function correctionSection({ file, corrections, recipe }: Inspection, paint: Paint, columns: number): Section {
  const commandLines = (command: string): string => `    ${paint.accent(oneLine(command))}`;
  const save = `colloquy inspect ${inputWord(file)} --save-recipe recipe.json`;
  return {
    title: "To correct",
    lines: [
      ...(corrections.length === 0 ? ["  Nothing is doubtful here."] : []),
      ...corrections.flatMap(({ when, command }) => [...indented(`${oneLine(when)}:`, columns), commandLines(command)]),
      ...(recipe === null || corrections.length < 2
        ? []
        : ["  Labels and people in a file, say recipe.json:", ...JSON.stringify(recipe, null, 2).split("\n").map((line) => `    ${paint.accent(oneIndented(line))}`)]),
      ...indented(CORRECTING, columns),
      ...indented("To keep what is right for the whole series, then to use it:", columns),
      commandLines(save),
      commandLines(`colloquy parse ${seriesPattern(file)} --recipe recipe.json`),
    ],
  };
}

const CORRECTING = "Whatever else is wrong: --labels, --not-labels, --speakers and --meta put it right.";

/** The files beside a file that have its extension: `texts/*.txt`. */
function seriesPattern(file: string): string {
  if (file.startsWith("<")) return inputWord(file);
  const extension = extensionOf(file);
  return shellWord(file.replace(/[^/\\]*$/, "") + (extension === "" ? "*" : `*.${extension}`));
}

/** A line of JSON with its indent; what a document holds does nothing to the terminal. */
function oneIndented(line: string): string {
  return (/^ */.exec(line)?.[0] ?? "") + oneLine(line);
}

function indented(text: string, columns: number): string[] {
  return wrap(text, columns - 2).map((line) => `  ${line}`);
}
