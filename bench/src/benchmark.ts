/** A benchmark: listed by name, loaded when it is run with the arguments after the name. */
export interface Benchmark {
  readonly name: string;
  readonly description: string;
  load(): Promise<(args: readonly string[]) => Promise<void> | void>;
}
