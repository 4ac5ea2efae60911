import type { ProblemCode, StyleProblem } from "../result.js";
import { placeFinder, type Place } from "./place.js";

/** An element of a style or a locale, without its namespace prefix. */
export interface XmlElement {
  readonly name: string;
  /** Names and values by turns, in order: elements have few, and most readers go through them once. */
  readonly attributes: readonly string[];
  readonly children: readonly XmlElement[];
  /** The character data inside, joined, comments left out, white space kept; empty where there are child elements. */
  readonly text: string;
  /** Where the `<` stands in the XML, with each line end counted as one character. */
  readonly offset: number;
}

/** Collects the problems of one text. */
export interface ProblemSink {
  readonly problems: StyleProblem[];
  /** Line and column of an offset in the XML. */
  readonly placeOf: (offset: number) => Place;
}

/** What is wrong at an element, or elsewhere in the XML. */
type At = Pick<XmlElement, "offset">;

/** A sink for the problems of an XML text. */
export function problemSink(xml: string): ProblemSink {
  return { problems: [], placeOf: placeFinder(xml) };
}

/** Adds an error at an element. */
export function reportError(sink: ProblemSink, at: At, code: ProblemCode, message: string, hint?: string): void {
  report(sink, "error", at, code, message, hint);
}

/** Adds a warning at an element. */
export function reportWarning(sink: ProblemSink, at: At, code: ProblemCode, message: string, hint?: string): void {
  report(sink, "warning", at, code, message, hint);
}

function report(
  sink: ProblemSink,
  severity: StyleProblem["severity"],
  at: At,
  code: ProblemCode,
  message: string,
  hint: string | undefined,
): void {
  const problem = { code, severity, message, ...sink.placeOf(at.offset) };
  sink.problems.push(hint === undefined ? problem : { ...problem, hint });
}

/** The value of the attribute of this name. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  for (let index = 0; index < attributes.length; index += 2) if (attributes[index] === name) return attributes[index + 1];
  return undefined;
}

/** The children of this name, in order. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first child of this name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (child.name === name) return child;
  return undefined;
}
