// Fails when an embedded style or locale differs from its file, or a table of the documentation from what is tested.
import { existsSync, readFileSync } from "node:fs";
import { citingPage } from "./citing-tables.mjs";
import { embeddedAssets } from "./embed-assets.mjs";

const generated = [...embeddedAssets(), citingPage()];
const stale = generated.filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text);
for (const { path } of stale) console.error(`stale: ${path}; run \`npm run generate\``);
if (stale.length > 0) process.exitCode = 1;
else console.log(`${generated.length} generated files are up to date`);
