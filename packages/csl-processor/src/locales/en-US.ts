export { enUS } from "./en-US.xml.js";
