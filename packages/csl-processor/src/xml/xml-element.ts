import type { ProblemCode, StyleProblem } from "../result.js";

/** An element of a style or a locale, without its namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The character data directly inside, joined, comments left out, white space kept. */
  readonly text: string;
  /** Line of the `<`, from 1. */
  readonly line: number;
  /** Column of the `<`, from 1, in UTF-16 code units. */
  readonly column: number;
}

/** Collects problems with the place of the element that they are about. */
export interface ProblemSink {
  readonly problems: StyleProblem[];
}

/** Adds an error at an element. */
export function reportError(
  sink: ProblemSink,
  at: Pick<XmlElement, "line" | "column">,
  code: ProblemCode,
  message: string,
  hint?: string,
): void {
  sink.problems.push(problemAt("error", at, code, message, hint));
}

/** Adds a warning at an element. */
export function reportWarning(
  sink: ProblemSink,
  at: Pick<XmlElement, "line" | "column">,
  code: ProblemCode,
  message: string,
  hint?: string,
): void {
  sink.problems.push(problemAt("warning", at, code, message, hint));
}

function problemAt(
  severity: StyleProblem["severity"],
  at: Pick<XmlElement, "line" | "column">,
  code: ProblemCode,
  message: string,
  hint: string | undefined,
): StyleProblem {
  const problem = { code, severity, message, line: at.line, column: at.column };
  return hint === undefined ? problem : { ...problem, hint };
}

/** The children of this name, in order. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The first child of this name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
