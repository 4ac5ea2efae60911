// Generated from journalist-credit.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `journalist-credit.csl`, as XML text. */
export const journalistCredit = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only">
<info>
<title>Colloquy: journalist's credit line</title>
<title-short>Credit line</title-short>
<id>urn:colloquy:style:journalist-credit</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="author"/>
<category field="communications"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<locale xml:lang="en">
<date form="text" delimiter=" ">
<date-part name="day"/>
<date-part name="month"/>
<date-part name="year"/>
</date>
</locale>
<locale xml:lang="de">
<terms>
<term name="recipient" form="verb">gegenüber</term>
</terms>
</locale>
<locale xml:lang="ru">
<terms>
<term name="recipient" form="verb">в беседе с</term>
</terms>
</locale>
<macro name="circa">
<choose>
<if is-uncertain-date="issued">
<text term="circa" form="short"/>
</if>
</choose>
</macro>
<macro name="speaker">
<names variable="author">
<name and="text" delimiter-precedes-last="never" et-al-min="4" et-al-use-first="1"/>
<substitute>
<text variable="title" quotes="true"/>
</substitute>
</names>
</macro>
<macro name="interviewer">
<choose>
<if variable="interviewer">
<names variable="interviewer">
<name and="text" delimiter-precedes-last="never" et-al-min="4" et-al-use-first="1"/>
</names>
</if>
<else>
<names variable="host">
<name and="text" delimiter-precedes-last="never" et-al-min="4" et-al-use-first="1"/>
</names>
</else>
</choose>
</macro>
<macro name="to-whom">
<choose>
<if variable="interviewer host" match="any">
<group delimiter=" ">
<text term="recipient" form="verb"/>
<text macro="interviewer"/>
</group>
</if>
<else>
<group delimiter=" ">
<text term="recipient" form="verb"/>
<text variable="container-title"/>
</group>
</else>
</choose>
</macro>
<macro name="who-to-whom">
<choose>
<if variable="author" match="none">
<group delimiter=", ">
<text macro="speaker"/>
<text macro="occasion"/>
<text variable="container-title"/>
</group>
</if>
<else-if variable="annote">
<group delimiter=", ">
<text macro="speaker"/>
<text variable="annote"/>
<text macro="to-whom"/>
<text macro="occasion"/>
</group>
</else-if>
<else>
<group delimiter=", ">
<group delimiter=" ">
<text macro="speaker"/>
<text macro="to-whom"/>
</group>
<text macro="occasion"/>
</group>
</else>
</choose>
</macro>
<macro name="occasion">
<group delimiter=", ">
<choose>
<if variable="interviewer" match="none">
<choose>
<if variable="container-title" match="none">
<text variable="genre"/>
</if>
</choose>
</if>
</choose>
<text variable="event-title"/>
<text variable="event-place"/>
</group>
</macro>
<macro name="container">
<choose>
<if variable="author" match="any">
<choose>
<if variable="interviewer host" match="any">
<text variable="container-title"/>
</if>
</choose>
</if>
</choose>
</macro>
<macro name="issued">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text"/>
</group>
</if>
<else>
<text term="no date"/>
</else>
</choose>
</macro>
<macro name="locator">
<choose>
<if locator="timestamp">
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
<citation>
<layout delimiter="; ">
<group delimiter=", ">
<text macro="who-to-whom"/>
<text macro="container"/>
<text macro="issued"/>
<text variable="archive"/>
<text macro="locator"/>
</group>
</layout>
</citation>
</style>
`;
