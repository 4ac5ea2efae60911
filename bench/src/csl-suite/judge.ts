/** The outcome of one fixture. */
export interface FixtureOutcome {
  readonly name: string;
  readonly passed: boolean;
  readonly expected: string;
  /** What was printed, or the error that was thrown. */
  readonly actual: string;
}

/** Where outcomes and ledger disagree, a line each. The run has failed unless there is none. */
export function judge(outcomes: readonly FixtureOutcome[], ledger: ReadonlyMap<string, string>): string[] {
  const names = new Set(outcomes.map(({ name }) => name));
  const unlisted = outcomes.filter(({ name, passed }) => !passed && !ledger.has(name));
  const listed = outcomes.filter(({ name, passed }) => passed && ledger.has(name));
  const missing = [...ledger.keys()].filter((name) => !names.has(name));
  return [
    ...unlisted.map(({ name }) => `${name} fails and is not in the ledger`),
    ...listed.map(({ name }) => `${name} passes: strike it from the ledger`),
    ...missing.map((name) => `${name} is in the ledger, but the suite has no such fixture`),
  ];
}
