// Writes what is made from other files: embedded styles and locales, and the tables of the documentation.
import { writeFileSync } from "node:fs";
import { citingPage } from "./citing-tables.mjs";
import { embeddedAssets } from "./embed-assets.mjs";

for (const { path, text } of [...embeddedAssets(), citingPage()]) {
  writeFileSync(path, text);
  console.log(path);
}
