import type { Transcript } from "../transcript.js";
import type { Report } from "./report.js";

export function checkExchanges(transcript: Transcript, report: Report): void {
  const positions = new Map(transcript.turns.map((turn, index) => [turn.id, index]));
  const owners = new Map<string, string>();
  transcript.exchanges.forEach((exchange, index) => {
    const path = `/exchanges/${index}`;
    for (const id of [...exchange.questionTurnIds, ...exchange.answerTurnIds]) {
      const owner = owners.get(id);
      if (owner !== undefined) {
        const where = owner === exchange.id ? "twice in one exchange" : `in ${owner} and ${exchange.id}`;
        report("exchange-order", `${id} is ${where}.`, { path });
      }
      owners.set(id, exchange.id);
    }
    const questions = exchange.questionTurnIds.flatMap((id) => positions.get(id) ?? []);
    const answers = exchange.answerTurnIds.flatMap((id) => positions.get(id) ?? []);
    if (questions.length > 0 && answers.length > 0 && earliest(questions) > earliest(answers)) {
      report("exchange-order", `Exchange ${index + 1} begins with an answer.`, { path });
    }
  });
}

/** Not `Math.min(...positions)`: an exchange of many turns would be too many arguments. */
function earliest(positions: readonly number[]): number {
  return positions.reduce((least, position) => Math.min(least, position), Infinity);
}
