/** Something that the caller can mend: a message without a stack. */
export class UsageError extends Error {}

/**
 * Runs a script of the command line: `--help` prints how it is called, a wrong flag that too, with what is wrong with it
 * and the exit code 2.
 */
export async function runScript(usage: string, main: () => Promise<void> | void): Promise<void> {
  if (process.argv.includes("--help")) {
    console.log(usage);
    return;
  }
  try {
    await main();
  } catch (error) {
    const isUsage = error instanceof UsageError || (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
    if (!isUsage) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}
