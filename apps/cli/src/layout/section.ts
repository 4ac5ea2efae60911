/** A heading and what stands under it, as lines; left out where it has none. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}
