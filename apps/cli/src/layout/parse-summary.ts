import type { Transcript } from "@colloquy/corpus-schema";
import type { InputTranscript } from "../input/input-transcript.js";
import type { Output } from "../io/io.js";
import { labelled } from "./columns.js";
import { exchangeLines } from "./exchange-lines.js";
import { paintFor } from "./paint.js";
import { printable, oneLine } from "./printable.js";
import { count, ranges } from "./ranges.js";
import { shellWord } from "./shell.js";
import { transcriptFacts, transcriptTitle } from "./transcript-facts.js";
import { hangingIndent, wrap } from "./wrap.js";

/** What was recognised in a transcript: title, facts, a line for each exchange, what is left, and what to type next. */
export function layoutParse(input: InputTranscript, output: Output): string {
  const { transcript, name } = input;
  const paint = paintFor(output);
  const facts = labelled(transcriptFacts(transcript));
  const lines = [
    ...wrap(oneLine(transcriptTitle(transcript)), output.columns).map(paint.strong),
    ...facts.map(([label, value]) => {
      const indent = label.length + 4;
      return hangingIndent(`  ${paint.faint(label)}  `, oneLine(value), indent, output.columns);
    }),
    "",
    ...exchangeLines(transcript, paint, output.columns),
    ...(transcript.exchanges.length === 0 ? [] : [""]),
    ...wrap(summary(input), output.columns),
    ...nextCommand(transcript, name).map((line) => paint.faint(line)),
  ];
  return `${lines.join("\n")}\n`;
}

function summary({ transcript, parsed }: InputTranscript): string {
  const { turns, exchanges, speakers } = transcript;
  const counts = [count(turns.length, "turn"), count(exchanges.length, "exchange"), count(speakers.length, "speaker")];
  return `${counts.join(", ")}.${outside(transcript)} ${coverage(parsed?.report.unrecognisedShare ?? 0)}`;
}

/** Turns that are part of no exchange: statements, greetings. */
function outside({ turns, exchanges }: Transcript): string {
  const paired = new Set(exchanges.flatMap(({ questionTurnIds, answerTurnIds }) => [...questionTurnIds, ...answerTurnIds]));
  const alone = turns.filter(({ id }) => !paired.has(id)).map(({ ordinal }) => ordinal);
  return alone.length === 0 ? "" : ` Outside of exchanges: ${alone.length === 1 ? "turn" : "turns"} ${ranges(alone)}.`;
}

function coverage(unrecognisedShare: number): string {
  if (unrecognisedShare === 0) return "Every character is accounted for.";
  return `${(unrecognisedShare * 100).toFixed(1)} % of the characters could not be placed.`;
}

function nextCommand({ turns, exchanges }: Transcript, name: string): string[] {
  if (turns.length === 0 || name.startsWith("<")) return [];
  const answer = exchanges[0]?.answerTurnIds[0];
  const ordinal = turns.find(({ id }) => id === answer)?.ordinal ?? 1;
  return [`Next: colloquy cite ${printable(shellWord(name))} --turn ${ordinal}`];
}
