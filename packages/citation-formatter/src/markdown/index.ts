export { citeDocument } from "./cite-document.js";
export type {
  CitedMarkdown,
  DocumentCitation,
  DocumentCite,
  DocumentDiagnostic,
  DocumentOptions,
  TextEdit,
} from "./cited-markdown.js";
export { frontMatterLength } from "./document/find-blocks.js";
export type { ResolveKey } from "./print/resolve-citations.js";
export { findCitations, type DocumentCitations } from "./syntax/find-citations.js";
export type { FoundCitation, FoundCite } from "./syntax/found-citation.js";
