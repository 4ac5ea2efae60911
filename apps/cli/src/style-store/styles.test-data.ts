/** A small style of its own rules. */
export function independentStyle(id: string, title: string, attributes = ""): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"${attributes}>
  <info>
    <title>${title}</title>
    <id>http://www.zotero.org/styles/${id}</id>
    <link href="https://example.org/guide?a=1&amp;b=2" rel="documentation"/>
    <category citation-format="author-date"/>
    <updated>2024-05-06T07:08:09+00:00</updated>
    <rights license="https://creativecommons.org/publicdomain/zero/1.0/">Nobody's</rights>
  </info>
  <citation><layout prefix="[" suffix="]"><names variable="author"><name form="short"/></names></layout></citation>
  <bibliography><layout suffix="!"><text variable="title"/></layout></bibliography>
</style>
`;
}

/** A style that has the rules of another. */
export function dependentStyle(id: string, title: string, parent: string, attributes = ""): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"${attributes}>
  <info>
    <title>${title}</title>
    <id>http://www.zotero.org/styles/${id}</id>
    <link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/>
    <category citation-format="author-date"/>
    <updated>2023-01-02T03:04:05+00:00</updated>
    <rights>Ours &amp; yours</rights>
  </info>
</style>
`;
}
