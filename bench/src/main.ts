import { availableParallelism } from "node:os";
import { BENCHMARKS } from "./benchmarks/index.js";
import { runScript } from "./run-script.js";

// npm changes into the folder of the workspace: paths are relative to where the command was given.
const { INIT_CWD: givenIn } = process.env;
if (givenIn !== undefined) process.chdir(givenIn);

const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? undefined : BENCHMARKS.find((benchmark) => benchmark.name === name);

if (chosen === undefined) {
  if (name !== undefined) console.error(`There is no benchmark ${JSON.stringify(name)}.`);
  console.log("npm run bench -- <name>\n");
  const width = Math.max(...BENCHMARKS.map((benchmark) => benchmark.name.length));
  for (const benchmark of BENCHMARKS) console.log(`  ${benchmark.name.padEnd(width)} ${benchmark.description}`);
  process.exitCode = name === undefined ? 0 : 2;
} else {
  console.log(`${chosen.name}: ${chosen.description}`);
  console.log(`Node ${process.versions.node}, ${process.arch}, ${availableParallelism()} cores; CPU time, medians\n`);
  await runScript(`npm run bench -- ${chosen.name}: see the comment of its file in bench/src/benchmarks/`, async () => (await chosen.load())(args));
}
