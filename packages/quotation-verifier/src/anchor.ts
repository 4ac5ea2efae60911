export { reanchor, type Reanchoring } from "./anchor/reanchor.js";
export type { ContextAgreement } from "./anchor/compare-context.js";
export type { StoredSelector } from "./anchor/stored-selector.js";
