// Packs every published package, installs the tarballs into an empty folder outside of the workspace, and there:
// type-checks the README's snippets, runs them as ES modules and as CommonJS, compares what they print with what the
// README says, and runs the command line. Run after `npm run build`.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import { asCommonJs, readmeSnippets } from "./readme-snippets.mjs";

const folders = [...readdirSync("packages", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `packages/${entry.name}`), "apps/cli"];
const place = mkdtempSync(join(tmpdir(), "colloquy-packed-"));
let failures = 0;

function check(name, ok, detail = "") {
  console.log(`${ok ? "ok  " : "FAIL"} ${name}`);
  if (ok) return;
  failures += 1;
  if (detail !== "") console.error(detail.trimEnd().replace(/^/gm, "     "));
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: place, encoding: "utf8" });
  return { ok: status === 0, stdout, detail: `${stdout}${stderr}` };
}

/** Warnings aside, a snippet must succeed and print exactly what the README shows. */
function checkSnippet(name, file, output) {
  const { ok, stdout, detail } = run("node", [file]);
  check(name, ok && (output === null || stdout === output), ok ? `printed:\n${stdout}expected:\n${output}` : detail);
}

try {
  const tarballs = folders.map((folder) => {
    const [{ filename }] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", place], { cwd: folder, encoding: "utf8" }),
    );
    return `./${filename}`;
  });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  const install = run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs]);
  check(`${tarballs.length} tarballs install into an empty folder`, install.ok, install.detail);

  const snippets = ["README.md", ...folders.map((folder) => `${folder}/README.md`)].flatMap((path) =>
    readmeSnippets(path, path.replace(/\/?README\.md$/, "").replace(/\W+/g, "-") || "root"),
  );
  check(`the READMEs have ${snippets.length} snippets`, snippets.length >= 8);
  mkdirSync(join(place, "cjs"));
  writeFileSync(join(place, "cjs/package.json"), JSON.stringify({ type: "commonjs" }));
  for (const { name, code } of snippets) {
    writeFileSync(join(place, `${name}.ts`), `${code}\nexport {};\n`);
    writeFileSync(join(place, `${name}.js`), transformSync(code, { loader: "ts", format: "esm" }).code);
    writeFileSync(join(place, "cjs", `${name}.js`), transformSync(asCommonJs(code), { loader: "ts" }).code);
  }
  const options = { module: "NodeNext", target: "ES2023", lib: ["ES2023", "DOM"], strict: true, noEmit: true, types: [] };
  writeFileSync(
    join(place, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: snippets.map(({ name }) => `${name}.ts`) }),
  );
  const types = run("node", [resolve("node_modules/typescript/bin/tsc"), "-p", "."]);
  check("the snippets type-check against the packed types, library checks on", types.ok, types.detail);
  for (const { name, output } of snippets) {
    checkSnippet(`${name} as an ES module`, `${name}.js`, output);
    checkSnippet(`${name} as CommonJS`, `cjs/${name}.js`, output);
  }

  const { version } = JSON.parse(readFileSync("apps/cli/package.json", "utf8"));
  const printed = run("npx", ["--no-install", "colloquy", "--version"]);
  check("colloquy --version prints the version", printed.ok && printed.stdout.trim() === version, printed.detail);
  const demo = run("npx", ["--no-install", "colloquy", "demo"]);
  check("colloquy demo runs", demo.ok && demo.stdout.includes("Tokaev"), demo.detail);
} finally {
  rmSync(place, { recursive: true, force: true });
}
if (failures > 0) process.exitCode = 1;
