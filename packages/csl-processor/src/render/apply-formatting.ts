import { fontInline, mapText, textInline, type Inline } from "../output/inline.js";
import type { Formatting } from "../style/formatting.js";
import type { RenderContext } from "./context.js";
import { caseLanguage, itemLanguageIsEnglish } from "./item-language.js";

/**
 * Applies an element's formatting to its output: strip-periods, text-case, quotes and font inside the affixes, display
 * around them (CSL 1.0.2, "Affixes"). Nothing stays nothing.
 */
export function applyFormatting(
  inlines: readonly Inline[],
  formatting: Formatting,
  context: RenderContext,
): readonly Inline[] {
  if (inlines.length === 0) return inlines;
  const inside = applyInside(inlines, formatting, context);
  const { prefix, suffix } = formatting;
  const content = prefix === "" && suffix === "" ? inside : [...textInline(prefix), ...inside, ...textInline(suffix)];
  if (formatting.display === undefined) return content;
  return [{ kind: "block", display: formatting.display, children: content }];
}

/** As `applyFormatting`, with the affixes inside the font, as `cs:layout` has them. */
export function applyLayoutFormatting(
  inlines: readonly Inline[],
  formatting: Formatting,
  context: RenderContext,
): readonly Inline[] {
  if (inlines.length === 0) return inlines;
  const content = [...textInline(formatting.prefix), ...withSuffix(inlines, formatting.suffix)];
  return applyInside(content, formatting, context);
}

/** The suffix belongs to the last block, where there are blocks. */
function withSuffix(inlines: readonly Inline[], suffix: string): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.kind !== "block") return [...inlines, ...textInline(suffix)];
  return [...inlines.slice(0, -1), { ...last, children: [...last.children, ...textInline(suffix)] }];
}

/** Applies everything but the affixes and the display. */
export function applyInside(
  inlines: readonly Inline[],
  formatting: Formatting,
  context: RenderContext,
): readonly Inline[] {
  let inside = formatting.stripPeriods
    ? mapText(
        inlines,
        () => false,
        (text) => text.replaceAll(".", ""),
      )
    : inlines;
  const { textCase } = formatting;
  if (textCase !== undefined && (textCase !== "title" || itemLanguageIsEnglish(context))) {
    inside = context.memory.cased(inside, textCase, caseLanguage(context));
  }
  if (formatting.quotes && inside.length > 0) inside = [{ kind: "quotes", children: inside }];
  return fontInline(formatting.font, inside);
}
