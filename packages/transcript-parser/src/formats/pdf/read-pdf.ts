import type { ParserDiagnostic } from "../../diagnostics.js";
import type { KnownFacts, ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { ActualTexts } from "./actual-text/actual-texts.js";
import { documentTitle } from "./document-title.js";
import { FontSettings } from "./font-settings.js";
import { composeText } from "./layout/compose-text.js";
import { layOutPages, type PagePieces } from "./layout/page-layout.js";
import { findCharacterMaps, loadPdfjs } from "./load-pdfjs.js";
import { FINDINGS } from "./pdf-findings.js";
import type { PdfDocument, PdfLibrary, PdfTask } from "./pdfjs.js";
import { PageBudget } from "./page-budget.js";
import { readPage } from "./read-page.js";
import { withoutStrayRejections } from "./stray-rejections.js";
import { withTrailer } from "./mend-trailer.js";
import { findUnnamed } from "./unnamed-glyphs.js";

const MOST_BYTES = 512_000_000;
/** Times that something is drawn on a page: no page that people read has a tenth of it. */
const MOST_ON_PAGE = 200_000;
const TAIL = 4096;

/** The reader of PDF: pdfjs-dist decodes it, and its text is put in order by the places at which it is drawn. */
export const pdfReader: SourceReader = {
  read: async (bytes, context) => {
    if (bytes.length > MOST_BYTES) return pdfDocument("", [FINDINGS.tooManyBytes(MOST_BYTES)]);
    const library = await loadPdfjs();
    if (library === null) return pdfDocument("", [FINDINGS.readerMissing()]);
    return withoutStrayRejections(() => readOrMend(library, bytes, context));
  },
};

async function readOrMend(library: PdfLibrary, bytes: Uint8Array, context: ReadContext): Promise<SourceDocument> {
  const document = await readWith(library, bytes, context);
  const mended = document.diagnostics.some(({ code }) => code === "file-damaged") && document.text === "" ? withTrailer(bytes) : null;
  if (mended === null) return document;
  const again = await readWith(library, mended, context);
  return again.text === "" ? document : { ...again, diagnostics: [FINDINGS.cutOff(), ...again.diagnostics] };
}

function pdfDocument(text: string, diagnostics: readonly ParserDiagnostic[], rest: Partial<SourceDocument> = {}): SourceDocument {
  return { text, mediaType: "application/pdf", encoding: { name: "utf-8", byteOrderMark: false }, locations: [], ...rest, diagnostics };
}

async function readWith(library: PdfLibrary, bytes: Uint8Array, context: ReadContext): Promise<SourceDocument> {
  let task: PdfTask | null = null;
  try {
    task = library.getDocument(optionsOf(bytes, findCharacterMaps(library)));
    return await readPages(await task.promise, bytes, context);
  } catch (error) {
    context.signal?.throwIfAborted();
    const name = error instanceof Error ? error.name : "";
    return pdfDocument("", [name === "PasswordException" ? FINDINGS.encrypted() : FINDINGS.unreadable(wordsOf(error))]);
  } finally {
    await task?.destroy().catch(() => undefined);
  }
}

function optionsOf(bytes: Uint8Array, maps: string | null): Readonly<Record<string, unknown>> {
  return {
    // What is given is taken over by the library, and gone for others; of a kind of its own, as Node's, it takes none.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not looked at: none is unpacked.
    maxImageSize: 1,
    ...(maps === null ? {} : { cMapUrl: maps, cMapPacked: true }),
  };
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/\.$/, "").slice(0, 120);
}

/** What was found in the pages one by one. */
interface PageFindings {
  readonly damaged: number[];
  readonly empty: number[];
  readonly diagnostics: ParserDiagnostic[];
}

async function readPages(document: PdfDocument, bytes: Uint8Array, { signal, onShare }: ReadContext): Promise<SourceDocument> {
  const pages: PagePieces[] = [];
  const fonts = new FontSettings();
  const texts = new ActualTexts(bytes);
  const found: PageFindings = { damaged: [], empty: [], diagnostics: [] };
  const budget = new PageBudget();
  for (let number = 1; number <= document.numPages; number += 1) {
    signal?.throwIfAborted();
    if (budget.isSpent) {
      found.diagnostics.push(FINDINGS.tooLarge(`so much text that only ${number - 1} of its ${document.numPages} pages were read`));
      break;
    }
    const page = await pageOf(document, number, { fonts, texts }, found, signal);
    budget.take(page);
    pages.push(page);
    onShare?.((0.95 * number) / document.numPages);
  }
  const labels = await labelsOf(document);
  const { text, styles, locations, markup } = composeText(layOutPages(pages), labels);
  const name = (index: number): string => labels[index] ?? String(index + 1);
  const { empty, damaged } = found;
  const diagnostics = [
    ...(hasEnd(bytes) ? [] : [FINDINGS.cutOff()]),
    ...(damaged.length === 0 ? [] : [FINDINGS.damagedPages(damaged.map(name))]),
    ...(empty.length === 0 ? [] : [FINDINGS.withoutText(empty.map(name), pages.length)]),
    ...(fonts.hasUnreadable ? [FINDINGS.unreadableFonts()] : []),
    ...findUnnamed(text),
    ...found.diagnostics,
  ];
  const known = await factsOf(document);
  return pdfDocument(text, diagnostics, { locations, styles, ...(markup.length === 0 ? {} : { markup }), ...(known === null ? {} : { known }) });
}

type ReadPage = Awaited<ReturnType<typeof readPage>>;

const NOTHING: ReadPage = { main: [], turned: [], isMirrored: false, count: 0, lines: 0, isCut: false };

/** What is known of a document, for all its pages. */
interface OfDocument {
  readonly fonts: FontSettings;
  readonly texts: ActualTexts;
}

/** A page; where it is damaged, an empty one, and it is noted. */
async function pageOf(document: PdfDocument, number: number, { fonts, texts }: OfDocument, found: PageFindings, signal?: AbortSignal): Promise<ReadPage> {
  try {
    const page = await document.getPage(number);
    const read = await readPage(page, fonts, texts, MOST_ON_PAGE, signal);
    page.cleanup();
    if (read.isCut) found.diagnostics.push(FINDINGS.tooLarge(`more text on page ${number} than any page has`));
    if (read.main.length === 0) found.empty.push(number - 1);
    return read;
  } catch {
    signal?.throwIfAborted();
    found.damaged.push(number - 1);
    return NOTHING;
  }
}

async function labelsOf(document: PdfDocument): Promise<readonly string[]> {
  const labels = await document.getPageLabels().catch(() => null);
  return (labels ?? []).map((label, index) => (label === "" ? String(index + 1) : label));
}

/** Only its title is the document's: the dates are those of the file, and its author often is a program's owner. */
async function factsOf(document: PdfDocument): Promise<KnownFacts | null> {
  const title = await document.getMetadata().then(({ info }) => documentTitle(info["Title"]), () => null);
  return title === null ? null : { metadata: { title } };
}

function hasEnd(bytes: Uint8Array): boolean {
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - TAIL)));
  return tail.includes("%%EOF");
}
