export { frFR } from "./fr-FR.xml.js";
