import type { Location, Transcript } from "@colloquy/corpus-schema";
import { LOCATOR_ROWS } from "../../locator/locator-kinds.table.js";
import type { Locator } from "../../locator/locator.js";
import { pinpointOf, type Pinpoint } from "../../locator/pinpoint.js";
import { toLocator } from "../../locator/to-locator.js";
import { shield } from "../words/shield.js";
import { BARE_NUMBER, NEXT_TARGET, PLACES, TARGET_ID, TARGETS, TIME } from "./place-patterns.js";

/** The place that a citation names, as it is written after the key. */
export interface ReadPlace {
  /** The place in the transcript, of several the first; null where none is named or it is not found there. */
  readonly locator: Locator | null;
  /** How a CSL processor is asked for it. */
  readonly pinpoint: Pinpoint;
  /** What follows it, as written. */
  readonly rest: string;
  /** The place that the transcript does not have. */
  readonly missing: string | null;
}

/** Reads the place after a key: a turn, an exchange, one of their ids, a time, a page or another locator of CSL. */
export function readPlace(text: string, transcript: Transcript, lang: string): ReadPlace {
  const start = /^,?\s*/.exec(text)?.[0].length ?? 0;
  const place = text.slice(start);
  const braced = /^\{([^{}]*)\}/.exec(place);
  if (braced !== null) {
    const read = readBare(braced[1]?.trim() ?? "", transcript, lang);
    const all = read?.rest === "" ? read : cslPlace("page", braced[1]?.trim() ?? "", "", transcript);
    return { ...all, rest: place.slice(braced[0].length) };
  }
  return readBare(place, transcript, lang) ?? { locator: null, pinpoint: {}, rest: text, missing: null };
}

function readBare(place: string, transcript: Transcript, lang: string): ReadPlace | null {
  const id = TARGET_ID.exec(place)?.[0];
  if (id !== undefined) {
    const locator = toLocator(transcript, id, { lang });
    return { locator, pinpoint: pinpointOf(locator), rest: place.slice(id.length), missing: locator === null ? id : null };
  }
  for (const { kind, pattern } of TARGETS) {
    const found = pattern.exec(place);
    if (found !== null) return readTargets(found, kind, place, transcript, lang);
  }
  const time = TIME.exec(place)?.[0];
  if (time !== undefined) return cslPlace("timestamp", time, place.slice(time.length), transcript);
  for (const { label, pattern } of [...PLACES, { label: "page", pattern: BARE_NUMBER }]) {
    const [all, numbers] = pattern.exec(place) ?? [];
    if (all !== undefined && numbers !== undefined) return cslPlace(label, numbers, place.slice(all.length), transcript);
  }
  return null;
}

/** A turn or a range of them, and others after commas as long as the transcript has them. */
function readTargets(first: RegExpExecArray, kind: "turn" | "exchange", place: string, transcript: Transcript, lang: string): ReadPlace {
  const locate = ([, from = "", to = from]: RegExpExecArray): Locator | null => {
    const [targetId, lastTargetId] = [from, to].map((number) => targetOf(transcript, kind, Number(number)));
    if (targetId === undefined || lastTargetId === undefined) return null;
    return toLocator(transcript, targetId, { lastTargetId, lang });
  };
  const locator = locate(first);
  let rest = place.slice(first[0].length);
  if (locator === null) return { locator, pinpoint: {}, rest, missing: first[0] };
  const locators = [locator];
  for (let next = NEXT_TARGET.exec(rest); next !== null; next = NEXT_TARGET.exec(rest)) {
    const other = locate(next);
    if (other === null) break;
    locators.push(other);
    rest = rest.slice(next[0].length);
  }
  return { locator, pinpoint: pinpointOfAll(locators), rest, missing: null };
}

function targetOf({ turns, exchanges }: Transcript, kind: "turn" | "exchange", ordinal: number): string | undefined {
  const targets: readonly { readonly id: string; readonly ordinal: number }[] = kind === "turn" ? turns : exchanges;
  const guess = targets[ordinal - 1];
  return guess?.ordinal === ordinal ? guess.id : targets.find((target) => target.ordinal === ordinal)?.id;
}

/** Several places as one: in one locator where they are of one kind, else as the words for each. */
function pinpointOfAll(locators: readonly Locator[]): Pinpoint {
  const pinpoints = locators.map(pinpointOf);
  const [{ label } = {}] = pinpoints;
  if (label !== undefined && pinpoints.every((pinpoint) => pinpoint.label === label)) {
    return { label, locator: [...new Set(pinpoints.map(({ locator = "" }) => locator))].join(", ") };
  }
  return { label: "turn", locator: locators.map(({ text }) => text).join(", ") };
}

/** A place that CSL has a locator for, with the turn that it falls on where the transcript knows. */
function cslPlace(label: string, numbers: string, rest: string, transcript: Transcript): ReadPlace {
  const pinpoint = numbers === "" ? {} : { label, locator: shield(numbers) };
  const row = LOCATOR_ROWS.find(({ csl }) => csl === label);
  const known = row === undefined ? [] : transcript.source.locations.filter(({ kind, ...place }) => row.locations.includes(kind) && isNamed(place));
  if (row === undefined || known.length === 0 || numbers === "") return { locator: null, pinpoint, rest, missing: null };
  const place = known.find((location) => holds(location, numbers));
  const turn = transcript.turns.find(({ span }) => place !== undefined && span.start < place.span.end && place.span.start < span.end);
  if (turn === undefined) return { locator: null, pinpoint, rest, missing: place === undefined ? `${label} ${numbers}` : null };
  const { id: targetId, ordinal, span } = turn;
  return { locator: { kind: row.kind, text: numbers, targetId, ordinal, span }, pinpoint, rest, missing: null };
}

function isNamed(place: Omit<Location, "kind">): boolean {
  return "startMs" in place || (place.label ?? "").trim() !== "";
}

/** Whether a location is the first one that the numbers name. */
function holds(location: Location, numbers: string): boolean {
  const [first = ""] = numbers.split(/\s*(?:[-–—]|,|&)\s*/);
  if (!("startMs" in location)) return location.label?.trim() === first;
  const time = 1000 * first.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  // Times are written to the second, and rounded down.
  return location.startMs < time + 1000 && time < (location.endMs ?? location.startMs + 1000);
}
