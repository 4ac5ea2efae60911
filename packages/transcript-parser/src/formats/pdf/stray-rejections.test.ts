import { afterEach, expect, test, vi } from "vitest";
import { isOfPdfjs, withoutStrayRejections } from "./stray-rejections.js";

type Listener = (reason: unknown) => void;

/** What a process of Node has of what is used here. */
class FakeProcess {
  readonly listeners: Listener[] = [];

  on(_event: string, listener: Listener): void {
    this.listeners.push(listener);
  }

  off(_event: string, listener: Listener): void {
    this.listeners.splice(this.listeners.indexOf(listener), 1);
  }

  listenerCount(): number {
    return this.listeners.length;
  }

  reject(reason: unknown): void {
    for (const listener of this.listeners) listener(reason);
  }
}

function ofPdfjs(): Error {
  return Object.assign(new Error("Bad (uncompressed) XRef entry: 7R"), { name: "XRefEntryException" });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what pdfjs leaves behind stops nothing while it reads; other rejections do, and afterwards nobody listens", async () => {
  const host = new FakeProcess();
  vi.stubGlobal("process", host);
  const both = await Promise.all(
    ["first", "second"].map((name) =>
      withoutStrayRejections(() => {
        expect(host.listeners).toHaveLength(1);
        expect(() => host.reject(ofPdfjs())).not.toThrow();
        expect(() => host.reject(new Error("of somebody else"))).toThrow("of somebody else");
        return Promise.resolve(name);
      }),
    ),
  );
  expect(both).toEqual(["first", "second"]);
  expect(host.listeners).toEqual([]);
});

test("where others listen, a rejection of somebody else is theirs", async () => {
  const host = new FakeProcess();
  const heard: unknown[] = [];
  host.on("unhandledRejection", (reason) => heard.push(reason));
  vi.stubGlobal("process", host);
  await withoutStrayRejections(() => {
    host.reject("of somebody else");
    return Promise.resolve();
  });
  expect(heard).toEqual(["of somebody else"]);
  expect(host.listeners).toHaveLength(1);
});

test("a reading that fails fails, and nobody listens afterwards", async () => {
  const host = new FakeProcess();
  vi.stubGlobal("process", host);
  await expect(withoutStrayRejections(() => Promise.reject(new Error("damaged")))).rejects.toThrow("damaged");
  expect(host.listeners).toEqual([]);
});

test("hosts without a process read as they are", async () => {
  vi.stubGlobal("process", undefined);
  expect(await withoutStrayRejections(() => Promise.resolve(7))).toBe(7);
});

test.each<[string, unknown, boolean]>([
  ["by its name", ofPdfjs(), true],
  ["by its trace", Object.assign(new TypeError("x"), { stack: "TypeError: x\n at f (file:///a/pdfjs-dist/legacy/build/pdf.worker.mjs:1:2)" }), true],
  ["of somebody else", new TypeError("x"), false],
  ["no error", "XRefEntryException", false],
])("an error is told %s", (_name, reason, expected) => {
  expect(isOfPdfjs(reason)).toBe(expected);
});
