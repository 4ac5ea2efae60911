import type { SparseMatrix } from "../features/sparse-matrix.js";
import { leadingDirections } from "./leading-directions.js";
import { seededRandom } from "../numeric/random.js";
import { squareOf, timesSquare, timesTable, transposedTimesTable, type Table } from "./sparse-product.js";
import { varimax } from "./varimax.js";

/**
 * Where the factorisation begins: the words of each topic, a column for each. The leading directions of the documents
 * are turned until each document lies along few of them; what is positive in them is a topic. A topic with seeds begins
 * with the documents in which they stand, instead of the direction that is closest to them.
 *
 * @param seeds the topic of each seed, by feature.
 */
export function startTopics(
  rows: SparseMatrix,
  features: number,
  topics: number,
  seeds: ReadonlyMap<number, number>,
  seed: number,
): Table {
  const { width, features: directions } = leadingDirections(rows, features, topics, seed);
  const documents = timesTable(rows, directions, width);
  const rotation = varimax(documents, width);
  const turned = timesSquare(directions, rotation, width);
  const along = timesSquare(documents, rotation, width);
  const start = new Float64Array(features * topics);
  for (let topic = 0; topic < width; topic += 1) {
    const sign = signOf(along, topic, width);
    for (let feature = 0; feature < features; feature += 1) {
      start[feature * topics + topic] = Math.max(0, sign * (turned[feature * width + topic] ?? 0));
    }
  }
  fillEmpty(start, topics, width, seed);
  return seeds.size === 0 ? start : startFromSeeds(rows, features, topics, seeds, start);
}

/** Documents lie along a topic in one direction. */
function signOf(table: Table, column: number, width: number): number {
  let cubes = 0;
  for (let at = column; at < table.length; at += width) cubes += (table[at] ?? 0) * squareOf(table[at] ?? 0);
  return cubes < 0 ? -1 : 1;
}

/** Topics for which the documents have no direction begin at random. */
function fillEmpty(start: Table, topics: number, from: number, seed: number): void {
  const random = seededRandom(seed + 1);
  for (let topic = from; topic < topics; topic += 1) {
    for (let at = topic; at < start.length; at += topics) start[at] = random() / 100;
  }
}

function startFromSeeds(
  rows: SparseMatrix,
  features: number,
  topics: number,
  seeds: ReadonlyMap<number, number>,
  start: Table,
): Table {
  const seeded = Math.max(...seeds.values()) + 1;
  const indicator = new Float64Array(features * seeded);
  for (const [feature, topic] of seeds) indicator[feature * seeded + topic] = 1;
  const centres = transposedTimesTable(rows, features, timesTable(rows, indicator, seeded), seeded);
  const free = new Set(Array.from({ length: topics }, (_, topic) => topic));
  const pulled = start.slice();
  const rest = [];
  for (let topic = 0; topic < seeded; topic += 1) {
    let closest = -1;
    let best = -1;
    for (const candidate of free) {
      const closeness = cosine(centres, topic, seeded, start, candidate, topics);
      if (closeness > best) [closest, best] = [candidate, closeness];
    }
    free.delete(closest);
    copyColumn(best > 0 ? centres : start, best > 0 ? topic : closest, best > 0 ? seeded : topics, pulled, topic, topics);
  }
  rest.push(...free);
  for (const [index, topic] of rest.entries()) copyColumn(start, topic, topics, pulled, seeded + index, topics);
  return pulled;
}

function copyColumn(from: Table, column: number, width: number, to: Table, target: number, targetWidth: number): void {
  for (let at = column, into = target; at < from.length; at += width, into += targetWidth) to[into] = from[at] ?? 0;
}

/** The cosine of a column of one table and a column of another; 0 where one of them is empty. */
export function cosine(one: Table, column: number, width: number, other: Table, otherColumn: number, otherWidth: number): number {
  let [dot, square, otherSquare] = [0, 0, 0];
  for (let a = column, b = otherColumn; a < one.length; a += width, b += otherWidth) {
    dot += (one[a] ?? 0) * (other[b] ?? 0);
    square += squareOf(one[a] ?? 0);
    otherSquare += squareOf(other[b] ?? 0);
  }
  return square > 0 && otherSquare > 0 ? dot / Math.sqrt(square * otherSquare) : 0;
}
