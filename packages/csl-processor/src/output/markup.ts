import type { Font } from "../style/formatting.js";
import { textInline, type Inline } from "./inline.js";
import { hasMarkup, scanMarkup, type MarkupToken } from "./scan-markup.js";

type Wrapper = (children: readonly Inline[]) => Inline;

interface OpenMark {
  readonly token: MarkupToken;
  readonly content: Inline[];
}

/** Marks nested deeper than any title needs are text: every later walk over the tree is recursive. */
const MAX_DEPTH = 40;

/**
 * Reads the markup that CSL-JSON allows in text: `<i>`, `<b>`, `<sub>`, `<sup>`, `<sc>`, `<span class="nocase">`,
 * `<span style="font-variant:small-caps;">`, and quotation marks. A mark without its partner is ordinary text, so no
 * character is lost but the marks that did their work. Runs in time linear in the length of the text.
 *
 * `curlyStay`: curly quotation marks stay as they are; only straight ones become those of the locale.
 */
export function parseMarkup(text: string, { curlyStay = false } = {}): readonly Inline[] {
  if (text === "" || !hasMarkup(text)) return textInline(text);
  const root: Inline[] = [];
  const open: OpenMark[] = [];
  const waiting = new Map<string, number>();
  const top = (): Inline[] => open.at(-1)?.content ?? root;
  const abandon = (mark: OpenMark): void => {
    waiting.set(mark.token.kind, (waiting.get(mark.token.kind) ?? 1) - 1);
  };
  for (const token of scanMarkup(text, curlyStay)) {
    if (token.closes && (waiting.get(token.kind) ?? 0) > 0) {
      closeMark(token, open, top, abandon);
    } else if (token.opens && open.length < MAX_DEPTH) {
      open.push({ token, content: [] });
      waiting.set(token.kind, (waiting.get(token.kind) ?? 0) + 1);
    } else {
      pushText(top(), token.literal);
    }
  }
  while (open.length > 0) unwind(open, top);
  return continued(root, { first: true });
}

/** Marks every text but the first as going on from the one before. */
function continued(inlines: readonly Inline[], state: { first: boolean }): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.kind !== "text") return { ...inline, children: continued(inline.children, state) };
    const text: Inline = state.first ? inline : { ...inline, continues: true };
    state.first = false;
    return text;
  });
}

function closeMark(token: MarkupToken, open: OpenMark[], top: () => Inline[], abandon: (mark: OpenMark) => void): void {
  for (let mark = open.at(-1); mark !== undefined; mark = open.at(-1)) {
    abandon(mark);
    if (mark.token.kind === token.kind) {
      open.pop();
      if (mark.content.length > 0) top().push(wrapperOf(mark.token)(mark.content));
      // Nothing is quoted: the marks stand for themselves.
      else if (token.quotes) pushText(top(), mark.token.literal + token.literal);
      return;
    }
    unwind(open, top);
  }
}

/** Takes the innermost open mark as text, with what it holds after it. */
function unwind(open: OpenMark[], top: () => Inline[]): void {
  const mark = open.pop();
  if (mark === undefined) return;
  pushText(top(), mark.token.literal);
  for (const inline of mark.content) {
    if (inline.kind === "text") pushText(top(), inline.text);
    else top().push(inline);
  }
}

function pushText(target: Inline[], text: string): void {
  const last = target.at(-1);
  if (text === "") return;
  if (last?.kind === "text") target[target.length - 1] = { kind: "text", text: last.text + text };
  else target.push({ kind: "text", text });
}

function wrapperOf(token: MarkupToken): Wrapper {
  const font = token.font;
  if (font !== undefined)
    return (children) => ({ kind: "font", font: font satisfies Font, toggles: token.toggles ?? true, children });
  if (token.quotes) return (children) => ({ kind: "quotes", children });
  return (children) => ({ kind: "nocase", children });
}
