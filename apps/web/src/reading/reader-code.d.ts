/** Made by build/worker-code.ts from src/reading/reader-worker.ts. */
declare module "virtual:reader-code" {
  /** Makes the reader. Its text needs nothing from outside of it, so that a worker can be made of it. */
  export function runReader(): typeof import("./reader-worker.js");
}
