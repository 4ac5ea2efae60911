import type { Span } from "@colloquy/corpus-schema";

/**
 * What ends a label, or takes its place:
 * - `colon`: `Tokaev:`, `Tokaev :`, `问：`;
 * - `stop`: `CHAIR POWELL.`, `Q.`;
 * - `dash`: `Q - `, `MORVAN. – `;
 * - `gap`: a wide space or a tab, `Q    `;
 * - `bracket`: the label stands in brackets, `【記者】`, `(Q)`;
 * - `bold`: the label is set in bold type and nothing else ends it;
 * - `line`: the label stands alone on its line;
 * - `sign`: a dash or a mark of its own begins the speech, and nobody is named;
 * - `type`: bold, italic or capital letters set one voice off from the other, and nobody is named.
 */
export type LabelEnding = "colon" | "stop" | "dash" | "gap" | "bracket" | "bold" | "line" | "sign" | "type";

/**
 * Why a label was accepted or rejected:
 * - `given`, `refused`: a person said so;
 * - `role-word`: a word for a role or a voice that is not named (`Q`, `Host`, `Вопрос`);
 * - `repeated`: a name that labels several turns;
 * - `named`: a person whom the document names elsewhere;
 * - `like-others`: it has the form of the labels that are sure;
 * - `single`: two different names in a text too short to repeat them;
 * - `notice-word`: a word of addresses and notices (`Phone`);
 * - `front-matter-key`: a key of front matter (`Date`);
 * - `heading`: part of a title or heading;
 * - `sentence`: words of a sentence;
 * - `common-word`: a word that the document also writes in lower case;
 * - `other-form`: not in the form in which this document writes its labels;
 * - `stage-word`: something that happens and nobody says (`Break`).
 */
export type LabelReason =
  | "given"
  | "refused"
  | "role-word"
  | "repeated"
  | "named"
  | "like-others"
  | "single"
  | "notice-word"
  | "front-matter-key"
  | "heading"
  | "sentence"
  | "common-word"
  | "other-form"
  | "stage-word";

/** What was decided about a label, and why. */
export interface LabelVerdict {
  /** The label as written where it first stands, without its ending. */
  readonly label: string;
  readonly ending: LabelEnding;
  /** How many lines begin with it. */
  readonly count: number;
  readonly accepted: boolean;
  readonly reason: LabelReason;
  /** How sure it is that the label starts a turn, from 0 to 1; 0 where it was rejected. */
  readonly confidence: number;
  /** Where it first stands, with its ending; source offsets, half-open, UTF-16. */
  readonly span: Span;
}
