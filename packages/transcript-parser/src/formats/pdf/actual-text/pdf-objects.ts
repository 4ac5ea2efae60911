import { inflate, joinChunks } from "../../container/inflate.js";
import { ARCHIVE_LIMITS } from "../../container/archive-limits.js";
import { PdfTokens, type PdfValue } from "./pdf-tokens.js";

/** An object; `stream` is where its data begin, or null where it has none. */
interface PdfObject {
  readonly value: PdfValue;
  readonly stream: number | null;
}

type Dictionary = ReadonlyMap<string, PdfValue>;

const OBJECT = /(\d{1,10})[\0\t\n\f\r ]{1,4}\d{1,5}[\0\t\n\f\r ]{1,4}obj\b/g;
const STREAM = /[\0\t\n\f\r ]*stream\r?\n/y;
/** Signs in which the type of a stream of objects is looked for. */
const REACH = 300;
/** Bytes that the streams of objects may unpack to together. */
const MOST_UNPACKED = 128_000_000;

/**
 * The objects of a file (ISO 32000-2, section 7.3.10), found by their heads, the last of a number being the one that
 * counts; those in streams of objects (section 7.5.7) where there is no other. Encrypted files have none.
 */
export class PdfObjects {
  readonly #bytes: Uint8Array;
  readonly #text: string;
  readonly #places = new Map<number, number>();
  #packed: ReadonlyMap<number, PdfValue> | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = new TextDecoder("latin1").decode(bytes);
    if (this.#text.includes("/Encrypt")) return;
    for (const match of this.#text.matchAll(OBJECT)) this.#places.set(Number(match[1]), match.index + match[0].length);
  }

  /** A dictionary, also one that an object refers to; null where there is none. */
  dictionary(number: number): Dictionary | null {
    const value = this.#object(number)?.value;
    return value?.kind === "dictionary" ? value.entries : null;
  }

  /** The value that a reference stands for, or itself. */
  resolve(value: PdfValue | undefined): PdfValue | null {
    return value?.kind === "reference" ? (this.#object(value.number)?.value ?? null) : (value ?? null);
  }

  /** The data of a stream as characters of a byte each; null where it is packed in a way that is not read here, or broken. */
  stream(number: number): string | null {
    const object = this.#plain(number);
    if (object?.value.kind !== "dictionary" || object.stream === null) return null;
    return this.#unpacked(object.value.entries, object.stream);
  }

  #object(number: number): PdfObject | null {
    const plain = this.#plain(number);
    if (plain !== null) return plain;
    this.#packed ??= this.#objectsInStreams();
    const value = this.#packed.get(number);
    return value === undefined ? null : { value, stream: null };
  }

  #plain(number: number): PdfObject | null {
    const place = this.#places.get(number);
    if (place === undefined) return null;
    const tokens = new PdfTokens(this.#text, place);
    const value = tokens.next();
    if (value === null) return null;
    STREAM.lastIndex = tokens.at;
    return { value, stream: STREAM.test(this.#text) ? STREAM.lastIndex : null };
  }

  #unpacked(entries: Dictionary, start: number): string | null {
    const filter = this.#filterOf(entries);
    if (filter === null || entries.has("DecodeParms")) return null;
    const length = this.resolve(entries.get("Length"));
    const stated = length?.kind === "number" ? start + length.value : NaN;
    const isSound = /^[\0\t\n\f\r ]{0,4}endstream/.test(this.#text.slice(stated, stated + 20));
    const end = isSound ? stated : this.#text.indexOf("endstream", start);
    if (end === -1) return null;
    if (filter === "") return this.#text.slice(start, end);
    // The two bytes in front say that it is deflated (RFC 1950).
    const { chunks, end: how } = inflate(this.#bytes.subarray(start + 2, end), ARCHIVE_LIMITS);
    return how === "limit" ? null : new TextDecoder("latin1").decode(joinChunks(chunks));
  }

  /** Empty where nothing is packed, null where it is so in a way that is not read. */
  #filterOf(entries: Dictionary): "" | "FlateDecode" | null {
    const filter = this.resolve(entries.get("Filter"));
    if (filter === null) return "";
    const [only, ...more] = filter.kind === "array" ? filter.items : [filter];
    if (only === undefined) return "";
    return more.length === 0 && only.kind === "name" && only.text === "FlateDecode" ? "FlateDecode" : null;
  }

  #objectsInStreams(): ReadonlyMap<number, PdfValue> {
    const found = new Map<number, PdfValue>();
    let unpacked = 0;
    for (const [number, place] of this.#places) {
      if (!/\/Type\s{0,4}\/ObjStm/.test(this.#text.slice(place, place + REACH)) || unpacked > MOST_UNPACKED) continue;
      const content = this.stream(number);
      const first = this.dictionary(number)?.get("First");
      if (content === null || first?.kind !== "number") continue;
      unpacked += content.length;
      for (const [inner, value] of objectsIn(content, first.value)) found.set(inner, value);
    }
    return found;
  }
}

/** Pairs of number and place, then the objects. */
function objectsIn(content: string, first: number): [number: number, value: PdfValue][] {
  const heads = [...content.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)];
  return heads.flatMap(([, number, place]) => {
    const value = new PdfTokens(content, first + Number(place)).next();
    return value === null ? [] : [[Number(number), value]];
  });
}
