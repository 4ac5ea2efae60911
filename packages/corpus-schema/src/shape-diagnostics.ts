import type * as z from "zod";
import type { Diagnostic } from "./diagnostic.js";

/**
 * What can be wrong with the shape of a value:
 * - `shape-type`: a value of another type, or missing;
 * - `shape-value`: the right type, but not an allowed value;
 * - `shape-unknown-field`: a field that the schema does not know;
 * - `shape-version`: written for another version of the schema.
 */
export type ShapeCode = "shape-type" | "shape-value" | "shape-unknown-field" | "shape-version";

type Issue = z.core.$ZodIssue;

const SHOWN_LENGTH = 60;

/** One diagnostic per problem, with its JSON Pointer, what was expected, and what was there instead. */
export function shapeDiagnostics(issues: readonly Issue[], value: unknown): Diagnostic<ShapeCode>[] {
  return issues.flatMap((issue) => flatten(issue, [])).map(({ issue, path }) => describe(issue, path, value));
}

interface PlacedIssue {
  readonly issue: Issue;
  readonly path: readonly PropertyKey[];
}

/** A union reports once for all its members: when one member alone was meant, its problems say more. */
function flatten(issue: Issue, prefix: readonly PropertyKey[]): PlacedIssue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length === 1) {
    return (issue.errors[0] ?? []).flatMap((inner) => flatten(inner, path));
  }
  return [{ issue, path }];
}

function describe(issue: Issue, path: readonly PropertyKey[], root: unknown): Diagnostic<ShapeCode> {
  const pointer = toPointer(path);
  const found = show(valueAt(root, path));
  const at = pointer === "" ? "the value" : pointer;
  const base = { severity: "error", span: null, path: pointer } as const;
  if (path.at(-1) === "schemaVersion") {
    const hint = "This version reads schema version 1; a newer release of @colloquy/corpus-schema may read it.";
    const message = found === "nothing" ? `${at} is missing` : `${at}: schema version ${found} is not known`;
    return { ...base, code: "shape-version", message, hint };
  }
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => JSON.stringify(key)).join(", ");
    return {
      ...base,
      code: "shape-unknown-field",
      message: `${at}: unknown field ${keys}`,
      hint: "Remove the field, or correct its spelling.",
    };
  }
  const code = issue.code === "invalid_type" ? "shape-type" : "shape-value";
  return { ...base, code, message: `${at}: ${expectation(issue)}, received ${found}` };
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${issue.expected}`;
    case "invalid_value":
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "invalid_format":
      return issue.pattern === undefined ? `expected ${issue.format}` : `expected text of the form ${issue.pattern}`;
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1
        ? "expected text that is not empty"
        : `expected at least ${String(issue.minimum)}`;
    case "too_big":
      return `expected at most ${String(issue.maximum)}`;
    case "invalid_union":
      return issue.discriminator === undefined ? "expected another form" : `unknown ${issue.discriminator}`;
    default:
      return issue.message;
  }
}

/** A path as a JSON Pointer (RFC 6901). */
function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  // What JSON cannot say (a function, a symbol) is named by its type.
  if (typeof value !== "string") return `a ${typeof value}`;
  return value.length > SHOWN_LENGTH ? `${JSON.stringify(value.slice(0, SHOWN_LENGTH))}…` : JSON.stringify(value);
}
