export { enGB } from "./en-GB.xml.js";
