import type { Diagnostic } from "@colloquy/corpus-schema";
import { formatCount } from "../text/format-count.js";

/** How many findings are shown before the rest is only counted. */
const MOST_SHOWN = 20;

/** What should be looked at, in words. */
export function Doubts({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  if (diagnostics.length === 0) return null;
  const more = diagnostics.length - MOST_SHOWN;
  return (
    <section class="doubts" aria-label="To look at">
      <ul>
        {diagnostics.slice(0, MOST_SHOWN).map(({ severity, message, span, hint }, index) => (
          <li key={index}>
            <strong>{SEVERITIES[severity]}</strong> {message}
            {span !== null && <span class="place"> Characters {formatCount(span.start)}–{formatCount(span.end)}.</span>}
            {hint !== undefined && <span class="hint"> {hint}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {more} more.</p>}
    </section>
  );
}

const SEVERITIES: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "Fault.",
  warning: "Doubt.",
  info: "Remark.",
};
