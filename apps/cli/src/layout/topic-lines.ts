import { sliceSpan, type Assignment, type Classification, type CodeEvidence, type Codebook, type Transcript } from "@colloquy/corpus-schema";
import type { InputTranscript } from "../input/input-transcript.js";
import type { Output } from "../io/io.js";
import { shorten } from "./display-width.js";
import { exchangeTurns } from "./exchange-lines.js";
import { paintFor, type Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { ranges } from "./ranges.js";
import { transcriptTitle } from "./transcript-facts.js";
import { hangingIndent, LEAST_WIDTH, wrap } from "./wrap.js";

/** What the lines need besides a transcript. */
export interface TopicLayout {
  /** The models that were used, with their codebooks for the names of codes. */
  readonly models: readonly LayoutModel[];
  /** Whether to show the words that decided. */
  readonly explain: boolean;
}

/** What of a model is shown. */
export interface LayoutModel {
  readonly name: string;
  readonly codebook: Codebook;
  /** Whether words may speak against a code: then each has a sign. */
  readonly isLearnt: boolean;
}

/** A weight below this is 0.00 in two digits. */
const LEAST_SHOWN = 0.005;

const NO_BREAK = "\u00A0";

interface Context extends TopicLayout {
  readonly transcript: Transcript;
  readonly paint: Paint;
  readonly columns: number;
}

/** Something that was classified, as a person knows it. */
interface Target {
  readonly id: string;
  readonly head: string;
  readonly opening: string;
}

/** What each exchange, and each turn outside of exchanges, is about. */
export function layoutTopics({ transcript }: InputTranscript, output: Output, layout: TopicLayout): string {
  const paint = paintFor(output);
  const context = { ...layout, transcript, paint, columns: output.columns };
  const title = wrap(oneLine(transcriptTitle(transcript)), output.columns).map(paint.strong);
  return `${[...title, ...targetsOf(transcript).flatMap((target) => targetLines(target, context))].join("\n")}\n`;
}

function targetsOf(transcript: Transcript): Target[] {
  const exchanges = exchangeTurns(transcript);
  const paired = new Set(exchanges.flatMap(({ turns }) => turns.map(({ id }) => id)));
  const targets = [
    ...exchanges.map(({ exchange, turns, opening }) => {
      const head = `${exchange.ordinal}  turns ${ranges(turns.map(({ ordinal }) => ordinal))}`;
      return { id: exchange.id, head, opening, ordinal: turns[0]?.ordinal ?? 0 };
    }),
    ...transcript.turns
      .filter(({ id }) => !paired.has(id))
      .map(({ id, ordinal, text }) => ({ id, head: `–  turn ${ordinal}`, opening: oneLine(text), ordinal })),
  ];
  return targets.sort((a, b) => a.ordinal - b.ordinal);
}

function targetLines({ id, head, opening }: Target, context: Context): string[] {
  const { paint, columns, transcript, models } = context;
  const room = Math.max(LEAST_WIDTH, columns - head.length - 6);
  const lines = ["", `  ${paint.strong(head)}  ${paint.faint(shorten(opening, room))}`];
  for (const model of models) {
    const { codebook, name } = model;
    const pass = transcript.classifications.findLast(
      ({ codebookId, codebookVersion, assignedBy }) =>
        codebookId === codebook.id && codebookVersion === codebook.version && assignedBy === name,
    );
    if (pass !== undefined) lines.push(...passLines(pass, id, model, context));
  }
  return lines;
}

function passLines(pass: Classification, targetId: string, model: LayoutModel, context: Context): string[] {
  const { explain, paint, columns } = context;
  const { codebook } = model;
  const title = headOf(model, context);
  const assignments = pass.assignments.filter((assignment) => assignment.targetId === targetId);
  const name = (assignment: Assignment): string => `${codeName(codebook, assignment.codeId)} ${assignment.score.toFixed(2)}`;
  if (assignments.length === 0) return [`     ${paint.faint(`${title}: none`)}`];
  if (!explain) {
    // A score stays on the line of its topic: only ordinary spaces are broken at.
    const topics = assignments.map((assignment) => name(assignment).replaceAll(" ", NO_BREAK)).join("; ");
    const [first = "", ...rest] = wrap(`${title}: ${topics}`, columns - 7).map((line) => line.replaceAll(NO_BREAK, " "));
    const head = paint.accent(first.slice(0, title.length)) + first.slice(title.length);
    return [`     ${head}`, ...rest.map((line) => `       ${line}`)];
  }
  return [
    `     ${paint.accent(title)}`,
    ...assignments.flatMap((assignment) => [`       ${name(assignment)}`, ...evidenceLines(assignment, model, context)]),
  ];
}

/** The title of a model's codebook, and its name where several models have that codebook. */
function headOf({ codebook, name }: LayoutModel, { models }: Context): string {
  return models.filter((other) => other.codebook.id === codebook.id).length > 1 ? `${codebook.title} (${name})` : codebook.title;
}

function codeName({ codes }: Codebook, codeId: string): string {
  return codes.find(({ id }) => id === codeId)?.label ?? codeId;
}

/**
 * A line for each term: its weight, with a sign where words may speak against a code, and the words of the source with their
 * offsets, half-open, in UTF-16 code units.
 */
function evidenceLines({ evidence }: Assignment, { isLearnt }: LayoutModel, { transcript, paint, columns }: Context): string[] {
  const groups = new Map<string, CodeEvidence[]>();
  for (const found of evidence) {
    const term = found.term ?? oneLine(sliceSpan(transcript.source, found.span));
    groups.set(term, [...(groups.get(term) ?? []), found]);
  }
  const weighed = [...groups.values()].map((found) => ({ found, weight: found.reduce((sum, { weight }) => sum + (weight ?? 0), 0) }));
  weighed.sort((a, b) => b.weight - a.weight);
  // What weighs nothing to two digits decided nothing, unless all is so.
  const telling = weighed.filter(({ weight }) => Math.abs(weight) >= LEAST_SHOWN);
  return (isLearnt && telling.length > 0 ? telling : weighed).map(({ found, weight }) => {
    const words = found.map(({ span }) => `“${oneLine(sliceSpan(transcript.source, span))}” ${span.start}–${span.end}`);
    if (!isLearnt) return hangingIndent(`         ${paint.faint(weight.toFixed(2))}  `, words.join(", "), 15, columns);
    const signed = weight < 0 ? paint.bad(`− ${(-weight).toFixed(2)}`) : paint.good(`+ ${weight.toFixed(2)}`);
    return hangingIndent(`         ${signed}  `, words.join(", "), 17, columns);
  });
}
