import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { flatten, type Dataset } from "./dataset.js";

export interface PeerOutcome {
  readonly accuracy: number;
  readonly macroF1: number | null;
  readonly trainSeconds: number;
  readonly documentsPerSecond: number;
  readonly peakMegabytes: number | null;
}

const SCRIPT = fileURLToPath(new URL("../../peers/linear_svc.py", import.meta.url));
/** Where Python with scikit-learn may be. */
export const PYTHONS = ["/usr/bin/python3", "python3"];

/** scikit-learn's LinearSVC, where Python finds it (Debian: `python3-sklearn`). */
export function runLinearSvc(folder: string, name: string): PeerOutcome | null {
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, [SCRIPT, join(folder, name)], { encoding: "utf8" });
    if (status === 0) return JSON.parse(stdout) as PeerOutcome;
  }
  return null;
}

/** fastText with word pairs, where it is installed (Debian: `fasttext`). Its predictions are timed without loading. */
export function runFastText(dataset: Dataset): PeerOutcome | null {
  const folder = mkdtempSync(join(tmpdir(), "colloquy-fasttext-"));
  try {
    const labels = new Map<string, number>();
    const write = (file: string, rows: readonly { text: string; code: string }[]): string => {
      const path = join(folder, file);
      writeFileSync(path, rows.map(({ text, code }) => `__label__${numberOf(labels, code)} ${text.replace(/\s+/g, " ").toLowerCase()}`).join("\n") + "\n");
      return path;
    };
    // fastText does not shuffle.
    const train = write("train.txt", shuffle(flatten(dataset.train)));
    const test = flatten(dataset.test);
    const file = write("test.txt", test);
    const model = join(folder, "model");
    const options = ["-epoch", "25", "-lr", "0.5", "-wordNgrams", "2", "-bucket", "200000", "-dim", "50", "-thread", "1", "-seed", "1", "-verbose", "0"];
    const trained = timed(["supervised", "-input", train, "-output", model, ...options]);
    if (trained === null) return null;
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "\n");
    const loading = timed(["predict", `${model}.bin`, empty])?.seconds ?? 0;
    const predicted = timed(["predict", `${model}.bin`, file]);
    if (predicted === null) return null;
    const guesses = predicted.stdout.trim().split("\n");
    const hits = guesses.filter((guess, at) => guess === `__label__${labels.get(test[at]?.code ?? "") ?? -1}`).length;
    const seconds = Math.max(predicted.seconds - loading, 0.001);
    return { accuracy: hits / test.length, macroF1: null, trainSeconds: trained.seconds, documentsPerSecond: test.length / seconds, peakMegabytes: null };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function numberOf(labels: Map<string, number>, code: string): number {
  const known = labels.get(code) ?? labels.size;
  labels.set(code, known);
  return known;
}

function shuffle<T>(rows: readonly T[]): T[] {
  const shuffled = [...rows];
  let state = 1;
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    const row = shuffled[at] as T;
    shuffled[at] = shuffled[other] as T;
    shuffled[other] = row;
  }
  return shuffled;
}

/** The CPU time of a run of fastText, as the shell measures it. */
function timed(args: readonly string[]): { seconds: number; stdout: string } | null {
  const folder = mkdtempSync(join(tmpdir(), "colloquy-time-"));
  try {
    const report = join(folder, "time");
    const command = `fasttext "$@" 2>/dev/null; code=$?; times > ${report}; exit $code`;
    const { status, stdout } = spawnSync("bash", ["-c", command, "fasttext", ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
    if (status !== 0) return null;
    const [, children = ""] = readFileSync(report, "utf8").split("\n");
    const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
    return { seconds, stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
