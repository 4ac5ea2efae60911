import type { Turn } from "@colloquy/corpus-schema";
import type { InputTranscript } from "../input/input-transcript.js";
import { labelKey, turnLabel } from "../inspection/label-key.js";
import { count, list } from "../layout/ranges.js";
import { shellWord } from "../layout/shell.js";
import type { ReportedFinding } from "../report/finding.js";

/**
 * What the parser did and is not sure of: a finding for each label with turns below `least`, at the first of them, and a
 * note for each label behind which nobody is named.
 */
export function findDoubtfulPlaces(input: InputTranscript, least: number): ReportedFinding[] {
  return [...unsureTurns(input, least), ...unnamedSpeakers(input)];
}

function unsureTurns({ transcript, name }: InputTranscript, least: number): ReportedFinding[] {
  const groups = new Map<string, { readonly label: string | null; readonly turns: Turn[] }>();
  for (const turn of transcript.turns.filter(({ confidence }) => confidence < least)) {
    const label = turnLabel(transcript, turn);
    const key = label === null ? "" : labelKey(label);
    const group = groups.get(key) ?? { label, turns: [] };
    group.turns.push(turn);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ label, turns }) => {
    const [first] = turns;
    if (first === undefined) return [];
    const lowest = Math.min(...turns.map(({ confidence }) => confidence));
    const whose = label === null ? "" : ` of “${label}”`;
    const one = `Turn ${first.ordinal}${whose} is`;
    const several = `${turns.length} turns${whose}, the first of them turn ${first.ordinal}, are`;
    const message = `${turns.length === 1 ? one : several} less sure than ${least}: ${lowest.toFixed(2)}.`;
    const at = { text: transcript.source.text, span: first.labelSpan ?? first.span };
    const hint = label === null ? "Name the labels that begin turns: --labels" : correction(label);
    return [{ severity: "warning", code: "turn-unsure", file: name, message, hint, at }];
  });
}

function correction(label: string): string {
  const word = shellWord(label);
  return `If it begins turns, say so: --labels ${word}; if it does not: --not-labels ${word}`;
}

function unnamedSpeakers({ transcript, name }: InputTranscript): ReportedFinding[] {
  const { speakers, turns, source } = transcript;
  return speakers
    .filter((speaker) => speaker.name === null)
    .map(({ id, labels, span }) => {
      const number = turns.filter(({ speakerId }) => speakerId === id).length;
      const [label] = labels;
      const who = label === undefined ? "a speaker without a label" : list(labels.map((each) => `“${each}”`), "and");
      return {
        severity: "info",
        code: "speaker-unnamed",
        file: name,
        message: `Nobody is named behind ${who} (${count(number, "turn")}).`,
        at: { text: source.text, span },
        ...(label === undefined ? {} : { hint: `If you know who it is: --speakers ${shellWord(`${label}=…`)}` }),
      };
    });
}
