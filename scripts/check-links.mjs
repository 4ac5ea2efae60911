// Fails when a Markdown file links to a file or folder of the repository that does not exist.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const files = execFileSync("git", ["ls-files", "*.md"], { encoding: "utf8" }).split("\n").filter(Boolean);
let links = 0;
const broken = [];
for (const file of files) {
  const text = readFileSync(file, "utf8").replace(/^```[\s\S]*?^```$/gm, "");
  for (const match of text.matchAll(/\]\(([^)\s#]+)[^)]*\)|href="([^"#]+)[^"]*"/g)) {
    const target = match[1] ?? match[2] ?? "";
    if (/^[a-z]+:/.test(target)) continue;
    links += 1;
    if (!existsSync(join(dirname(file), target))) broken.push(`${file}: ${target}`);
  }
}
for (const line of broken) console.error(`broken link in ${line}`);
if (broken.length > 0) process.exitCode = 1;
else console.log(`${links} links between ${files.length} documents lead somewhere`);
