// Generated from carrier.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `carrier.csl`, as XML text. */
export const carrier = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info>
<title>Colloquy: a publication as a phrase</title>
<id>urn:colloquy:style:carrier</id>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<macro name="imprint">
<group delimiter=", ">
<text variable="publisher"/>
<text variable="publisher-place"/>
</group>
</macro>
<macro name="container">
<choose>
<if variable="container-title">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<text macro="imprint" prefix="(" suffix=")"/>
</group>
</if>
<else>
<text macro="imprint"/>
</else>
</choose>
</macro>
<citation>
<layout>
<group delimiter=", ">
<text macro="container"/>
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
<group delimiter=" ">
<label variable="issue" form="short"/>
<text variable="issue"/>
</group>
<group delimiter=" ">
<label variable="number" form="short"/>
<text variable="number"/>
</group>
<group delimiter=" ">
<choose>
<if is-uncertain-date="issued">
<text term="circa" form="short"/>
</if>
</choose>
<date variable="issued" form="text"/>
</group>
<group delimiter=" ">
<label variable="page" form="short"/>
<text variable="page"/>
</group>
</group>
</layout>
</citation>
</style>
`;
