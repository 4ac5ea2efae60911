import { deriveId, hullOf, type Exchange, type Speaker, type SpeakerRole, type Turn } from "@colloquy/corpus-schema";

const ASKING: ReadonlySet<SpeakerRole> = new Set(["interviewer", "moderator", "audience"]);
const ANSWERING: ReadonlySet<SpeakerRole> = new Set(["interviewee", "witness"]);

/**
 * Pairs questions with answers. An exchange begins where somebody asks who has not just been asking, and holds what
 * follows until the next question. Whoever asks is known by role; of speakers without one, a turn that ends in a
 * question mark asks. Statements before the first question stay outside; so do questions that are none.
 */
export function pairExchanges(turns: readonly Turn[], speakers: readonly Speaker[], textSha256: string): Exchange[] {
  const roles = new Map(speakers.map((speaker) => [speaker.id, speaker.role]));
  const exchanges: Exchange[] = [];
  let questions: Turn[] = [];
  let answers: Turn[] = [];
  const close = (): void => {
    if (answers.length > 0 || questions.some((turn) => isQuestion(turn))) {
      const hull = hullOf([...questions, ...answers].map((turn) => turn.span));
      if (questions.length > 0 && hull !== null) {
        exchanges.push({
          id: deriveId("exchange", textSha256, hull),
          ordinal: exchanges.length + 1,
          questionTurnIds: questions.map((turn) => turn.id),
          answerTurnIds: answers.map((turn) => turn.id),
        });
      }
    }
    questions = [];
    answers = [];
  };
  for (const turn of turns) {
    if (!asks(turn, roles)) {
      if (questions.length > 0) answers.push(turn);
    } else {
      if (answers.length > 0) close();
      questions.push(turn);
    }
  }
  close();
  return exchanges;
}

function asks(turn: Turn, roles: ReadonlyMap<string, SpeakerRole>): boolean {
  const role = roles.get(turn.speakerId ?? "") ?? "unknown";
  return ASKING.has(role) || (!ANSWERING.has(role) && isQuestion(turn));
}

function isQuestion(turn: Turn): boolean {
  return /[?？؟]["”’»)\]\s]*$/u.test(turn.text.slice(-20));
}
