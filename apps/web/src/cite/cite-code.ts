// What cites, in one piece: it is fetched after the first look at the page.
export { searchStyles } from "@colloquy/citation-formatter/catalogue";
export { citeTurn } from "./cite-turn.js";
export { CopyAs } from "./copy-as.js";
export { LANGUAGES, loadLocales } from "./languages.js";
export { OWN_STYLES } from "./styles/own-styles.js";
export { readStyle } from "./styles/read-style.js";
export { StylePanel } from "./styles/style-panel.js";
