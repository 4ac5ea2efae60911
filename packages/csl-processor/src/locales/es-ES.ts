export { esES } from "./es-ES.xml.js";
