import type { Output } from "../io/io.js";

/** Writes values as one JSON list, indented by two spaces, each as it comes. */
export interface JsonListWriter {
  readonly add: (value: unknown) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** A writer of one JSON list. */
export function createJsonListWriter(output: Pick<Output, "write">): JsonListWriter {
  let count = 0;
  return {
    add: async (value) => {
      const json = JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
      await output.write(`${count === 0 ? "[" : ","}\n  ${json}`);
      count += 1;
    },
    end: () => output.write(count === 0 ? "[]\n" : "\n]\n"),
  };
}
