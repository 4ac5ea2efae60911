import { readFileSync } from "node:fs";
import { createMemoryIo, type MemoryIo, type MemorySetup } from "./io/memory-io.test-data.js";
import { run } from "./run.js";
import { createSession, type Session } from "./session.js";

/** The bytes of the founding interview. */
export const FOUNDING = new Uint8Array(
  readFileSync(new URL("../../../seeds/000_c324e881610add9a.txt", import.meta.url)),
);

/** A small interview: four turns, two exchanges. */
export const LAMPS = `Keeping the lamps lit

An interview with Ada Brand by Jon Reed

Reed: When did you come to the lighthouse?

Brand: In the spring. I did not want to stay.

Reed: And why did you?

Brand: The lamps. Somebody had to keep the lamps lit, and nobody else wanted to.
`;

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly io: MemoryIo;
}

/** Runs a command line in memory. `parse` stands in for the parser where it is given. */
export async function colloquy(
  argv: readonly string[],
  setup: MemorySetup = {},
  parse?: Session["parse"],
): Promise<Outcome> {
  const io = createMemoryIo(setup);
  const code = await run(argv, io, createSession(io, parse));
  return { code, ...io.written, io };
}
