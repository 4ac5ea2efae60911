/** A share as a person reads it: `83 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A size as a person reads it: `182 kB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [unit, size] = bytes < 1_000_000 ? ["kB", bytes / 1000] : ["MB", bytes / 1_000_000];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}
