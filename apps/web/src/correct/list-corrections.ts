import type { Correction, Recipe, Source } from "@colloquy/corpus-schema";
import { setMetadata, type FactField } from "./correct-metadata.js";
import { withCorrections } from "./correct-turns.js";
import { FACT_NAMES, KIND_NAMES } from "./names.table.js";

/** Something that a recipe says, in words, and the recipe without it. */
export interface ListedCorrection {
  /** JSON Pointer into the recipe. */
  readonly key: string;
  readonly words: string;
  readonly without: Recipe;
}

/**
 * Everything that a recipe says, in its order. Turns that are given to one speaker one after the other are one correction:
 * they were one when speakers were merged.
 */
export function listCorrections(recipe: Recipe, source: Source): ListedCorrection[] {
  return [...listSpeakers(recipe), ...listFacts(recipe), ...listLayout(recipe), ...listPlaces(recipe, source)];
}

function listSpeakers(recipe: Recipe): ListedCorrection[] {
  const { speakers = {}, ...rest } = recipe;
  return Object.entries(speakers).map(([label, { name, role, description, organisation }]) => {
    const { [label]: _gone, ...others } = speakers;
    const person = [name, role, description, organisation].filter((part) => part !== undefined).join(", ");
    return {
      key: `/speakers/${label}`,
      words: `“${label}” is ${person === "" ? "a label" : person}`,
      without: Object.keys(others).length === 0 ? rest : { ...rest, speakers: others },
    };
  });
}

function listFacts(recipe: Recipe): ListedCorrection[] {
  return Object.entries(recipe.metadata ?? {}).map(([field, value]) => ({
    key: `/metadata/${field}`,
    words: typeof value === "object" ? `${field}: ${value.length}` : `${FACT_NAMES[field as FactField]}: ${typeof value === "boolean" ? (value ? "yes" : "no") : value}`,
    without: setMetadata(recipe, { [field]: undefined }),
  }));
}

/** What a recipe file may say of the layout; the page itself does not. */
function listLayout(recipe: Recipe): ListedCorrection[] {
  const { format, layout, ...rest } = recipe;
  const kept = { ...(format === undefined ? {} : { format }), ...(layout === undefined ? {} : { layout }) };
  const { format: _format, ...noFormat } = kept;
  const { layout: _layout, ...noLayout } = kept;
  const labels = [...(layout?.labels ?? []), ...(layout?.notLabels ?? []).map((label) => `not ${label}`)].join(", ");
  return [
    ...(format === undefined ? [] : [{ key: "/format", words: `The format is ${format}`, without: { ...rest, ...noFormat } }]),
    ...(labels === "" ? [] : [{ key: "/layout", words: `Labels: ${labels}`, without: { ...rest, ...noLayout } }]),
  ];
}

function listPlaces(recipe: Recipe, source: Source): ListedCorrection[] {
  const { corrections = [] } = recipe;
  const isOwn = recipe.textSha256 === source.textSha256;
  return groups(corrections).map(([start, end]) => {
    const [first] = corrections.slice(start, end);
    return {
      key: `/corrections/${start}`,
      words: first === undefined ? "" : describe(first, end - start, isOwn ? source.text : null),
      without: withCorrections(recipe, [...corrections.slice(0, start), ...corrections.slice(end)]),
    };
  });
}

/** Index ranges, half-open, of corrections that are listed as one. */
function groups(corrections: readonly Correction[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  corrections.forEach((one, index) => {
    const last = found.at(-1);
    const before = corrections[index - 1];
    const goesOn = one.type === "relabel" && before?.type === "relabel" && before.label === one.label;
    if (goesOn && last !== undefined) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

function describe(correction: Correction, count: number, text: string | null): string {
  const { type } = correction;
  const place = type === "split" ? { start: correction.at, end: lineEnd(text ?? "", correction.at) } : correction.span;
  const words = text === null ? "a place in another text" : quoted(text, place.start, place.end);
  switch (type) {
    case "split":
      return `Split before ${words}${correction.label === undefined ? "" : `, said by ${correction.label}`}`;
    case "join":
      return `Joined: ${words}`;
    case "relabel":
      return count === 1 ? `${correction.label} says ${words}` : `${correction.label} says ${count} turns, the first ${words}`;
    case "retype":
      return `${correction.kind === "speech" ? "Speech" : `No speech but ${KIND_NAMES[correction.kind]}`}: ${words}`;
  }
}

const SHOWN = 40;

/** Where the line of a place ends; a place outside of the text has none. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function quoted(text: string, start: number, end: number): string {
  const words = text.slice(start, Math.min(end, start + SHOWN)).replace(/\s+/g, " ").trim();
  if (end <= start + SHOWN) return `“${words}”`;
  const cut = words.lastIndexOf(" ");
  return `“${cut > 0 ? words.slice(0, cut) : words}…”`;
}
