import { rotateColumns } from "./rotate-columns.js";
import type { Table } from "./sparse-product.js";

const MOST_SWEEPS = 20;
/** A rotation by less than this sine is none. */
const LEAST_SINE = 1e-6;

/**
 * The rotation of the columns of a table after which each row is large in few of them (Kaiser 1958), as a square table.
 * Directions of a text collection, so turned, are topics (Rohe and Zeng 2023).
 */
export function varimax(table: Table, width: number): Table {
  const work = table.slice();
  const rotation = new Float64Array(width * width);
  for (let k = 0; k < width; k += 1) rotation[k * width + k] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let turned = false;
    for (let p = 0; p < width; p += 1) {
      for (let q = p + 1; q < width; q += 1) {
        const { cosine, sine } = bestAngle(work, width, p, q);
        if (Math.abs(sine) < LEAST_SINE) continue;
        turned = true;
        rotateColumns(work, width, p, q, cosine, sine);
        rotateColumns(rotation, width, p, q, cosine, sine);
      }
    }
    if (!turned) break;
  }
  return rotation;
}

/** The angle that spreads the squares of two columns most. A quarter of an angle is found by halving it twice. */
function bestAngle(table: Table, width: number, p: number, q: number): { cosine: number; sine: number } {
  let [sumU, sumV, sumC, sumD] = [0, 0, 0, 0];
  for (let at = 0; at < table.length; at += width) {
    const x = table[at + p] ?? 0;
    const y = table[at + q] ?? 0;
    const u = x * x - y * y;
    const v = 2 * x * y;
    sumU += u;
    sumV += v;
    sumC += u * u - v * v;
    sumD += 2 * u * v;
  }
  const rows = table.length / width;
  const opposite = sumD - (2 * sumU * sumV) / rows;
  const adjacent = sumC - (sumU * sumU - sumV * sumV) / rows;
  const length = Math.sqrt(opposite * opposite + adjacent * adjacent);
  if (!(length > 0)) return { cosine: 1, sine: 0 };
  const half = halved(adjacent / length, opposite / length);
  return halved(half.cosine, half.sine);
}

/** Cosine and sine of half an angle from -180 to 180 degrees. */
function halved(cosine: number, sine: number): { cosine: number; sine: number } {
  const half = Math.sqrt(Math.max(0, (1 + cosine) / 2));
  const other = Math.sqrt(Math.max(0, (1 - cosine) / 2));
  return { cosine: half, sine: sine < 0 ? -other : other };
}
