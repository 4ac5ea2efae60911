import { trimSpan, type PlaceLocation, type Span } from "@colloquy/corpus-schema";
import type { WordSection, WordStory } from "./word-story.js";

interface Break {
  readonly offset: number;
  readonly isRendered: boolean;
  /** The number of the page after it, where a section gives one. */
  readonly firstPage: number | null;
}

/**
 * The pages of a text, where they are known: where the program that wrote the file has noted the ends of its pages
 * (`w:lastRenderedPageBreak`, section 17.3.3.13), or where the breaks that somebody has set make as many pages as it
 * counted. Else a page may have ended where nothing says so, and there is none.
 *
 * @param places where the paragraphs of the story stand in the text; null for those without words
 * @param counted how many pages the program counted; null where it does not say
 */
export function pageLocations(story: WordStory, places: readonly (Span | null)[], text: string, counted: number | null): PlaceLocation[] {
  const end = places.reduce((last, place) => Math.max(last, place?.end ?? 0), 0);
  const breaks = breaksOf(story, places, end);
  const pages: PlaceLocation[] = [];
  let number = story.sections[0]?.firstPage ?? 1;
  let count = 1;
  let start = 0;
  const hasNumbers = story.sections.every(({ hasOtherNumerals }) => !hasOtherNumerals);
  const close = (at: number): void => {
    const span = trimSpan(text, { start, end: at });
    if (span.start < span.end) pages.push({ kind: "page", span, ...(hasNumbers ? { label: String(number) } : {}) });
    start = at;
  };
  for (let index = 0; index < breaks.length; ) {
    const { offset } = breaks[index] ?? { offset: end };
    close(offset);
    // A break that is set and the note of the page that ended with it are one.
    let [set, rendered] = [0, 0];
    let firstPage: number | null = null;
    let from = offset;
    for (let next = breaks[index]; next !== undefined && isBlank(text, from, next.offset); next = breaks[index]) {
      from = next.offset;
      if (next.isRendered) rendered += 1;
      else set += 1;
      firstPage = next.firstPage ?? firstPage;
      index += 1;
    }
    const passed = Math.max(set, rendered);
    count += passed;
    number = firstPage ?? number + passed;
  }
  close(end);
  // Some programs write that they counted 1, whatever the document has.
  const isKnown = counted === null ? breaks.some(({ isRendered }) => isRendered) : count > 1 && counted === count;
  return isKnown ? pages : [];
}

function breaksOf({ paragraphs, sections }: WordStory, places: readonly (Span | null)[], end: number): Break[] {
  const breaks: Break[] = [];
  const ends = sectionEnds(sections);
  let last = 0;
  paragraphs.forEach(({ pageBreaks }, index) => {
    const place = places[index] ?? null;
    for (const { offset, isRendered } of pageBreaks) breaks.push({ offset: place === null ? last : place.start + offset, isRendered, firstPage: null });
    last = place?.end ?? last;
    const next = ends.get(index + 1);
    if (next !== undefined && (next.startsPage || next.firstPage !== null)) breaks.push({ offset: last, isRendered: false, firstPage: next.firstPage });
  });
  return breaks.filter(({ offset }) => offset <= end);
}

/** For the number of paragraphs before the end of a section the one that follows it: its own properties say how it begins. */
function sectionEnds(sections: readonly WordSection[]): ReadonlyMap<number, WordSection> {
  const ends = new Map<number, WordSection>();
  sections.forEach((section, index) => {
    const before = sections[index - 1];
    if (before !== undefined) ends.set(before.end, section);
  });
  return ends;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!/\s/.test(text.charAt(at))) return false;
  return true;
}
