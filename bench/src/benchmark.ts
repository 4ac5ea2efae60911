/** A benchmark: run by name, given the arguments after the name. */
export interface Benchmark {
  readonly name: string;
  readonly description: string;
  run(args: readonly string[]): Promise<void> | void;
}
