import { deriveId, hullOf, type Exchange, type Speaker, type SpeakerRole, type Turn } from "@colloquy/corpus-schema";
import { endsWithQuestion } from "../voices/question-mark.js";

const ASKING: ReadonlySet<SpeakerRole> = new Set(["interviewer", "moderator", "audience"]);
const ANSWERING: ReadonlySet<SpeakerRole> = new Set(["interviewee", "witness"]);
/** Those who only speak to the meeting. */
const MEETING: ReadonlySet<SpeakerRole> = new Set(["member"]);
/** Among people without roles, talk in which fewer turns ask is no interview. */
const LEAST_ASKING = 0.15;

/**
 * Pairs questions with answers. An exchange begins where somebody asks who has not just been asking, and holds what
 * follows until the next question. Whoever asks is known by role; of speakers without one, a turn that ends in a
 * question mark asks. Statements before the first question stay outside; so do questions that are none, and meetings.
 */
export function pairExchanges(turns: readonly Turn[], speakers: readonly Speaker[], textSha256: string): Exchange[] {
  const roles = new Map(speakers.map((speaker) => [speaker.id, speaker.role]));
  const roleOf = (turn: Turn): SpeakerRole => roles.get(turn.speakerId ?? "") ?? "unknown";
  const asks = askingRule(turns, roleOf);
  const exchanges: Exchange[] = [];
  let questions: Turn[] = [];
  let answers: Turn[] = [];
  const close = (): void => {
    if (questions.length > 0 && (answers.length > 0 || questions.some(isQuestion))) {
      const hull = hullOf([...questions, ...answers].map((turn) => turn.span));
      const previous = exchanges.at(-1);
      const follows = previous !== undefined && isFollowUp(previous, questions, answers);
      if (hull !== null) {
        exchanges.push({
          id: deriveId("exchange", textSha256, hull),
          ordinal: exchanges.length + 1,
          questionTurnIds: questions.map((turn) => turn.id),
          answerTurnIds: answers.map((turn) => turn.id),
          ...(follows ? { followUpOf: previous.id } : {}),
        });
      }
    }
    questions = [];
    answers = [];
  };
  for (const turn of turns) {
    if (!asks(turn)) {
      // Clerks and others who only serve the meeting answer nobody.
      if (questions.length > 0 && roleOf(turn) !== "member") answers.push(turn);
    } else {
      if (answers.length > 0) close();
      questions.push(turn);
    }
  }
  close();
  return exchanges;
}

function askingRule(turns: readonly Turn[], roleOf: (turn: Turn) => SpeakerRole): (turn: Turn) => boolean {
  const roles = turns.map(roleOf);
  const asked = roles.some((role) => ASKING.has(role) && role !== "moderator");
  const meeting = roles.some((role) => MEETING.has(role)) && !asked;
  if (meeting) return () => false;
  const unknown = turns.filter((_turn, index) => roles[index] === "unknown");
  const asking = unknown.filter(isQuestion).length;
  const byMark = !asked && asking >= LEAST_ASKING * turns.length;
  return (turn) => {
    const role = roleOf(turn);
    if (role === "moderator") return isQuestion(turn) || !asked;
    if (role === "chair") return isQuestion(turn);
    return ASKING.has(role) || (role === "unknown" && byMark && !ANSWERING.has(role) && isQuestion(turn));
  };
}

const FOLLOW_UP = /^(?:and|but|so|then|also|just to follow up|following up|follow[- ]?up|to follow up|y|pero|et|mais|und|aber|zusatzfrage|nachfrage|e|ma|mas|а|и|но|那|那么|でも|では)(?!\p{L})/iu;
const SHORT_QUESTION = 70;

/** A question takes the one before it further when it begins as one that goes on does, or is too short to stand alone. */
function isFollowUp(previous: Exchange, questions: readonly Turn[], answers: readonly Turn[]): boolean {
  const [question] = questions;
  if (question === undefined || answers.length === 0 || previous.answerTurnIds.length === 0) return false;
  return FOLLOW_UP.test(question.text) && question.text.length <= 4 * SHORT_QUESTION;
}

function isQuestion(turn: Turn): boolean {
  return endsWithQuestion(turn.text);
}
