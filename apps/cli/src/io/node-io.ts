import type { ReadStream, WriteStream } from "node:tty";
import { homedir } from "node:os";
import { addAbortSignal } from "node:stream";
import { OutputClosed, type Io, type Output } from "./io.js";
import { nodeDownload } from "./node-download.js";
import { nodeFiles } from "./node-files.js";
import { stylesFolder } from "./styles-folder.js";
import { wantsColour } from "./wants-colour.js";

/** The parts of Node's `process` that are used. */
export interface ProcessStreams {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Files and streams of this process. Reading standard input ends with an error when the signal is aborted. */
export function createNodeIo(host: ProcessStreams, signal: AbortSignal): Io {
  return {
    stdin: { isTerminal: isTerminal(host.stdin), chunks: addAbortSignal(signal, host.stdin) },
    stdout: createOutput(host.stdout, host.env),
    stderr: createOutput(host.stderr, host.env),
    files: nodeFiles,
    download: nodeDownload,
    stylesFolder: stylesFolder({ platform: process.platform, home: homedir(), env: host.env }),
    now: () => performance.now(),
    signal,
  };
}

function createOutput(stream: WriteStream, environment: ProcessStreams["env"]): Output {
  // Without a listener a closed pipe would end the process with a stack trace; the callback of `write` tells as well.
  stream.on("error", () => undefined);
  return {
    isTerminal: isTerminal(stream),
    get columns() {
      return stream.isTTY && stream.columns > 0 ? stream.columns : 80;
    },
    hasColour: wantsColour(isTerminal(stream), environment),
    write: (text) => writeText(stream, text),
  };
}

/** Codes of a write after the reader has gone: at first, and from then on. */
const CLOSED: ReadonlySet<unknown> = new Set(["EPIPE", "ERR_STREAM_DESTROYED"]);

function writeText(stream: WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null) resolve();
      else if ("code" in error && CLOSED.has(error.code)) reject(new OutputClosed());
      else reject(error);
    });
  });
}

/** `isTTY` is absent, whatever its type says, on streams that are files or pipes. */
function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true;
}
