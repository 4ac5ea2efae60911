import type { Span } from "@colloquy/corpus-schema";
import type { XmlElement } from "../xml/xml-element.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import { idsOf } from "../xml/pointer.js";

/** Milliseconds of the units that a timeline may count in (Guidelines, section 17.4.2, and its examples). */
const UNITS: ReadonlyMap<string, number> = new Map([
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
  ["sec", 1000],
  ["ms", 1],
]);

interface When {
  readonly span: Span;
  readonly interval: number | null;
  readonly since: string | null;
  /** A time of day, in milliseconds. */
  readonly absolute: number | null;
}

/** The points in time of a document: `timeline` and its `when` (Guidelines, section 17.4.2). */
export class Timeline {
  readonly #points = new Map<string, When>();
  readonly #known = new Map<string, number>();
  #unit = 1000;
  #origin: string | null = null;

  open(timeline: XmlElement): void {
    this.#unit = UNITS.get(timeline.attribute("unit") ?? "") ?? 1000;
    this.#origin = idsOf(timeline.attribute("origin"))[0] ?? this.#origin;
  }

  when(element: XmlElement): void {
    const id = element.attribute("id", XML_NAMESPACE);
    if (id === null || this.#points.has(id)) return;
    const unit = UNITS.get(element.attribute("unit") ?? "") ?? this.#unit;
    const interval = element.attribute("interval");
    // Without a word about it, time begins at the first point that is not counted from another one.
    if (interval === null) this.#origin ??= id;
    this.#points.set(id, {
      span: element.span,
      interval: interval === null || interval === "unknown" ? null : numberOf(interval) * unit,
      since: idsOf(element.attribute("since"))[0] ?? null,
      absolute: clockOf(element.attribute("absolute")),
    });
  }

  /** Where a point is declared; null where it is not. */
  placeOf(id: string): Span | null {
    return this.#points.get(id)?.span ?? null;
  }

  /** Milliseconds from the origin to a point; null where the document does not say, NaN where what it says cannot be. */
  msOf(id: string): number | null {
    const path: string[] = [];
    const passed = new Set<string>();
    let at: string | null = id;
    let ms: number | null = null;
    while (at !== null) {
      const known = this.#known.get(at);
      if (known !== undefined || passed.has(at)) {
        // A point that is counted from itself is no time.
        ms = known ?? NaN;
        break;
      }
      passed.add(at);
      const point = this.#points.get(at);
      if (point === undefined) return path.length === 0 ? null : NaN;
      if (point.interval === null) {
        ms = this.#start(at, point);
        break;
      }
      path.push(at);
      at = point.since ?? (at === this.#origin ? null : this.#origin);
      if (at === null) ms = 0;
    }
    if (ms === null) return null;
    for (const passedId of path.reverse()) {
      ms += this.#points.get(passedId)?.interval ?? 0;
      this.#known.set(passedId, ms);
    }
    return ms;
  }

  /** A point without an interval: the origin, or a time of day counted from the origin's. */
  #start(id: string, { absolute }: When): number | null {
    if (id === this.#origin) return 0;
    const origin = this.#points.get(this.#origin ?? "")?.absolute ?? null;
    return absolute === null ? null : origin === null ? NaN : absolute - origin;
  }
}

function numberOf(interval: string): number {
  return /^-?\d{1,12}(?:\.\d{1,12})?$/.test(interval.trim()) ? Number(interval) : NaN;
}

/** `12:20:01`, `2004-02-18T12:20:01.5`: the time of the day. */
function clockOf(absolute: string | null): number | null {
  const clock = /(?:^|T)(\d{1,2}):(\d\d)(?::(\d\d(?:\.\d{1,6})?))?/.exec(absolute ?? "");
  return clock === null ? null : (Number(clock[1]) * 60 + Number(clock[2])) * 60_000 + Number(clock[3] ?? 0) * 1000;
}
