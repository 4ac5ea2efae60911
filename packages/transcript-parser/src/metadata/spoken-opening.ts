import type { Found } from "./found.js";

/** What a host says at the opening or the close of a programme. */
export interface SpokenOpening {
  readonly outlet?: Found;
  readonly place?: Found;
}

const NAME = "((?:The |the )?\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&-]*(?: (?:(?:of|the|and|in|on|for|to|with|from|at|de|la|&) ){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&-]*){0,5})";
const PLACE = "(\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){0,2})";

/** Each gives the outlet, and the place where it has one, by the numbers of its groups. */
const FORMS: readonly { readonly pattern: RegExp; readonly outlet: number; readonly place: number }[] = [
  { pattern: new RegExp(`[Ll]ive from ${PLACE}, this is ${NAME}(?=[.,!])`, "u"), outlet: 2, place: 1 },
  { pattern: new RegExp(`(?:[Ww]elcome|[Ww]elcome back) to ${NAME}(?:,| -| –| —)? (?:the|a|an|your) (?:[\\p{Ll}-]+ ){0,3}(?:podcast|show|programme|program)(?!\\p{L})`, "u"), outlet: 1, place: 0 },
  { pattern: new RegExp(`(?:[Ww]elcome|[Ww]elcome back) to (?:another episode of |the latest episode of |this episode of )${NAME}(?=[.,!])`, "u"), outlet: 1, place: 0 },
  { pattern: new RegExp(`I['’]m \\p{Lu}[\\p{L}'’ -]{3,40}(?:,)? and this is ${NAME}(?=[.,!])`, "u"), outlet: 1, place: 0 },
  { pattern: new RegExp(`[Yy]ou['’]re (?:listening to|watching) ${NAME}(?=[.,!])`, "u"), outlet: 1, place: 0 },
  { pattern: new RegExp(`(?:on|to) (?:today|tonight|this week)['’]s (?:episode of )?${NAME}(?=[.,!])`, "u"), outlet: 1, place: 0 },
];

const LOOKED_AT = 1500;

/**
 * The programme that the opening or the closing words name, with its place in the source; an empty value where the
 * words do not say it in so many words.
 *
 * @param spans the first turns, and the last ones
 */
export function readSpokenOpening(text: string, spans: readonly { readonly start: number; readonly end: number }[]): SpokenOpening {
  for (const { start, end } of spans) {
    const spoken = text.slice(start, Math.min(end, start + LOOKED_AT)).replace(/\n/g, " ");
    for (const { pattern, outlet, place } of FORMS) {
      const match = pattern.exec(spoken);
      if (match === null) continue;
      const found = (group: number): Found | undefined => {
        const value = match[group];
        if (group === 0 || value === undefined) return undefined;
        const at = start + match.index + match[0].indexOf(value);
        return { value, spans: [{ start: at, end: at + value.length }] };
      };
      const named = found(outlet);
      const placed = found(place);
      return { ...(named === undefined ? {} : { outlet: named }), ...(placed === undefined ? {} : { place: placed }) };
    }
  }
  return {};
}
