import type { ParserDiagnostic } from "../../diagnostics.js";
import { Archive } from "../container/archive.js";
import { decodePart } from "../container/decode-part.js";
import type { ReadContext } from "../source-format.js";
import { readFlatPackage } from "./flat-package.js";
import { isFlatPackage } from "./sniff-flat-package.js";
import type { PartHandler } from "./part-handler.js";
import { readPart, type PackagePart } from "./read-part.js";
import { RelationshipReader, relationshipsOf, type Relationship } from "./relationships.js";

/** The usual name of the part with the text; some programs number it. */
const DOCUMENT = /^word\/document\d{0,4}\.xml$/i;

/** Where the parts of a package are kept. */
interface PartStore {
  readonly names: readonly string[];
  /** A part by its name as it stands in the package, with what is wrong with it; null for one that cannot be read. */
  read(name: string): { readonly part: PackagePart | null; readonly diagnostics: readonly ParserDiagnostic[] };
}

/** The parts of a document in a package (ECMA-376 part 2), and what is wrong with those that were asked for. */
export class WordPackage {
  readonly diagnostics: ParserDiagnostic[] = [];
  readonly #store: PartStore;
  readonly #context: ReadContext;
  /** Names in lower case: names of parts are equal whatever their case (part 2, section 9.1.1). */
  readonly #names: ReadonlyMap<string, string>;
  readonly #relationships = new Map<string, readonly Relationship[]>();

  constructor(bytes: Uint8Array, context: ReadContext) {
    this.#context = context;
    this.#store = isFlatPackage(bytes) ? flatStore(bytes, context) : archiveStore(bytes, context, this.diagnostics);
    this.#names = new Map([...this.#store.names].reverse().map((name) => [plain(name).toLowerCase(), name]));
  }

  /** The part with the text of the document, by the relationships of the package, else by its usual name. */
  findDocument(): PackagePart | null {
    const [related] = this.relationships("").filter(({ type }) => type === "officeDocument");
    const usual = this.#store.names.map(plain).find((name) => DOCUMENT.test(name));
    for (const name of new Set([related?.target ?? "", usual ?? ""])) {
      const part = this.part(name);
      if (part !== null) return part;
    }
    return null;
  }

  /** The relationships of a part; of the package for an empty name. */
  relationships(part: string): readonly Relationship[] {
    const known = this.#relationships.get(part);
    if (known !== undefined) return known;
    const reader = new RelationshipReader(part);
    this.#relationships.set(part, reader.found);
    const own = this.part(part === "" ? "_rels/.rels" : relationshipsOf(part));
    if (own !== null) this.read(own, reader);
    return reader.found;
  }

  /** A part by its name; null where there is none, or none that can be read. */
  part(name: string): PackagePart | null {
    const stored = this.#names.get(name.toLowerCase());
    if (stored === undefined) return null;
    const { part, diagnostics } = this.#store.read(stored);
    this.diagnostics.push(...diagnostics);
    return part;
  }

  /** Tells a handler what a part consists of. */
  read(part: PackagePart, handler: PartHandler, onShare?: (share: number) => void): void {
    const { signal } = this.#context;
    this.diagnostics.push(...readPart(part, handler, { signal, onShare }));
  }
}

/** The name of a part without the slash in front, which some programs write in archives too. */
function plain(name: string): string {
  return name.replace(/^\//, "");
}

function archiveStore(bytes: Uint8Array, { signal }: ReadContext, found: ParserDiagnostic[]): PartStore {
  const archive = new Archive(bytes);
  found.push(...archive.diagnostics);
  return {
    names: archive.entries.map(({ name }) => name),
    read: (name) => {
      const entry = archive.find(name);
      const unpacked = entry === undefined ? { bytes: null, diagnostics: [] } : archive.readEntry(entry, signal);
      if (unpacked.bytes === null) return { part: null, diagnostics: unpacked.diagnostics };
      const { xml, diagnostics } = decodePart(plain(name), unpacked.bytes);
      return { part: { name: plain(name), xml }, diagnostics: [...unpacked.diagnostics, ...diagnostics] };
    },
  };
}

function flatStore(bytes: Uint8Array, { signal }: ReadContext): PartStore {
  const parts = readFlatPackage(bytes, signal);
  return {
    names: [...parts.keys()],
    read: (name) => {
      const xml = parts.get(name);
      return { part: xml === undefined ? null : { name: plain(name), xml }, diagnostics: [] };
    },
  };
}
