export { deDE } from "./de-DE.xml.js";
