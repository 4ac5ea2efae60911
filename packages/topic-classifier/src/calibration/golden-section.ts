const GOLDEN = 0.6180339887498949;

/** Where a function with one valley between two ends is lowest, after so many halvings by the golden section (Kiefer 1953). */
export function lowestBetween(low: number, high: number, steps: number, height: (x: number) => number): number {
  let [left, right] = [low, high];
  let one = right - GOLDEN * (right - left);
  let other = left + GOLDEN * (right - left);
  let [atOne, atOther] = [height(one), height(other)];
  for (let step = 0; step < steps; step += 1) {
    if (atOne <= atOther) {
      [right, other, atOther] = [other, one, atOne];
      one = right - GOLDEN * (right - left);
      atOne = height(one);
    } else {
      [left, one, atOne] = [one, other, atOther];
      other = left + GOLDEN * (right - left);
      atOther = height(other);
    }
  }
  return (left + right) / 2;
}
