import type { WordDifference } from "@colloquy/quotation-verifier";

/**
 * An altered quotation word by word: what was said and not quoted is struck through behind a minus, what was quoted and
 * not said is underlined behind a plus.
 */
export function Difference({ difference }: { readonly difference: readonly WordDifference[] }) {
  return (
    <p class="difference" dir="auto">
      “
      {difference.map(({ kind, text }, index) => (
        <span key={index}>
          {index > 0 && " "}
          {kind === "kept" ? text : kind === "removed" ? <Removed text={text} /> : <Added text={text} />}
        </span>
      ))}
      ”
    </p>
  );
}

function Removed({ text }: { readonly text: string }) {
  return (
    <>
      <Sign sign="−" />
      <del>
        <span class="visually-hidden">left out: </span>
        {text}
        <span class="visually-hidden">;</span>
      </del>
    </>
  );
}

function Added({ text }: { readonly text: string }) {
  return (
    <>
      <Sign sign="+" />
      <ins>
        <span class="visually-hidden">put in: </span>
        {text}
        <span class="visually-hidden">;</span>
      </ins>
    </>
  );
}

/** Joined to the word behind it, so that no line ends between them. */
function Sign({ sign }: { readonly sign: string }) {
  return <span class="sign" aria-hidden="true">{sign}{"\u2060"}</span>;
}
