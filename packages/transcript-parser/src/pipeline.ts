/** What makes transcripts of a document that was read, in one part that is loaded with the first document. */
export { buildSource } from "./build-source.js";
export { parseDocument } from "./parse-document.js";
