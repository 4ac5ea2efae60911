import type { Benchmark } from "../benchmark.js";
import { founding } from "./founding.js";
import { parser } from "./parser.js";

/** All benchmarks. A new one is a file here and a line. */
export const BENCHMARKS: readonly Benchmark[] = [founding, parser];
