// Fails when an embedded style or locale differs from its file.
import { existsSync, readFileSync } from "node:fs";
import { embeddedAssets } from "./embed-assets.mjs";

const stale = embeddedAssets().filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text);
for (const { path } of stale) console.error(`stale: ${path}; run \`npm run generate\``);
if (stale.length > 0) process.exitCode = 1;
else console.log("embedded styles and locales are up to date");
