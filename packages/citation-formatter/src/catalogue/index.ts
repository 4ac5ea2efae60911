export { loadStyle, type LoadedStyle, type LoadStyleResult, type StyleDiagnostic, type StyleDiagnosticCode, type StyleFile } from "./load-style.js";
export { nearStyles } from "./near-styles.js";
export { searchStyles, type SearchableStyle } from "./search-styles.js";
export { styleFolder, styleIdOf, styleMap, type StyleFolder, type StyleSource } from "./style-source.js";
