import { expect, test } from "vitest";
import { refuseFailure } from "../reading/refusal.js";
import { readFiles, type ReadFile } from "./read-files.js";

const FILES = ["one", "bad", "two", "three"].map((name) => new File([], name));

const read: ReadFile = (file, signal) => {
  signal.throwIfAborted();
  return Promise.resolve({ refusal: refuseFailure(file.name, file.name === "bad" ? "broken" : "fine") });
};

test("all files are read, one after another, whatever becomes of one", async () => {
  const told: string[] = [];
  await readFiles(FILES, new AbortController().signal, ({ name }) => told.push(name), read);
  expect(told).toEqual(["one", "bad", "two", "three"]);
});

test("stopping ends the reading and tells of nothing more", async () => {
  const told: string[] = [];
  const stop = new AbortController();
  const tell = ({ name }: File): void => {
    told.push(name);
    if (name === "bad") stop.abort();
  };
  await readFiles(FILES, stop.signal, tell, read);
  expect(told).toEqual(["one", "bad"]);
});
