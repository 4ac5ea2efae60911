/**
 * Runs the CSL test suite against the processor: every fixture, exact string comparison, no exceptions.
 *
 * npx tsx --conditions=@colloquy/source bench/src/csl-conformance.ts --suite <folder> --locales <folder> [--show <name>]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
  createProcessor,
  html,
  parseLocale,
  parseStyle,
  type CitationRequest,
  type CiteRequest,
  type CslItem,
  type Locale,
  type Processor,
} from "@colloquy/csl-processor";

/** What the suite writes for a citation that prints nothing; the processor returns no text and a warning. */
const NOTHING_PRINTED = "[CSL STYLE ERROR: reference with no printed form.]";

/** The outcome of one fixture. */
export interface FixtureOutcome {
  readonly name: string;
  readonly passed: boolean;
  readonly expected: string;
  /** What was printed, or the error that was thrown. */
  readonly actual: string;
}

type Sections = ReadonlyMap<string, string>;
type Localiser = (lang: string) => Locale | undefined;

/** Runs every fixture of a folder. */
export function runConformance(suiteFolder: string, localesFolder: string): FixtureOutcome[] {
  const locales = localesFrom(localesFolder);
  return readdirSync(suiteFolder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => runFixture(file.replace(/\.txt$/, ""), readFileSync(join(suiteFolder, file), "utf8"), locales));
}

function localesFrom(folder: string): Localiser {
  const read = new Map<string, Locale | undefined>();
  const files = new Set(readdirSync(folder));
  return (lang) => {
    const file = `locales-${lang}.xml`;
    if (!read.has(lang) && files.has(file)) {
      const result = parseLocale(readFileSync(join(folder, file), "utf8"));
      read.set(lang, result.ok ? result.value : undefined);
    }
    return read.get(lang);
  };
}

function runFixture(name: string, text: string, locales: Localiser): FixtureOutcome {
  const sections = readSections(text);
  const expected = (sections.get("RESULT") ?? "").trim();
  try {
    const actual = print(sections, locales).trim();
    return { name, passed: actual === expected, expected, actual };
  } catch (error) {
    return { name, passed: false, expected, actual: `THROWN ${error instanceof Error ? error.stack ?? "" : ""}` };
  }
}

/** The sections of a fixture: `>>===== NAME =====>>` to `<<===== NAME =====<<`. */
function readSections(text: string): Sections {
  const pattern = />>=+ ([A-Z-]+) =+>>\r?\n([^]*?)<<=+ \1 =+<</g;
  return new Map(Array.from(text.matchAll(pattern), ([, name = "", content = ""]) => [name, content]));
}

function print(sections: Sections, locales: Localiser): string {
  const style = parseStyle((sections.get("CSL") ?? "").trim());
  if (!style.ok) throw new Error(JSON.stringify(style.problems));
  const processor = createProcessor({ style: style.value, locales, output: html });
  const items = withIds(JSON.parse(sections.get("INPUT") ?? "[]") as Partial<CslItem>[]);
  const steps = sections.get("CITATIONS");
  if (steps !== undefined) return printSteps(processor, items, JSON.parse(steps) as Step[], sections);
  const chosen = sections.get("BIBENTRIES");
  processor.setItems(chosen === undefined ? items : lastSelection(items, JSON.parse(chosen) as Selection[]), {
    order: "given",
  });
  if (isBibliography(sections)) return printBibliography(processor, sections, items);
  const lists = sections.get("CITATION-ITEMS");
  const cites = lists === undefined ? [allItems(processor, items)] : (JSON.parse(lists) as SuiteCite[][]);
  const citations = cites.flatMap((list, index) => [
    ...earlierCitations(list, `earlier-${index}-`),
    { id: `C${index}`, items: list.map(toCite) },
  ]);
  return processor
    .cite(citations)
    .filter((citation) => !citation.id.startsWith("earlier-"))
    .map((citation) => (citation.text === "" ? NOTHING_PRINTED : citation.text))
    .join("\n");
}

/** Without a list of cites, the suite cites every item once, in the order of the bibliography. */
function allItems(processor: Processor, items: readonly CslItem[]): SuiteCite[] {
  const entries: readonly { readonly id: string | number }[] = processor.bibliography();
  const ids = new Set((entries.length === 0 ? items : entries).map(({ id }) => String(id)));
  return [...ids].map((id) => ({ id }));
}

/** A cite of the suite may state its position. It gets it from citations before it that are not compared. */
function earlierCitations(list: readonly SuiteCite[], id: string): CitationRequest[] {
  return list.flatMap((cite, index) => {
    const request = toCite(cite);
    // Two cites in one citation: what follows is no ibid.
    if (cite.position === 1) return [{ id: `${id}${index}`, items: [request, request] }];
    return [];
  });
}

/** Some inputs of the suite have no id; they are cited all the same. */
function withIds(items: readonly Partial<CslItem>[]): CslItem[] {
  return items.map((item, index) => ({ ...item, id: item.id ?? `item-${index}` }));
}

function isBibliography(sections: Sections): boolean {
  return (sections.get("MODE") ?? "").trim().startsWith("bibliography");
}

type Selection = readonly (string | number)[];

/** The suite changes the list of items several times; the result is that of the last one. */
function lastSelection(items: readonly CslItem[], selections: readonly Selection[]): CslItem[] {
  const last = selections.at(-1) ?? [];
  return last.flatMap((id) => items.filter((item) => String(item.id) === String(id)));
}

function printBibliography(processor: Processor, sections: Sections, items: readonly CslItem[]): string {
  const lists = sections.get("CITATION-ITEMS");
  if (lists !== undefined) {
    const cites = JSON.parse(lists) as SuiteCite[][];
    processor.cite(cites.map((list, index) => ({ id: `C${index}`, items: list.map(toCite) })));
  }
  const printed = processor.bibliography().map(({ text }, index) => (text === "" ? emptyEntry(index, sections) : text));
  const entries = printed.filter(Boolean).map((text) => `  <div class="csl-entry">${text}</div>\n`);
  return items.length === 0 ? "" : `<div class="csl-bib-body">\n${entries.join("")}</div>`;
}

/** The processor returns no text for an entry that prints nothing; the suite shows the gap where entries have numbers. */
function emptyEntry(index: number, sections: Sections): string {
  const numbers = /<(?:text|number) [^>]*"citation-number"/.test(sections.get("CSL") ?? "");
  return numbers ? `${index + 1}. ${NOTHING_PRINTED}` : "";
}

interface SuiteCite {
  readonly id: string | number;
  readonly locator?: string | number;
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** 1: cited before, but not just before. */
  readonly position?: number;
  readonly "suppress-author"?: boolean | number;
  readonly "author-only"?: boolean | number;
}

function toCite(cite: SuiteCite): CiteRequest {
  return {
    id: cite.id,
    ...(cite.locator !== undefined && { locator: String(cite.locator) }),
    ...(cite.label !== undefined && { label: cite.label }),
    ...(cite.prefix !== undefined && { prefix: cite.prefix }),
    ...(cite.suffix !== undefined && { suffix: cite.suffix }),
    ...(isSet(cite["suppress-author"]) && { suppressAuthor: true }),
    ...(isSet(cite["author-only"]) && { authorOnly: true }),
  };
}

function isSet(value: boolean | number | undefined): boolean {
  return value === true || value === 1;
}

interface SuiteCitation {
  readonly citationID?: string;
  readonly citationItems: readonly SuiteCite[];
  readonly properties?: { readonly noteIndex?: number };
}

type Placed = readonly [id: string, noteIndex: number];
type Step = readonly [citation: SuiteCitation, before: readonly Placed[], after: readonly Placed[]];

/** A word processor's session: each step inserts or changes one citation; the last one's output is compared. */
function printSteps(
  processor: Processor,
  items: readonly CslItem[],
  steps: readonly Step[],
  sections: Sections,
): string {
  const known = new Map<string, SuiteCitation>();
  let previous = new Map<string, string>();
  let lines: string[] = [];
  steps.forEach(([citation, before, after], index) => {
    const id = citation.citationID ?? `step-${index}`;
    known.set(id, citation);
    const sequence: Placed[] = [...before, [id, citation.properties?.noteIndex ?? 0], ...after];
    const requests = sequence.flatMap((placed) => toRequest(placed, known));
    processor.setItems(citedItems(items, requests));
    const results = processor.cite(requests);
    lines = results.map(
      ({ id: own, text }, at) => `${previous.get(own) === text && own !== id ? ".." : ">>"}[${at}] ${text}`,
    );
    previous = new Map(results.map(({ id: own, text }) => [own, text]));
  });
  return isBibliography(sections) ? printBibliography(processor, new Map(), items) : lines.join("\n");
}

function toRequest([id, noteIndex]: Placed, known: ReadonlyMap<string, SuiteCitation>): CitationRequest[] {
  const citation = known.get(id);
  return citation === undefined ? [] : [{ id, noteIndex, items: citation.citationItems.map(toCite) }];
}

function citedItems(items: readonly CslItem[], requests: readonly CitationRequest[]): CslItem[] {
  const ids = new Set(requests.flatMap((request) => request.items.map((item) => String(item.id))));
  return items.filter((item) => ids.has(String(item.id)));
}

function main(): void {
  const { values } = parseArgs({
    options: { suite: { type: "string" }, locales: { type: "string" }, show: { type: "string" } },
  });
  if (values.suite === undefined || values.locales === undefined) {
    console.error("Usage: csl-conformance --suite <folder> --locales <folder> [--show <part of a name>]");
    process.exitCode = 2;
    return;
  }
  const outcomes = runConformance(values.suite, values.locales);
  for (const { name, passed, expected, actual } of outcomes) {
    if (passed) continue;
    console.log(`fail ${name}`);
    if (values.show !== undefined && name.includes(values.show))
      console.log(`expected\n${expected}\nactual\n${actual}\n`);
  }
  console.log(`${outcomes.filter((outcome) => outcome.passed).length} of ${outcomes.length} pass`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
