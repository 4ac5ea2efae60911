import type { Location, Span } from "@colloquy/corpus-schema";
import type { TimeFindings } from "../times/time-findings.js";
import { XML_NAMESPACE } from "../xml/namespace-scopes.js";
import type { Mark, TextView } from "../xml/text-view.js";
import type { XmlElement } from "../xml/xml-element.js";
import { idsOf } from "../xml/pointer.js";
import { Timeline } from "./timeline.js";

interface TimedStretch {
  readonly kind: "cue" | "word";
  readonly mark: Mark;
  readonly label: string | null;
  readonly start: string | null;
  end: string | null;
  /** Where the times stand. */
  readonly place: Span;
}

/** Elements that last for a time. */
const TIMED: ReadonlySet<string> = new Set(["u", "annotationBlock", "seg", "s", "w", "sp", "p"]);

/** Records which stretches of what is read have which points in time (Guidelines, sections 8.4.2 and 17.4). */
export class CueRecorder {
  readonly timeline = new Timeline();
  readonly #view: TextView;
  readonly #stretches: TimedStretch[] = [];
  readonly #open: { readonly element: XmlElement; current: TimedStretch }[] = [];

  constructor(view: TextView) {
    this.#view = view;
  }

  open(element: XmlElement): void {
    if (element.localName === "anchor") this.#anchor(element);
    if (!TIMED.has(element.localName)) return;
    const synch = idsOf(element.attribute("synch"));
    const start = idsOf(element.attribute("start"))[0] ?? synch[0] ?? null;
    const end = idsOf(element.attribute("end"))[0] ?? synch[1] ?? null;
    if (start === null && end === null) return;
    const current = this.#begin(element.localName === "w" ? "word" : "cue", element, start, end);
    this.#open.push({ element, current });
  }

  close(element: XmlElement): void {
    const top = this.#open.at(-1);
    if (top?.element !== element) return;
    this.#view.leave(top.current.mark);
    this.#open.pop();
  }

  /** A point in time within an utterance: what follows is a stretch of its own. */
  #anchor(element: XmlElement): void {
    const at = idsOf(element.attribute("synch"))[0];
    const top = this.#open.at(-1);
    if (at === undefined || top === undefined || top.current.kind === "word") return;
    const { current } = top;
    this.#view.leave(current.mark);
    const { end } = current;
    current.end = at;
    top.current = this.#begin("cue", element, at, end);
  }

  #begin(kind: "cue" | "word", element: XmlElement, start: string | null, end: string | null): TimedStretch {
    const stretch = { kind, mark: this.#view.enter(), label: element.attribute("id", XML_NAMESPACE), start, end, place: element.span };
    this.#stretches.push(stretch);
    return stretch;
  }

  /** The stretches whose times are known. */
  locations(times: TimeFindings): Location[] {
    const locations: Location[] = [];
    for (const { kind, mark, label, start, end, place } of this.#stretches) {
      if (mark.start === -1 || start === null) continue;
      const startMs = this.#msOf(start);
      if (startMs === null) continue;
      const judged = times.judge(startMs, end === null ? null : this.#msOf(end), place);
      if (judged === null) continue;
      locations.push({ kind, span: { start: mark.start, end: mark.end }, ...judged, ...(label === null ? {} : { label }) });
    }
    return locations;
  }

  /** Null where the timeline does not say when a point is; NaN where there is no such point, or it cannot be. */
  #msOf(id: string): number | null {
    return this.timeline.placeOf(id) === null ? NaN : this.timeline.msOf(id);
  }
}
