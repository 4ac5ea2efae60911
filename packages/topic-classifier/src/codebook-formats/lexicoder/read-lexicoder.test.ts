import { expect, test } from "vitest";
import { readLexicoder, type LexicoderOptions } from "./index.js";

const file = `<dictionary style="Lexicoder" name="d"><cnode name=""><cnode name="Sea">
  <pnode name=" NATO "/><pnode name="ship"/><pnode name="free  port*"/></cnode></cnode></dictionary>`;

test.each<[string, LexicoderOptions, string[]]>([
  ["whole words in lower case", {}, ["nato", "ship", "free port*"]],
  ["capitals where they are to be kept", { keepCase: true }, ["NATO", "ship", "free port*"]],
  ["stems where no space ends them", { openEnds: true }, ["nato", "ship*", "free port*"]],
])("entries are %s", async (_, options, terms) => {
  const reading = await readLexicoder(file, options);
  expect(reading).toMatchObject({ ok: true, value: { id: "d", title: "d", codes: [{ id: "Sea", parentId: null, terms }] } });
});
