#!/usr/bin/env node
import { createNodeIo } from "./io/node-io.js";
import { run } from "./run.js";

const interrupt = new AbortController();
// Once: a second Control-C ends the process at once.
process.once("SIGINT", () => interrupt.abort());
process.exitCode = await run(process.argv.slice(2), createNodeIo(process, interrupt.signal));
