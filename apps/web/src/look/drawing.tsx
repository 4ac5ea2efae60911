import type { ComponentChildren } from "preact";
import type { Ink } from "./ink.js";

/** What every drawing is given. */
export interface DrawingProps {
  /** In units of the drawing, which are pixels where letters have 13; the height follows from what is drawn. */
  readonly width: number;
  readonly ink: Ink;
  /** Unlike that of any other drawing of the page. */
  readonly id: string;
}

interface FrameProps extends DrawingProps {
  readonly height: number;
  /** What it shows, for people who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly children: ComponentChildren;
}

/** The size of letters in a drawing. */
const LETTER_SIZE = 13;

/** A drawing: one picture with a title and a description, drawn from left to right whatever the page's direction. */
export function Frame({ width, height, ink, id, title, description, children }: FrameProps) {
  const { margin } = ink;
  const whole = { width: width + 2 * margin, height: height + 2 * margin };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      {...whole}
      viewBox={`${-margin} ${-margin} ${whole.width} ${whole.height}`}
      direction="ltr"
      font-family={ink.letters}
      font-size={LETTER_SIZE}
      fill={ink.ink}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {margin > 0 && <rect x={-margin} y={-margin} {...whole} fill={ink.paper} />}
      {children}
    </svg>
  );
}

/** A pattern of slanted lines, to tell one kind of bar from another without colour. */
export function Slanted({ id, ink }: Pick<DrawingProps, "id" | "ink">) {
  return (
    <pattern id={`${id}-slanted`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="5" stroke={ink.dim} stroke-width="3" />
    </pattern>
  );
}

/** About how many units letters of a drawing take up. Wide signs take twice as much. */
export function widthOf(text: string, size = LETTER_SIZE): number {
  let units = 0;
  for (const sign of text) units += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(sign) ? 1 : 0.53;
  return units * size;
}

/** A text that is not wider than so many units; cut, with an ellipsis, where it would be. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(`${signs.join("")}…`) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
