import type { JsonValue } from "../json/json-value.js";
import { LONGEST_RECORDING_MS } from "../times/longest-recording.js";
import { readClock } from "../times/read-clock.js";
import type { SpeechFindings } from "./speech-findings.js";
import { NO_TIME, type TimeRange } from "./utterance.js";

/** How a format writes a time: seconds, whole milliseconds, or ticks of a hundred nanoseconds. */
export type TimeUnit = "seconds" | "milliseconds" | "ticks";

const MS: Readonly<Record<TimeUnit, number>> = { seconds: 1000, milliseconds: 1, ticks: 1 / 10_000 };
/** `1.200s` of Google's durations. */
const DURATION = /^-?\d{1,12}(?:\.\d{1,12})?s$/;
/** `PT1M2.5S` of ISO 8601. */
const ISO = /^PT(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$/;

/** `0:12` or `00:01:02.5`. */
const CLOCK = /^\d{1,6}(?::\d{1,2}){1,2}(?:[.,]\d{1,9})?$/;

/** Reads times and leaves out those that cannot be, with a finding. */
export class TimeReader {
  readonly #findings: SpeechFindings;

  constructor(findings: SpeechFindings) {
    this.#findings = findings;
  }

  /** From a beginning and an end. Either may be missing. An end without a beginning is no time. */
  range(start: JsonValue | undefined, end: JsonValue | undefined, unit: TimeUnit = "seconds"): TimeRange {
    return this.#checked(this.#ms(start, unit), this.#ms(end, unit), start ?? end);
  }

  /** From a beginning and a length. */
  lasting(start: JsonValue | undefined, length: JsonValue | undefined, unit: TimeUnit): TimeRange {
    const startMs = this.#ms(start, unit);
    const ms = this.#ms(length, unit);
    return this.#checked(startMs, startMs === null || ms === null ? null : startMs + ms, start);
  }

  #checked(startMs: number | null, endMs: number | null, place: JsonValue | undefined): TimeRange {
    if (startMs === null || place === undefined) return NO_TIME;
    if (startMs < 0) {
      this.#findings.add("negative", place.offset);
      return NO_TIME;
    }
    if (endMs === null) return { startMs, endMs: -1 };
    if (endMs < startMs) {
      this.#findings.add(endMs < 0 ? "negative" : "backwards", place.offset);
      return { startMs, endMs: -1 };
    }
    return { startMs, endMs };
  }

  /** In whole milliseconds; null where there is none or it cannot be read. */
  #ms(value: JsonValue | undefined, unit: TimeUnit): number | null {
    if (value === undefined || value.kind === "null") return null;
    const ms = Math.round(read(value, MS[unit]));
    if (Math.abs(ms) <= LONGEST_RECORDING_MS) return ms === 0 ? 0 : ms;
    this.#findings.add(Number.isFinite(ms) ? "late" : "unreadable", value.offset);
    return null;
  }
}

/** NaN where a value is no time. */
function read(value: JsonValue, factor: number): number {
  if (value.kind === "object") {
    // The message Duration of Protocol Buffers: `{ "seconds": "1", "nanos": 200000000 }`.
    const seconds = value.get("seconds")?.number() ?? 0;
    const nanos = value.get("nanos")?.number() ?? 0;
    return value.get("seconds") === undefined && value.get("nanos") === undefined && [...value.members()].length > 0 ? Number.NaN : seconds * 1000 + nanos / 1e6;
  }
  const literal = value.literal()?.trim() ?? "";
  if (DURATION.test(literal)) return Number(literal.slice(0, -1)) * 1000;
  if (CLOCK.test(literal)) return readClock(literal).startMs;
  const iso = literal.startsWith("PT") && literal.length > 2 ? ISO.exec(literal) : null;
  if (iso !== null) return (Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0)) * 1000;
  return (value.number() ?? Number.NaN) * factor;
}
