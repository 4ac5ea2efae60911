import { nameOfSpeaker, type Transcript } from "@colloquy/corpus-schema";
import type { Locator } from "../locator/locator.js";

/**
 * Who speaks at a place, in the order of the first turn of each: the name, or the label of somebody whose name is not
 * known. Empty for a whole conversation, and where nobody is known.
 */
export function saidBy({ turns, speakers, exchanges }: Transcript, locator: Locator | null): string[] {
  if (locator === null) return [];
  const { span, kind, targetId } = locator;
  const exchange = kind === "exchange" ? exchanges.find(({ id }) => id === targetId) : undefined;
  const answers = new Set(exchange?.answerTurnIds);
  const said = turns.filter((turn) => turn.span.start < span.end && span.start < turn.span.end && (exchange === undefined || answers.has(turn.id)));
  const ids = new Set(said.map(({ speakerId }) => speakerId));
  return speakers
    .filter(({ id }) => ids.has(id))
    .toSorted((one, other) => firstTurn(said, one.id) - firstTurn(said, other.id))
    .flatMap((speaker) => nameOfSpeaker(speaker) ?? []);
}

function firstTurn(turns: Transcript["turns"], speakerId: string): number {
  return turns.findIndex((turn) => turn.speakerId === speakerId);
}
