/**
 * Measures one task of one processor in this process and prints the outcome as a line of JSON.
 *
 * node time-once.js <task as JSON>
 */
import { timed } from "../timed.js";
import type { LoadedStyle } from "./csl-engine.js";
import { ENGINES, type EngineName } from "./engines.js";
import { generateCitations, generateItems } from "./generate-items.js";
import { localeReader, readStyle } from "./style-folder.js";
import type { Loaded, Reached, Task } from "./tasks.js";

/** Everything is first done on little for so long, so that the engine's compiler has seen the code. */
const WARM_UP_MS = 6000;
const RUNS = 5;
const WARM_UP_ITEMS = 200;
/** Appended at the end of a document, after as many that are not counted. */
const APPENDED = 200;

const task = JSON.parse(process.argv[2] ?? "{}") as Task;
const folders = { styles: task.styles, locales: task.locales };
const styleXml = readStyle(folders, task.style);
const inNotes = /<style[^>]*\bclass="note"/.test(styleXml);
const engine = await ENGINES[task.engine as EngineName](localeReader(folders));
const TASKS: Record<Task["kind"], () => unknown> = { load: timeLoading, bibliography: timeBibliography, incremental: timeIncremental, append: timeAppending };
console.log(JSON.stringify(TASKS[task.kind]()));


function warmUp(run: () => void): void {
  for (let spent = 0; spent < WARM_UP_MS; ) spent += timed(run).cpuMs;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >>> 1] ?? Number.NaN;
}

function timeLoading(): Loaded {
  const items = generateItems(1, task.crowd);
  const citations = generateCitations(1, items, inNotes);
  const loadAndCite = (): void => void engine.load(styleXml).format(items, citations, "html");
  warmUp(loadAndCite);
  const loads = Array.from({ length: RUNS }, () => timed(() => engine.load(styleXml)).cpuMs);
  const both = Array.from({ length: RUNS }, () => timed(loadAndCite).cpuMs);
  return { load: median(loads), loadAndCite: median(both) };
}

/** The items are registered and the bibliography is formatted, with a freshly loaded style each time. */
function timeBibliography(): number {
  const items = generateItems(task.count, task.crowd);
  const list = (style: LoadedStyle, count: number): number => timed(() => void style.format(items.slice(0, count), [], "html")).cpuMs;
  // A style that is used again remembers what it did: each time it is a fresh one, as in what is measured.
  warmUp(() => list(engine.load(styleXml), task.count));
  return median(Array.from({ length: RUNS }, () => list(engine.load(styleXml), task.count)));
}

/** Citations are appended one after the other, until all are written or the time is up. */
function timeIncremental(): Reached[] {
  const items = generateItems(task.pool, task.crowd);
  const citations = generateCitations(task.count, items, inNotes, task.pool === task.count);
  warmUp(() => {
    const session = engine.load(styleXml).open(items);
    for (const citation of citations.slice(0, WARM_UP_ITEMS)) session.append(citation);
  });
  const session = engine.load(styleXml).open(items);
  const reached: Reached[] = [];
  const start = process.cpuUsage();
  for (const [index, citation] of citations.entries()) {
    session.append(citation);
    // Asking for the time takes as long as some appends do.
    if ((index + 1) % 10 > 0) continue;
    const { user, system } = process.cpuUsage(start);
    reached.push({ citations: index + 1, cpuMs: (user + system) / 1000 });
    if ((user + system) / 1e6 > task.limit) break;
  }
  return reached;
}

/** The cost of one more citation in a document that has so many. */
function timeAppending(): number {
  const items = generateItems(task.pool, task.crowd);
  const citations = generateCitations(task.count + 2 * APPENDED, items, inNotes);
  warmUp(() => {
    const session = engine.load(styleXml).open(items);
    for (const citation of citations.slice(0, WARM_UP_ITEMS)) session.append(citation);
  });
  const session = engine.load(styleXml).open(items);
  session.fill(citations.slice(0, task.count));
  // The first are not counted: what the collector of garbage has to do after filling is not theirs.
  for (const citation of citations.slice(task.count, task.count + APPENDED)) session.append(citation);
  const rest = citations.slice(task.count + APPENDED);
  return timed(() => rest.forEach((citation) => session.append(citation))).cpuMs / rest.length;
}
