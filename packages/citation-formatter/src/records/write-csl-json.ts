import type { CslName } from "@colloquy/csl-processor";
import { CSL_NAME_KEYS, CSL_TYPES, CSL_VARIABLES } from "./csl-json.table.js";
import { plainValue } from "./plain-text.js";
import type { RecordItem, RecordValue } from "./record-item.js";
import type { LostVariable } from "./record-result.js";

/** An item as the schema of CSL-JSON has it, and the variables that the schema does not know. */
export function cslJsonRecord(item: RecordItem, key: string): { readonly item: object; readonly lost: readonly LostVariable[] } {
  const known = [...item.values].filter(([variable]) => CSL_VARIABLES.has(variable));
  const lost = [
    ...item.unread,
    ...[...item.values]
      .filter(([variable]) => !CSL_VARIABLES.has(variable))
      .map(([variable, value]) => [variable, plainValue(value)] as const),
  ];
  return {
    item: {
      id: item.id === "" ? key : item.id,
      type: CSL_TYPES.has(item.type) ? item.type : "document",
      "citation-key": key,
      ...Object.fromEntries(known.map(([variable, value]) => [variable, jsonValue(value)])),
    },
    lost: lost.map(([variable, value]) => ({ itemId: item.id, variable, value, reason: "no-field" })),
  };
}

/** Text keeps its markup, which CSL-JSON allows in it. */
function jsonValue(value: RecordValue): unknown {
  if (value.kind === "text") return value.text;
  if (value.kind === "names") return value.names.map(jsonName);
  const { parts, season, circa, text } = value.date;
  if (parts.length === 0) return { literal: text };
  return { "date-parts": parts, ...(season !== undefined && { season }), ...(circa && { circa }) };
}

function jsonName(name: CslName): object {
  const parts = Object.entries(name).filter(([key]) => CSL_NAME_KEYS.includes(key));
  const flags = ["comma-suffix", "static-ordering"] as const;
  return { ...Object.fromEntries(parts), ...Object.fromEntries(flags.flatMap((key) => (name[key] === undefined ? [] : [[key, name[key]]]))) };
}
