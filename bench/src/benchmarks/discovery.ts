import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { discoverTopics } from "@colloquy/topic-classifier/discovery";
import { printTable } from "../table.js";
import { datasetNames, flatten, readDataset } from "../topics/dataset.js";
import { PYTHONS } from "../topics/peers.js";

const NMF = fileURLToPath(new URL("../../peers/nmf.py", import.meta.url));

/**
 * How well topics that were found without codes fit those that people gave, beside scikit-learn's NMF where it is
 * installed. As many topics as there are codes.
 */
export function benchDiscovery(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { data: { type: "string" }, only: { type: "string" } } });
  if (values.data === undefined) {
    console.error("Give a folder: npm run bench -- discovery --data <folder with <name>/train.jsonl and test.jsonl>");
    process.exitCode = 2;
    return;
  }
  const folder = values.data;
  const rows = datasetNames(folder).filter((dataset) => dataset.includes(values.only ?? "")).map((name) => {
    const { train } = readDataset(folder, name);
    const codes = flatten(train).map(({ code }) => code);
    const topics = new Set(codes).size;
    const start = process.cpuUsage();
    const found = discoverTopics(train, { topics, seed: 1 }).documents.map(({ codeId }) => codeId ?? "none");
    const { user, system } = process.cpuUsage(start);
    const peer = runNmf(join(folder, name), topics);
    return [
      name,
      String(topics),
      purity(found, codes).toFixed(3),
      mutualInformation(found, codes).toFixed(3),
      ((user + system) / 1e6).toFixed(1),
      ...(peer === null ? ["", "", ""] : [purity(peer.topics, codes).toFixed(3), mutualInformation(peer.topics, codes).toFixed(3), peer.seconds.toFixed(1)]),
    ];
  });
  printTable(["", "topics", "purity", "NMI", "CPU s", "scikit-learn: purity", "NMI", "CPU s"], rows);
}

function runNmf(folder: string, topics: number): { topics: number[]; seconds: number } | null {
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, [NMF, folder, String(topics)], { encoding: "utf8", maxBuffer: 2 ** 26 });
    if (status === 0) return JSON.parse(stdout) as { topics: number[]; seconds: number };
  }
  return null;
}

/** The share of documents whose code is the commonest one of their topic. */
function purity(topics: readonly (string | number)[], codes: readonly string[]): number {
  const together = countPairs(topics, codes);
  const best = new Map<string | number, number>();
  for (const { topic, count } of together.values()) best.set(topic, Math.max(best.get(topic) ?? 0, count));
  return [...best.values()].reduce((sum, count) => sum + count, 0) / codes.length;
}

/** Normalised mutual information: 0 where topics say nothing of codes, 1 where they are the same. */
function mutualInformation(topics: readonly (string | number)[], codes: readonly string[]): number {
  const byTopic = countEach(topics);
  const byCode = countEach(codes);
  let shared = 0;
  for (const { topic, code, count } of countPairs(topics, codes).values()) {
    shared += (count / codes.length) * Math.log((count * codes.length) / ((byTopic.get(topic) ?? 1) * (byCode.get(code) ?? 1)));
  }
  return shared / ((entropy(byTopic, codes.length) + entropy(byCode, codes.length)) / 2);
}

function entropy(counts: ReadonlyMap<unknown, number>, total: number): number {
  return [...counts.values()].reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
}

function countEach<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function countPairs(topics: readonly (string | number)[], codes: readonly string[]): Map<string, { topic: string | number; code: string; count: number }> {
  const pairs = new Map<string, { topic: string | number; code: string; count: number }>();
  for (const [at, topic] of topics.entries()) {
    const code = codes[at] ?? "";
    const pair = pairs.get(`${topic}\n${code}`);
    if (pair === undefined) pairs.set(`${topic}\n${code}`, { topic, code, count: 1 });
    else pair.count += 1;
  }
  return pairs;
}
