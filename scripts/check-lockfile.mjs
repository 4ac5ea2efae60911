// A lock file can silently lack the platform packages of other machines; `npm ci` then fails there. This fails first.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const present = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
const missing = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!present.has(name)) missing.push(`${path || "(root)"} lacks ${name}`);
  }
}
const hosts = Object.entries(packages).filter(([, entry]) => /^https?:/.test(entry.resolved ?? ""));
for (const line of missing) console.error(`package-lock.json is incomplete: ${line}`);
for (const [path] of hosts) console.error(`package-lock.json names a download address: ${path}`);
if (missing.length + hosts.length > 0) process.exitCode = 1;
else console.log(`package-lock.json is complete: ${present.size} packages`);
