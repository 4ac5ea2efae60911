import type { ParserDiagnostic } from "../../diagnostics.js";
import { Archive } from "../container/archive.js";
import type { ReadContext } from "../source-format.js";
import type { PartHandler } from "./part-handler.js";
import { decodePart, readPart, type PackagePart } from "./read-part.js";
import { RelationshipReader, relationshipsOf, type Relationship } from "./relationships.js";

/** The usual name of the part with the text; some programs number it. */
const DOCUMENT = /^word\/document\d{0,4}\.xml$/i;

/** The parts of a document in a package (ECMA-376 part 2), and what is wrong with those that were asked for. */
export class WordPackage {
  readonly diagnostics: ParserDiagnostic[];
  readonly #archive: Archive;
  readonly #context: ReadContext;
  /** Names in lower case: names of parts are equal whatever their case (part 2, section 9.1.1). */
  readonly #names: ReadonlyMap<string, string>;

  constructor(bytes: Uint8Array, context: ReadContext) {
    this.#archive = new Archive(bytes);
    this.#context = context;
    this.diagnostics = [...this.#archive.diagnostics];
    this.#names = new Map([...this.#archive.entries].reverse().map(({ name }) => [name.replace(/^\//, "").toLowerCase(), name]));
  }

  /** The part with the text of the document, by the relationships of the package, else by its usual name. */
  findDocument(): PackagePart | null {
    const [related] = this.relationships("").filter(({ type }) => type === "officeDocument");
    const usual = this.#archive.entries.find(({ name }) => DOCUMENT.test(name));
    const names = [related?.target, usual?.name].filter((name) => name !== undefined);
    for (const name of names) {
      const part = this.part(name);
      if (part !== null) return part;
    }
    return null;
  }

  /** The relationships of a part; of the package for an empty name. */
  relationships(part: string): readonly Relationship[] {
    const own = this.part(part === "" ? "_rels/.rels" : relationshipsOf(part));
    if (own === null) return [];
    const reader = new RelationshipReader(part);
    this.read(own, reader);
    return reader.found;
  }

  /** A part by its name; null where there is none, or none that can be read. */
  part(name: string): PackagePart | null {
    const entry = this.#archive.find(this.#names.get(name.toLowerCase()) ?? name);
    if (entry === undefined) return null;
    const unpacked = this.#archive.readEntry(entry, this.#context.signal);
    this.diagnostics.push(...unpacked.diagnostics);
    if (unpacked.bytes === null) return null;
    const { part, diagnostics } = decodePart(name, unpacked.bytes);
    this.diagnostics.push(...diagnostics);
    return part;
  }

  /** Tells a handler what a part consists of. */
  read(part: PackagePart, handler: PartHandler, onShare?: (share: number) => void): void {
    const { signal } = this.#context;
    this.diagnostics.push(...readPart(part, handler, { signal, onShare }));
  }
}
