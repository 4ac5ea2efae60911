const COUNT = new Intl.NumberFormat("en-GB");

/** A whole number with its thousands set apart: `12,424`. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}
