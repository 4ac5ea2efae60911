import { joinInlines, type Inline } from "../output/inline.js";
import type { Localisation } from "../locale/localisation.js";
import type { Specialise } from "../specialise/specialise.js";
import type { CompareText } from "../sort/text-comparer.js";
import type { Dependencies } from "../style/dependencies.js";
import type { Style } from "../style/style.js";
import { newTrace, UNAMBIGUOUS, type Cite, type Disambiguation, type RenderContext, type Trace } from "./context.js";
import type { Memory } from "./memory.js";
import { renderPieces } from "./render-element.js";

/** A style ready to render: with its language, and what is known of it before any item. */
export interface Engine {
  readonly style: Style;
  readonly localisation: Localisation;
  readonly specialise: Specialise;
  readonly memory: Memory;
  readonly explicitYearSuffix: boolean;
  /** What texts depend on beyond the item that they cite. */
  readonly dependencies: Dependencies;
  readonly compareText: CompareText;
  /** Identifiers become links. */
  readonly links: boolean;
}

/** What a layout yields for one cite or entry, before the affixes of the layout. */
export interface RenderedLayout {
  /** The output of each element of the layout that prints something. */
  readonly fields: readonly (readonly Inline[])[];
  readonly inlines: readonly Inline[];
  readonly trace: Trace;
}

const NO_OPTIONS: RenderContext["keyOptions"] = {};

/** The context in which a cite or an entry is rendered. */
export function createContext(
  engine: Engine,
  section: RenderContext["section"],
  cite: Cite,
  disambiguation: Disambiguation = UNAMBIGUOUS,
): RenderContext {
  return {
    style: engine.style,
    localisation: engine.localisation,
    elements: engine.specialise(section, cite),
    memory: engine.memory,
    section,
    sorting: false,
    cite,
    keyOptions: NO_OPTIONS,
    disambiguation,
    explicitYearSuffix: engine.explicitYearSuffix,
    links: engine.links,
    trace: newTrace(),
  };
}

/** Renders what is inside the layout of a section. */
export function renderLayout(context: RenderContext): RenderedLayout {
  const section = context.section === "citation" ? context.style.citation : context.style.bibliography;
  // The delimiter of the citation's layout stands between cites, not inside one.
  const delimiter = context.section === "citation" ? "" : section?.layout.delimiter ?? "";
  const fields: (readonly Inline[])[] = [];
  renderPieces(context.elements.layout, context, ({ inlines }) => {
    if (inlines.length > 0) fields.push(inlines);
  });
  return { fields, inlines: joinInlines(fields, delimiter), trace: context.trace };
}
