import {
  createProcessor,
  html,
  parseStyle,
  type CitationRequest,
  type CslItem,
  type Processor,
} from "@colloquy/csl-processor";
import {
  citedTwice,
  isBibliography,
  itemsOf,
  NOTHING_PRINTED,
  toCite,
  type Localiser,
  type Sections,
  type SuiteCite,
} from "./fixture.js";
import { printBibliography } from "./print-bibliography.js";
import { printSession, type Step } from "./print-session.js";

/** Prints what a fixture asks for, in the notation of its result. */
export function printFixture(sections: Sections, locales: Localiser): string {
  const style = parseStyle((sections.get("CSL") ?? "").trim());
  if (!style.ok) throw new Error(JSON.stringify(style.problems));
  const processor = createProcessor({ style: style.value, locales, output: html });
  const items = itemsOf(sections);
  const steps = sections.get("CITATIONS");
  if (steps !== undefined) {
    const session = printSession(processor, items, JSON.parse(steps) as Step[]);
    return isBibliography(sections) ? printBibliography(processor, sections) : session;
  }
  const chosen = sections.get("BIBENTRIES");
  processor.setItems(chosen === undefined ? items : lastSelection(items, JSON.parse(chosen) as Selection[]), {
    order: "given",
  });
  const citations = printCitations(processor, items, sections);
  return isBibliography(sections) ? printBibliography(processor, sections) : citations;
}

type Selection = readonly (string | number)[];

/** The suite changes the list of items several times; the result is that of the last one. */
function lastSelection(items: readonly CslItem[], selections: readonly Selection[]): CslItem[] {
  const last = selections.at(-1) ?? [];
  return last.flatMap((id) => items.filter((item) => String(item.id) === String(id)));
}

function printCitations(processor: Processor, items: readonly CslItem[], sections: Sections): string {
  const lists = sections.get("CITATION-ITEMS");
  const cites = lists === undefined ? [allItems(processor, items)] : (JSON.parse(lists) as SuiteCite[][]);
  const compared = cites.map((list, index): CitationRequest => ({ id: `C${index}`, items: list.map(toCite) }));
  const citations = compared.flatMap((citation, index) => [...earlierCitations(cites[index] ?? []), citation]);
  return processor
    .cite(citations)
    .filter(({ id }) => id !== EARLIER)
    .map(({ text }) => (text === "" ? NOTHING_PRINTED : text))
    .join("\n");
}

/** Without a list of cites, the suite cites every item once, in the order of the bibliography. */
function allItems(processor: Processor, items: readonly CslItem[]): SuiteCite[] {
  const entries: readonly { readonly id: string | number }[] = processor.bibliography();
  const ids = new Set((entries.length === 0 ? items : entries).map(({ id }) => String(id)));
  return [...ids].map((id) => ({ id }));
}

const EARLIER = "earlier";

/** A cite of the suite may state its position: it gets it from citations before it, which are not compared. */
function earlierCitations(cites: readonly SuiteCite[]): CitationRequest[] {
  return cites.filter((cite) => cite.position === 1).map((cite) => citedTwice(EARLIER, cite.id));
}
