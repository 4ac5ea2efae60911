import { joinInlines, textInline, type Inline } from "../output/inline.js";
import { parseMarkup } from "../output/markup.js";
import { applyInside } from "../render/apply-formatting.js";
import type { RenderContext } from "../render/context.js";
import type { NameElement, NamePart } from "../style/element.js";
import type { NameOptions } from "../style/name-options.js";
import type { Name, PersonalName } from "./name.js";
import { isSpaceless } from "./spaceless.js";

/** Whether the family name comes first because the style asks for sort order. */
export function isInverted(name: Name, index: number, options: NameOptions): boolean {
  if (name.kind === "literal" || name.familyFirst || options.form === "short") return false;
  return options.nameAsSortOrder === "all" || (options.nameAsSortOrder === "first" && index === 0);
}

/** The parts of a name, formatted but not yet in order. */
interface FormattedParts {
  readonly given: readonly Inline[];
  readonly droppingParticle: readonly Inline[];
  readonly nonDroppingParticle: readonly Inline[];
  readonly family: readonly Inline[];
  readonly suffix: readonly Inline[];
}

/**
 * Formats one name (CSL 1.0.2, "Name-part Order", "Name-part Formatting").
 *
 * @param level 0 as the style has it, 1 with initials, 2 with full given names.
 */
export function formatName(
  name: Name,
  index: number,
  level: number,
  element: NameElement | undefined,
  options: NameOptions,
  context: RenderContext,
): readonly Inline[] {
  if (name.kind === "literal") return formatLiteral(name.literal, element, context);
  const parts = formatParts(name, level, element, options, context);
  if (options.form === "short" && level === 0) {
    const core = joinParts([parts.nonDroppingParticle, parts.family]);
    return name.familyFirst ? affixed(element?.family, parts.family) : affixed(element?.family, core);
  }
  if (name.familyFirst) return familyFirst(parts, element);
  return isInverted(name, index, options) ? inverted(parts, element, options, context) : straight(name, parts, element);
}

function formatLiteral(literal: string, element: NameElement | undefined, context: RenderContext): readonly Inline[] {
  const text = context.sorting ? literal.replace(/^(?:the|an?) /i, "") : literal;
  return affixed(element?.family, partInlines(text, element?.family, context));
}

function formatParts(
  name: PersonalName,
  level: number,
  element: NameElement | undefined,
  options: NameOptions,
  context: RenderContext,
): FormattedParts {
  const given = (text: string): readonly Inline[] => partInlines(text, element?.given, context);
  const family = (text: string): readonly Inline[] => partInlines(text, element?.family, context);
  return {
    given: given(givenName(name, level, options, context)),
    droppingParticle: given(name.droppingParticle),
    nonDroppingParticle: family(name.nonDroppingParticle),
    family: family(name.family),
    // Where initials have no full stop, "Jr." has none.
    suffix: parseMarkup(options.initializeWith === "" ? name.suffix.replaceAll(".", "") : name.suffix),
  };
}

function givenName(name: PersonalName, level: number, options: NameOptions, context: RenderContext): string {
  if (options.initializeWith === undefined || name.familyFirst) return name.given;
  const toInitials = options.initialize !== false && level < 2;
  return context.memory.initials(name.given, options.initializeWith, toInitials);
}

function partInlines(text: string, part: NamePart | undefined, context: RenderContext): readonly Inline[] {
  const inlines = parseMarkup(text);
  return part === undefined ? inlines : applyInside(inlines, part.formatting, context);
}

function affixed(part: NamePart | undefined, inlines: readonly Inline[]): readonly Inline[] {
  if (part === undefined || inlines.length === 0) return inlines;
  return [...textInline(part.formatting.prefix), ...inlines, ...textInline(part.formatting.suffix)];
}

/** Vincent van Gogh III: given, particles, family, suffix. */
function straight(name: PersonalName, parts: FormattedParts, element: NameElement | undefined): readonly Inline[] {
  const family = joinParts([parts.droppingParticle, parts.nonDroppingParticle, parts.family]);
  const suffixed = joinInlines([family, parts.suffix], name.commaSuffix ? ", " : " ");
  return joinParts([affixed(element?.given, parts.given), affixed(element?.family, suffixed)]);
}

/** Gogh, Vincent van, III: the family name first, with its particle or without, as the style demotes it. */
function inverted(
  parts: FormattedParts,
  element: NameElement | undefined,
  options: NameOptions,
  context: RenderContext,
): readonly Inline[] {
  const rule = context.style.options.demoteNonDroppingParticle;
  const demoted = rule === "display-and-sort" || (rule === "sort-only" && context.sorting);
  const family = demoted ? parts.family : joinParts([parts.nonDroppingParticle, parts.family], context.sorting);
  const given = joinParts([parts.given, parts.droppingParticle, demoted ? parts.nonDroppingParticle : []]);
  return joinInlines(
    [affixed(element?.family, family), affixed(element?.given, given), parts.suffix],
    options.sortSeparator ?? ", ",
  );
}

/** Names in scripts that put the family name first: no space when the script needs none. */
function familyFirst(parts: FormattedParts, element: NameElement | undefined): readonly Inline[] {
  const pieces = [affixed(element?.family, parts.family), affixed(element?.given, parts.given)];
  const family = pieces[0]?.find((inline) => inline.kind === "text")?.text ?? "";
  return joinInlines(pieces, isSpaceless(family) ? "" : " ");
}

/** Joins name-parts with spaces, but none after a particle that ends in an apostrophe or a hyphen, unless to sort. */
function joinParts(parts: readonly (readonly Inline[])[], sorting = false): Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    if (part.length === 0) continue;
    if (joined.length > 0 && (sorting || !/['’ʼ\s-]$/.test(lastText(joined)))) joined.push({ kind: "text", text: " " });
    joined.push(...part);
  }
  return joined;
}

function lastText(inlines: readonly Inline[]): string {
  const last = inlines.at(-1);
  if (last === undefined) return "";
  return last.kind === "text" ? last.text : lastText(last.children);
}
