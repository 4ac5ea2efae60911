import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeDownload } from "./node-download.js";
import type { DownloadOptions, DownloadProblem, DownloadResult } from "./download.js";

const BYTES = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  "/file": (_request, response) => response.setHeader("content-length", BYTES.length).end(BYTES),
  "/unsaid": (_request, response) => {
    response.write(BYTES.subarray(0, 1000));
    response.end(BYTES.subarray(1000));
  },
  "/empty": (_request, response) => response.end(),
  "/moved": (_request, response) => response.writeHead(302, { location: "/file" }).end(),
  "/round": (_request, response) => response.writeHead(302, { location: "/round" }).end(),
  "/broken": (_request, response) => response.writeHead(500).end("no"),
  "/stalled": () => undefined,
  "/stalled-later": (_request, response) => {
    response.setHeader("content-length", BYTES.length);
    response.write(BYTES.subarray(0, 1000));
  },
  "/reset": (request) => request.socket.destroy(),
  "/reset-later": (request, response) => {
    response.setHeader("content-length", BYTES.length);
    response.write(BYTES.subarray(0, 1000), () => request.socket.destroy());
  },
  "/headers": (request, response) => response.end(JSON.stringify(request.headers)),
};

let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = ANSWERS[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Generous limits: what must end early ends by what the server does. */
const OPTIONS: DownloadOptions = { signal: new AbortController().signal, maxBytes: 2 ** 20, timeLimit: 60_000 };

function get(path: string, options: Partial<DownloadOptions> = {}): Promise<DownloadResult> {
  return nodeDownload(base + path, { ...OPTIONS, ...options });
}

test.each(["/file", "/unsaid", "/moved"])("%s is downloaded, to the byte", async (path) => {
  expect(await get(path)).toEqual({ ok: true, bytes: BYTES });
});

test("an empty file is a file", async () => {
  expect(await get("/empty")).toEqual({ ok: true, bytes: new Uint8Array() });
});

test("how far it is is told, with the total where the server says it", async () => {
  const told: [number, number | null][] = [];
  const onProgress = (received: number, total: number | null): number => told.push([received, total]);
  await get("/file", { onProgress });
  expect([told[0], told.at(-1)]).toEqual([[0, BYTES.length], [BYTES.length, BYTES.length]]);
  expect(told.map(([received]) => received)).toEqual(told.map(([received]) => received).sort((a, b) => a - b));
  told.length = 0;
  await get("/unsaid", { onProgress });
  expect([told[0], told.at(-1)]).toEqual([[0, null], [BYTES.length, null]]);
});

test.each<[string, string, Partial<DownloadOptions>, Partial<DownloadProblem>]>([
  ["what is not there", "/nothing", {}, { kind: "status", status: 404 }],
  ["a server that has failed", "/broken", {}, { kind: "status", status: 500 }],
  ["a file that says it is too large", "/file", { maxBytes: 299_999 }, { kind: "too-large" }],
  ["a file that turns out too large", "/unsaid", { maxBytes: 299_999 }, { kind: "too-large" }],
  ["a server that never answers", "/stalled", { timeLimit: 50 }, { kind: "too-slow" }],
  ["a server that falls silent", "/stalled-later", { timeLimit: 200 }, { kind: "too-slow" }],
  ["a connection that is reset", "/reset", {}, { kind: "broken-off" }],
  ["one that is reset later", "/reset-later", {}, { kind: "broken-off" }],
  ["redirects without end", "/round", {}, { kind: "unreachable" }],
])("%s is a problem", async (_name, path, options, expected) => {
  const result = await get(path, options);
  expect(result).toMatchObject({ ok: false, problem: { url: base + path, ...expected } });
  if (!result.ok) expect(result.problem.message).toMatch(/127\.0\.0\.1.*\.$/);
});

test("a server that is not there cannot be reached", async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const result = await nodeDownload(`http://127.0.0.1:${port}/a`, OPTIONS);
  expect(result).toMatchObject({ ok: false, problem: { kind: "unreachable", message: `127.0.0.1:${port} cannot be reached (ECONNREFUSED).` } });
});

test.each(["/stalled", "/stalled-later"])("an interrupt while %s is awaited ends it", async (path) => {
  const interrupt = new AbortController();
  const pending = get(path, { signal: interrupt.signal });
  interrupt.abort();
  await expect(pending).rejects.toThrow(/abort/i);
});

test("nothing is sent but the name of this program", async () => {
  const result = await get("/headers");
  const headers = JSON.parse(result.ok ? new TextDecoder().decode(result.bytes) : "{}") as Record<string, string>;
  expect(headers["user-agent"]).toBe("colloquy");
  expect(Object.keys(headers).filter((name) => /cookie|referer|authorization|from/.test(name))).toEqual([]);
});
