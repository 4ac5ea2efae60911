import type { DateValue } from "../dates/date-value.js";
import type { Name } from "../names/name.js";

/** An item whose values are read: what the renderer looks things up in. */
export interface Item {
  readonly id: string;
  readonly type: string;
  /** The variables that the caller gave, in order. */
  readonly variables: readonly string[];
  /** Text and number variables, as text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly dates: ReadonlyMap<string, DateValue>;
}
