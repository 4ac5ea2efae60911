/** A small independent style, named and written for tests. */
export function independentStyle(id: string, title = `Style ${id}`, attributes = ""): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"${attributes}>
  <info>
    <title>${title}</title>
    <id>http://www.zotero.org/styles/${id}</id>
    <link href="http://www.zotero.org/styles/${id}" rel="self"/>
    <category citation-format="author-date"/>
    <updated>2024-05-06T07:08:09+00:00</updated>
  </info>
  <citation><layout prefix="(" suffix=")"><names variable="author"><name form="short"/></names></layout></citation>
  <bibliography><layout suffix="."><text variable="title"/></layout></bibliography>
</style>
`;
}

/** A style that has the rules of another. */
export function dependentStyle(id: string, parent: string, title = `Journal ${id}`, attributes = ""): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"${attributes}>
  <!-- <link href="http://www.zotero.org/styles/no-such" rel="independent-parent"/> -->
  <info>
    <title>${title}</title>
    <id>http://www.zotero.org/styles/${id}</id>
    <link href="http://www.zotero.org/styles/${id}" rel="self"/>
    <link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/>
    <updated>2023-01-02T03:04:05+00:00</updated>
  </info>
</style>
`;
}
