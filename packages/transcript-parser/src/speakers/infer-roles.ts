import type { SpeakerRole } from "@colloquy/corpus-schema";
import type { TurnDraft } from "../turns/turn-draft.js";
import { isTitled } from "../layout/label-shape.js";
import { endsWithQuestion } from "../voices/question-mark.js";
import { VOICE } from "../voices/voice.js";
import type { Identity } from "./identify.js";

/** A speaker before the roles are known. */
export interface RoleEvidence {
  readonly identity: Pick<Identity, "role" | "kind" | "person">;
  readonly labels: ReadonlySet<string>;
  readonly turns: readonly TurnDraft[];
}

const CLEAR_DIFFERENCE = 0.3;
/** Who asks in half of the turns asks. */
const ASKS = 0.5;
const ANSWERS = 0.25;
/** Where more turns ask, the meeting hears somebody. */
const MANY_QUESTIONS = 0.2;
/** Shares of turns that are followed by a question, and that follow one, of who gives the floor. */
const HANDS_OVER = 0.6;
const ANSWERS_AFTER = 0.2;
const ASKING: ReadonlySet<SpeakerRole> = new Set(["interviewer", "audience"]);
const CHAIR_LABEL = /(?<!\p{L})(?:chair(?:man|woman|person)?|presiding|speaker|president|präsident(?:in)?|vorsitzende[rn]?|présidente?|presidenta?|председатель(?:ствующий)?|主席|議長|委員長|төраға)(?!\p{L})/iu;

/** A label that begins with the office of who presides, or names it after the name. */
const CHAIR_TITLE = /^(?:the |acting |deputy |vice[- ])*(?:chair(?:man|woman|person)?|presiding|präsident(?:in)?|vizepräsident(?:in)?|vorsitzende[rn]?|председательствующий|委員長|議長|主席)(?!\p{L})|[(（](?:acting )?(?:chair(?:man|woman|person)?|presidente|présidente?)[)）]/iu;

/**
 * The role of each speaker, from role words, whom the document names in a role, and who asks whom. A role that nothing
 * says stays unknown: so in meetings, debates, and talk between equals.
 */
export function inferRoles(speakers: readonly RoleEvidence[]): SpeakerRole[] {
  const roles = speakers.map(({ identity }) => identity.role);
  if (speakers.length < 2) return roles;
  return isMeeting(speakers, roles) ? inMeeting(speakers, roles) : inConversation(speakers, roles);
}

/** Somebody chairs, nobody is there to ask, and there are others. */
function isMeeting(speakers: readonly RoleEvidence[], roles: readonly SpeakerRole[]): boolean {
  const chaired = speakers.some(({ labels }, index) => roles[index] === "chair" || [...labels].some((label) => CHAIR_LABEL.test(label) && isTitled(`${label} x`)));
  const questioned = speakers.filter(({ identity }) => ASKING.has(identity.role) && identity.kind === "unidentified");
  const turns = speakers.flatMap((speaker) => speaker.turns);
  const asking = turns.filter(({ text }) => endsWithQuestion(text)).length;
  return chaired && questioned.length === 0 && asking < MANY_QUESTIONS * turns.length && !roles.includes("interviewee") && !roles.includes("interviewer");
}

function inMeeting(speakers: readonly RoleEvidence[], roles: readonly SpeakerRole[]): SpeakerRole[] {
  return roles.map((role, index) => {
    if (role !== "unknown") return role;
    const labels = [...(speakers[index]?.labels ?? [])];
    return labels.some((label) => CHAIR_TITLE.test(label) && !/^vice[- ]chair/iu.test(label)) ? "chair" : "member";
  });
}

function inConversation(speakers: readonly RoleEvidence[], roles: SpeakerRole[]): SpeakerRole[] {
  const askers = roles.filter((role) => ASKING.has(role)).length;
  const unknown = roles.filter((role) => role === "unknown").length;
  const guest = onlyListed(speakers, roles);
  if (guest !== -1) return roles.map((role, index) => (role !== "unknown" ? role : index === guest ? "interviewee" : "interviewer"));
  if (speakers.length === 2 && unknown === 2) return inDialogue(speakers, roles);
  if (speakers.length === 2 && unknown === 1 && roles.includes("interviewee")) {
    return roles.map((role) => (role === "unknown" ? "interviewer" : role));
  }
  if (askers > 0) {
    const most = mostTalkative(speakers);
    const moderating = handingOver(speakers, roles);
    const answered = speakers.some(({ identity }) => identity.role === "interviewee" && identity.person === undefined && identity.kind === "person");
    return roles.map((role, index) => (role === "unknown" && index !== most && moderating(index) ? "moderator" : answerRole(speakers, role, index, { most, answered })));
  }
  return amongMany(speakers, roles);
}

/** The one person whom the document lists as speaker, where the others ask more than that one: the guest. */
function onlyListed(speakers: readonly RoleEvidence[], roles: readonly SpeakerRole[]): number {
  const listed = speakers.map(({ identity }) => identity.person?.by === "list");
  const guest = listed.indexOf(true);
  const speaker = speakers[guest];
  if (speaker === undefined || listed.lastIndexOf(true) !== guest || roles[guest] !== "unknown" || gaveTalk(speakers, guest)) return -1;
  const others = speakers.filter((_speaker, index) => index !== guest && roles[index] === "unknown");
  const asking = others.length > 0 && others.every((other) => questionShare(other) > questionShare(speaker));
  return asking && mostTalkative(speakers) === guest ? guest : -1;
}

/** Of two, whoever clearly asks more questions is the interviewer. */
function inDialogue(speakers: readonly RoleEvidence[], roles: SpeakerRole[]): SpeakerRole[] {
  const [first, second] = speakers;
  if (first === undefined || second === undefined) return roles;
  const difference = questionShare(first) - questionShare(second);
  const shorter = Math.sign(meanLength(second) - meanLength(first));
  const clear = Math.abs(difference) >= CLEAR_DIFFERENCE || (Math.abs(difference) >= CLEAR_DIFFERENCE / 2 && shorter === Math.sign(difference));
  if (!clear) return roles;
  return difference > 0 ? ["interviewer", "interviewee"] : ["interviewee", "interviewer"];
}

/** Where somebody is there to ask, who has no other role and does not ask answers. A talk before the questions is none. */
function answerRole(
  speakers: readonly RoleEvidence[],
  role: SpeakerRole,
  index: number,
  { most, answered }: { readonly most: number; readonly answered: boolean },
): SpeakerRole {
  const speaker = speakers[index];
  if (speaker === undefined || !(role === "unknown" || role === "chair")) return role;
  if (role === "chair") return index === most ? "interviewee" : role;
  if (gaveTalk(speakers, index)) return "unknown";
  // Beside `Q` and `A` others speak who neither ask nor answer: counsel, clerks.
  if (answered) return "unknown";
  return questionShare(speaker) > ASKS && speakers.length > 2 && index !== most ? "interviewer" : "interviewee";
}

/** Tells who gives the floor to those who ask: they speak next after most of the speaker's turns, and before hardly any. */
function handingOver(speakers: readonly RoleEvidence[], roles: readonly SpeakerRole[]): (index: number) => boolean {
  const order = speakers.flatMap(({ turns }, index) => turns.map(({ span }) => ({ at: span.start, index, asks: ASKING.has(roles[index] ?? "unknown") })));
  order.sort((a, b) => a.at - b.at);
  return (speaker) => {
    const own = order.flatMap(({ index }, at) => (index === speaker ? [at] : []));
    const before = own.filter((at) => order[at - 1]?.asks === true).length;
    const after = own.filter((at) => order[at + 1]?.asks === true).length;
    return own.length > 2 && after >= HANDS_OVER * own.length && before <= ANSWERS_AFTER * own.length;
  };
}

/** Who has more to say than all others: `PRESIDENTA.-` at a press conference is no chair; -1 where nobody has. */
function mostTalkative(speakers: readonly RoleEvidence[]): number {
  const lengths = speakers.map(totalLength);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.findIndex((length) => length > whole / 2);
}

/** A long speech before anybody asks, by the one who is listed as speaker: a talk with questions after it. */
function gaveTalk(speakers: readonly RoleEvidence[], index: number): boolean {
  const speaker = speakers[index];
  const [first] = speaker?.turns ?? [];
  if (speaker?.identity.person?.by !== "list" || first === undefined) return false;
  const opening = first.begin.voice === VOICE.opener || first.begin.labelSpan === null || first.text.length > 4000;
  return opening && first.text.length > 0.4 * totalLength(speaker);
}

/** Among several without a role: those who ask most of the time, where the others do not. */
function amongMany(speakers: readonly RoleEvidence[], roles: SpeakerRole[]): SpeakerRole[] {
  const known = roles.some((role) => role === "interviewee" || role === "witness");
  const shares = speakers.map(questionShare);
  const turns = speakers.reduce((sum, speaker) => sum + speaker.turns.length, 0);
  const asked = shares.map((share, index) => share >= ASKS && (speakers[index]?.turns.length ?? 0) > 1 && (speakers[index]?.turns.length ?? 0) >= 0.1 * turns);
  const others = shares.filter((_share, index) => asked[index] !== true && roles[index] === "unknown");
  const clear = others.length > 0 && others.every((share) => share <= ANSWERS + 0.15) && asked.includes(true);
  const moderators = roles.some((role) => role === "moderator");
  if (!clear && !known && !moderators) return roles;
  return roles.map((role, index) => {
    if (role !== "unknown") return role;
    if (asked[index] === true || (known && (shares[index] ?? 0) > ANSWERS)) return "interviewer";
    return clear || moderators ? "interviewee" : known ? "interviewer" : "unknown";
  });
}

/** The share of turns that ask something. */
function questionShare({ turns }: RoleEvidence): number {
  return turns.filter(({ text }) => /[?？؟]/.test(text)).length / Math.max(1, turns.length);
}

function totalLength({ turns }: RoleEvidence): number {
  return turns.reduce((sum, { text }) => sum + text.length, 0);
}

function meanLength(speaker: RoleEvidence): number {
  return totalLength(speaker) / Math.max(1, speaker.turns.length);
}
