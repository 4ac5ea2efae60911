import type { DrawnItem } from "./actual-text/replace-drawn.js";
import { composeAccents } from "./compose-accents.js";
import type { PagePieces } from "./layout/page-layout.js";
import type { Piece, Setting } from "./layout/piece.js";

/** Text drawn on a page, with what is known of its font. */
export interface DrawnText extends Setting {
  readonly item: DrawnItem;
  /** Whether its lines run from top to bottom, as of Chinese and Japanese. */
  readonly isVertical: boolean;
  /** Whether white space is drawn in front of it. */
  readonly isSpaced: boolean;
  /** Whether that stands to the left of it: where lines run from right to left, behind it. */
  readonly isWhiteLeft?: boolean;
}

/** Directions that differ by less, in degrees, are one. */
const SAME_DIRECTION = 5;
const DEGREE = Math.PI / 180;
/** Slanted by so much, upright type stands for italics. */
const SLANTED = 0.12;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{L}/gu;
/** Shapes of letters within words, ligatures and radicals, which stand for the letters themselves. */
const SHAPES = /[\uFB00-\uFDFF\uFE70-\uFEFC\u2F00-\u2FDF]+/g;
/** Brackets are drawn as they look, which is turned where text runs from right to left. */
const TURNED: Readonly<Record<string, string>> = { "(": ")", ")": "(", "[": "]", "]": "[", "{": "}", "}": "{", "«": "»", "»": "«", "‹": "›", "›": "‹" };
const BRACKETS = /[()[\]{}«»‹›]/g;
/** Characters that no text has: what a font without names for its glyphs gives. */
// eslint-disable-next-line no-control-regex -- These are the characters that are meant.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The text of a page by its direction: most of it, as pieces with their places in that direction, and what is turned
 * otherwise. Scans that lie askew are set straight. Where most letters read from right to left, places are mirrored.
 */
export function collectPieces(drawn: readonly DrawnText[]): PagePieces {
  const groups = new Map<number, DrawnText[]>();
  for (const text of drawn) {
    const key = Math.round(directionOf(text) / SAME_DIRECTION) % (360 / SAME_DIRECTION);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [text]);
    else group.push(text);
  }
  const sorted = [...groups.values()].sort((a, b) => lettersIn(b) - lettersIn(a));
  const [main = [], ...turned] = sorted;
  const isMirrored = readsRightToLeft(main);
  return { main: composeAccents(piecesOf(main, isMirrored)), turned: turned.map((group) => composeAccents(piecesOf(group, false))), isMirrored };
}

/** The direction of a line in degrees, counted against the clock from the right. */
function directionOf({ item: { transform }, isVertical }: DrawnText): number {
  const [a = 1, b = 0] = transform;
  const degrees = Math.atan2(b, a) / DEGREE - (isVertical ? 90 : 0);
  return (degrees + 720) % 360;
}

function lettersIn(group: readonly DrawnText[]): number {
  return group.reduce((sum, { item }) => sum + item.str.length, 0);
}

function readsRightToLeft(group: readonly DrawnText[]): boolean {
  let letters = 0;
  let turned = 0;
  for (const { item } of group) {
    letters += item.str.match(LETTER)?.length ?? 0;
    turned += item.str.match(RIGHT_TO_LEFT)?.length ?? 0;
  }
  return turned > letters / 2;
}

function piecesOf(group: readonly DrawnText[], isMirrored: boolean): Piece[] {
  const direction = usualDirection(group) * DEGREE;
  const cos = Math.cos(direction);
  const sin = Math.sin(direction);
  return group.map(({ item, isVertical, isSpaced, isWhiteLeft = false, strong, emphasis }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
    const x = e * cos + f * sin;
    const length = isVertical ? item.height : item.width;
    const upright = Math.hypot(c, d);
    const size = Math.round(10 * (upright > 0 ? upright : Math.hypot(a, b))) / 10;
    return {
      text: textOf(item.str, isMirrored && item.isStated !== true),
      x: isMirrored ? -x - length : x,
      end: isMirrored ? -x : x + length,
      y: e * sin - f * cos,
      size,
      strong,
      emphasis: emphasis || (!isVertical && Math.abs(a * c + b * d) > SLANTED * Math.hypot(a, b) * upright),
      isSpaced: isSpaced && !(isMirrored && isWhiteLeft),
      ...(isSpaced && isMirrored && isWhiteLeft ? { isSpacedBehind: true } : {}),
    };
  });
}

function textOf(drawn: string, isMirrored: boolean): string {
  const text = drawn.replace(CONTROL, "\uFFFD").replace(SHAPES, (shapes) => shapes.normalize("NFKC"));
  const isTurned = isMirrored && (!/[\p{L}\p{N}]/u.test(text) || text.match(RIGHT_TO_LEFT) !== null);
  return isTurned ? text.replace(BRACKETS, (bracket) => TURNED[bracket] ?? bracket) : text;
}

/** The direction of the piece in the middle: that of a straight page exactly, of a scan that lies askew nearly. */
function usualDirection(group: readonly DrawnText[]): number {
  const directions = group.map((text) => ((directionOf(text) + 90) % 360) - 90).sort((a, b) => a - b);
  return directions[directions.length >> 1] ?? 0;
}
