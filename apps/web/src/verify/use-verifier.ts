import { useEffect, useState } from "preact/hooks";
import { verifyInWorker } from "./verify-in-worker.js";
import { createVerifier, type Verifying } from "./verifying.js";

/** The page's verifier. */
export const verifier = createVerifier(verifyInWorker);

/** What the page's verifier has and does. */
export function useVerifier(): Verifying {
  const [state, setState] = useState(verifier.current);
  useEffect(() => {
    const follow = (): void => setState(verifier.current());
    follow();
    return verifier.watch(follow);
  }, []);
  return state;
}
