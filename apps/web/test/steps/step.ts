import type { PageKind } from "../../build/policy.js";
import type { Site } from "../site.js";
import type { Log } from "../visit.js";

/** A part of the journey: what must be true, and how to see it. It fails by throwing. */
export interface Step {
  readonly name: string;
  /** The forms of the page that it is about; without it, all. */
  readonly forms?: readonly PageKind[];
  readonly run: (site: Site, log: Log) => Promise<void>;
}
