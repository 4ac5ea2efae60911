import { decodeHead } from "../../decode/decode-head.js";
import { fromPython, isPrinted } from "./from-python.js";
import { stringEnd } from "./string-end.js";

/** So many bytes are looked at, elements of an array, levels, characters of a key, and paths. */
const MAX_BYTES = 1 << 20;
const MAX_ELEMENTS = 8;
const MAX_DEPTH = 10;
const MAX_KEY = 80;
const MAX_PATHS = 2000;

const outlines = new WeakMap<Uint8Array, string>();

/**
 * The paths of keys in the beginning of a JSON file, a line for each: `/results/items/[]/type`; empty where this is no
 * JSON. All formats that are tried on one head share one outline.
 */
export function outlineKeys(head: Uint8Array, whole: () => Uint8Array = () => head): string {
  let outline = outlines.get(head);
  if (outline === undefined) {
    const first = decodeHead(head.subarray(0, 256));
    const isJson = isPrinted(first) || /^\s*(?:\{\s*"|\[\s*[[{]|[{[]\s*$)/.test(first);
    outline = isJson ? outlineOf(decodeHead(whole().subarray(0, MAX_BYTES))) : "";
    outlines.set(head, outline);
  }
  return outline;
}

/** The same of a text that is JSON. */
export function outlineOf(text: string): string {
  const start = text.slice(0, MAX_BYTES);
  return [...pathsOf(isPrinted(start) ? fromPython(start) : start)].join("\n");
}

interface Level {
  /** Null where nothing in it is listed. */
  readonly path: string | null;
  readonly isObject: boolean;
  key: string | null;
  count: number;
}

function pathsOf(text: string): Set<string> {
  const paths = new Set<string>();
  const levels: Level[] = [];
  for (let at = 0; at < text.length && paths.size < MAX_PATHS; at += 1) {
    const code = text.charCodeAt(at);
    const level = levels.at(-1);
    if (code === 0x22) {
      const end = stringEnd(text, at);
      if (level?.isObject === true && level.key === null) {
        level.key = text.slice(at + 1, Math.min(end - 1, at + 1 + MAX_KEY));
        if (level.path !== null) paths.add(`${level.path}/${level.key}`);
      }
      at = end - 1;
    } else if (code === 0x7b || code === 0x5b) levels.push({ path: pathIn(level, levels.length), isObject: code === 0x7b, key: null, count: 0 });
    else if (code === 0x7d || code === 0x5d) levels.pop();
    else if (code === 0x2c && level !== undefined) {
      level.key = null;
      level.count += 1;
    }
  }
  return paths;
}

/** The path of an object or array that begins within another one: the first elements of an array stand for all. */
function pathIn(level: Level | undefined, depth: number): string | null {
  if (level === undefined) return "";
  if (level.path === null || depth > MAX_DEPTH) return null;
  if (level.isObject) return `${level.path}/${level.key ?? ""}`;
  return level.count < MAX_ELEMENTS ? `${level.path}/[]` : null;
}
