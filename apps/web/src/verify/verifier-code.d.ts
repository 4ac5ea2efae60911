/** Made by build/worker-code.ts from src/verify/verifier-worker.ts. */
declare module "virtual:verifier-code" {
  /** Makes the verifier. Its text needs nothing from outside of it, so that a worker can be made of it. */
  export function runVerifier(): typeof import("./verifier-worker.js");
}
