import { CAPTION_STYLE, HEADING_STYLE, TITLE_STYLE } from "./control-words.table.js";

/** What a paragraph is by its style or its level in the outline. */
export type ParagraphRole = "text" | "heading" | "title" | "caption";

/** What a style makes of its words. */
export interface RtfStyle {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly hidden: boolean;
  readonly role: ParagraphRole;
}

/** Levels of an outline; the one above them is the text itself. */
const BODY_LEVEL = 9;

/** The styles of a document ("Style Sheet"), each known by its kind and number. */
export class StyleSheet {
  readonly #styles = new Map<string, RtfStyle>();
  #key = "s0";
  #style: RtfStyle = NO_STYLE;
  #name: string[] = [];

  /** A group of the style sheet begins. */
  begin(): void {
    this.#key = "s0";
    this.#style = NO_STYLE;
    this.#name = [];
  }

  word(word: string, parameter: number | null): void {
    const isOn = parameter !== 0;
    if (word === "s" || word === "cs") this.#key = `${word}${parameter ?? 0}`;
    else if (word === "ds" || word === "ts") this.#key = "";
    else if (word === "b") this.#style = { ...this.#style, strong: isOn };
    else if (word === "i") this.#style = { ...this.#style, emphasis: isOn };
    else if (word === "v") this.#style = { ...this.#style, hidden: isOn };
    else if (word === "outlinelevel") this.#style = { ...this.#style, role: isOutline(parameter) ? "heading" : "text" };
  }

  /** A part of the name of a style, which ends with a semicolon. */
  text(text: string): void {
    this.#name.push(text);
  }

  end(): void {
    const name = this.#name.join("").replace(/;.*$/s, "").trim().toLowerCase();
    if (this.#key !== "") this.#styles.set(this.#key, { ...this.#style, role: roleOf(name) ?? this.#style.role });
  }

  /** The style of paragraphs (`s`) or of characters (`cs`) of a number. */
  find(kind: "s" | "cs", number: number): RtfStyle {
    return this.#styles.get(`${kind}${number}`) ?? NO_STYLE;
  }
}

const NO_STYLE: RtfStyle = { strong: false, emphasis: false, hidden: false, role: "text" };

/** Whether a paragraph of an `\outlinelevelN` is a heading. */
export function isOutline(level: number | null): boolean {
  return level !== null && level >= 0 && level < BODY_LEVEL;
}

/** What paragraphs in a style of this name are; null where the name does not say. */
function roleOf(name: string): ParagraphRole | null {
  if (name === TITLE_STYLE) return "title";
  if (name === CAPTION_STYLE) return "caption";
  return HEADING_STYLE.test(name) ? "heading" : null;
}
