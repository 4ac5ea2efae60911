// Generated from chicago-author-date.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `chicago-author-date.csl`, as XML text. */
export const chicagoAuthorDate = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only" page-range-format="chicago">
<info>
<title>Colloquy: Chicago author-date, for interviews</title>
<title-short>Chicago author-date</title-short>
<id>urn:colloquy:style:chicago-author-date</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="author-date"/>
<category field="generic-base"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<macro name="author-text">
<names variable="author">
<name form="short" and="text" et-al-min="4" et-al-use-first="1"/>
<substitute>
<text variable="title" form="short" quotes="true"/>
<names variable="interviewer"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</macro>
<macro name="author-bibliography">
<names variable="author">
<name and="text" name-as-sort-order="first" delimiter-precedes-last="always" et-al-min="11" et-al-use-first="7"/>
<substitute>
<text variable="title" quotes="true"/>
<names variable="interviewer"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</macro>
<macro name="people-bibliography">
<names variable="interviewer host chair translator editor" delimiter=". ">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" et-al-min="11" et-al-use-first="7"/>
</names>
</macro>
<macro name="title">
<text variable="title" quotes="true"/>
</macro>
<macro name="year">
<choose>
<if variable="issued">
<date variable="issued">
<date-part name="year"/>
</date>
</if>
<else>
<text term="no date" form="short"/>
</else>
</choose>
</macro>
<macro name="genre">
<choose>
<if type="broadcast" variable="container-title" match="all"/>
<else-if variable="interviewer" match="none">
<text variable="genre"/>
</else-if>
</choose>
</macro>
<macro name="genre-of-programme">
<choose>
<if type="broadcast">
<text variable="genre"/>
</if>
</choose>
</macro>
<macro name="occasion">
<group delimiter=", ">
<text variable="event-title"/>
<text variable="event-place"/>
<date variable="event-date" form="text"/>
</group>
</macro>
<macro name="imprint">
<group delimiter=", ">
<text variable="publisher"/>
<text variable="publisher-place"/>
</group>
</macro>
<macro name="issue">
<group delimiter=" ">
<label variable="issue" form="short"/>
<text variable="issue"/>
</group>
</macro>
<macro name="number">
<group delimiter=" ">
<label variable="number" form="short"/>
<text variable="number"/>
</group>
</macro>
<macro name="volume">
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
</macro>
<macro name="publication">
<choose>
<if type="article-journal">
<group delimiter=": ">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<group delimiter=", ">
<text variable="volume"/>
<text macro="issue"/>
</group>
<date variable="issued" delimiter=" " prefix="(" suffix=")">
<date-part name="month"/>
<date-part name="day"/>
</date>
</group>
<text variable="page"/>
</group>
</if>
<else-if variable="container-title">
<group delimiter=", ">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<group delimiter=", " prefix="(" suffix=")">
<text macro="genre-of-programme"/>
<text macro="imprint"/>
</group>
</group>
<text macro="volume"/>
<text macro="issue"/>
<text macro="number"/>
<date variable="issued" form="text"/>
</group>
</else-if>
<else>
<group delimiter=", ">
<date variable="issued" form="text"/>
<text macro="volume"/>
<text macro="issue"/>
<text macro="number"/>
<text macro="imprint"/>
</group>
</else>
</choose>
</macro>
<macro name="occasion-and-publication">
<group delimiter=", ">
<text macro="genre" text-case="capitalize-first"/>
<text macro="occasion"/>
<text macro="publication"/>
</group>
</macro>
<macro name="locator">
<choose>
<if locator="page timestamp" match="any">
<text variable="locator"/>
</if>
<else>
<group delimiter=" ">
<label variable="locator" form="short"/>
<text variable="locator"/>
</group>
</else>
</choose>
</macro>
<citation disambiguate-add-year-suffix="true" disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name" disambiguate-add-names="true">
<layout prefix="(" suffix=")" delimiter="; ">
<group delimiter=", ">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="author-text"/>
<text macro="year"/>
</group>
</if>
<else>
<text macro="author-text"/>
<text macro="year"/>
</else>
</choose>
<text macro="locator"/>
</group>
</layout>
</citation>
<bibliography hanging-indent="true" entry-spacing="0">
<sort>
<key macro="author-bibliography"/>
<key variable="issued"/>
<key variable="title"/>
</sort>
<layout suffix=".">
<group delimiter=". ">
<text macro="author-bibliography"/>
<text macro="year"/>
<text macro="title"/>
<text macro="people-bibliography"/>
<text macro="occasion-and-publication"/>
<text variable="note" text-case="capitalize-first"/>
<text variable="URL"/>
</group>
</layout>
</bibliography>
</style>
`;
