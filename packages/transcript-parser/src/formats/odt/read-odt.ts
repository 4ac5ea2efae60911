import type { Metadata } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { Archive } from "../container/archive.js";
import { decodePart, withoutPlaces } from "../container/decode-part.js";
import { sniffArchive } from "../container/sniff-archive.js";
import { folded, shownTitle } from "../paragraphs/shown-title.js";
import { type ReadContext, type SourceDocument, type SourceReader, plainDocument } from "../source-format.js";
import { decodeXml } from "../xml/decode-xml.js";
import { readXml } from "../xml/read-xml.js";
import { OdtWalker } from "./odt-walker.js";
import { writeOdtText } from "./write-odt-text.js";

const MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
const FLAT_TYPE = "application/vnd.oasis.opendocument.text-flat-xml";
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The reader of OpenDocument text: the text is its paragraphs in reading order. */
export const odtReader: SourceReader = {
  read: (bytes, context) => (sniffArchive(bytes.subarray(0, 4096), () => bytes) === null ? readFlat(bytes, context) : readPackage(bytes, context)),
};

function readFlat(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const { text, encoding, diagnostics } = decodeXml(bytes, context.encoding);
  const walker = new OdtWalker();
  const found = readXml(text, walker.part(text), { part: context.fileName ?? "the document", signal: context.signal, onShare: context.onShare });
  return { ...documentOf(walker, FLAT_TYPE), encoding, diagnostics: [...withoutPlaces(diagnostics), ...found] };
}

function readPackage(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const archive = new Archive(bytes);
  const diagnostics: ParserDiagnostic[] = [...archive.diagnostics];
  if (isEncrypted(archive)) return { ...plainDocument(""), mediaType: MEDIA_TYPE, diagnostics: [...diagnostics, encrypted()] };
  const walker = new OdtWalker();
  // The styles of the document first: those of the content are derived from them.
  for (const name of ["meta.xml", "styles.xml", "content.xml"]) {
    const entry = archive.find(name);
    if (entry === undefined) {
      if (name === "content.xml") diagnostics.push(withoutContent());
      continue;
    }
    const part = archive.readEntry(entry, context.signal);
    diagnostics.push(...part.diagnostics);
    if (part.bytes === null) continue;
    const { xml, diagnostics: undecoded } = decodePart(name, part.bytes);
    diagnostics.push(...undecoded);
    const onShare = name === "content.xml" ? context.onShare : undefined;
    diagnostics.push(...readXml(xml, walker.part(xml), { part: name, signal: context.signal, onShare }));
  }
  return { ...documentOf(walker, MEDIA_TYPE), diagnostics };
}

function documentOf(walker: OdtWalker, mediaType: string): SourceDocument {
  const metadata = metadataOf(walker);
  return {
    ...plainDocument(""),
    mediaType,
    ...writeOdtText(walker.body.paragraphs, walker.margins.paragraphs),
    ...(Object.keys(metadata).length === 0 ? {} : { known: { metadata } }),
  };
}

/** Who wrote the file and when says nothing of the conversation: only its title and its language are taken. */
function metadataOf({ facts, body }: OdtWalker): Partial<Omit<Metadata, "evidence">> {
  const set = body.paragraphs.map(({ paragraph: { text, kind } }) => ({ text, isTitle: kind === "title" }));
  const title = folded(facts.title) || (shownTitle(set, "") ?? "");
  const language = facts.language.trim();
  return { ...(title === "" ? {} : { title }), ...(LANGUAGE.test(language) ? { language } : {}) };
}

/** Whether the manifest says that a part is encrypted (part 2, section 3.8). */
function isEncrypted(archive: Archive): boolean {
  const manifest = archive.find("META-INF/manifest.xml");
  const bytes = manifest === undefined ? null : archive.readEntry(manifest).bytes;
  return bytes !== null && decodeXml(bytes).text.includes("encryption-data");
}

function encrypted(): ParserDiagnostic {
  return {
    code: "file-encrypted",
    severity: "error",
    message: "This is an OpenDocument text with a password. Nothing of it was read.",
    span: null,
    hint: "Open it with its password and save it without one.",
  };
}

function withoutContent(): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "error",
    message: "The document has no content that can be read (content.xml is missing).",
    span: null,
    hint: "Copy or download it again, or open it in a word processor that repairs files and save it once more.",
  };
}
