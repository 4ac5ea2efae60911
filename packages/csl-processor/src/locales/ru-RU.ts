export { ruRU } from "./ru-RU.xml.js";
