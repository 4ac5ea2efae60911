// Generated from iso-690.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `iso-690.csl`, as XML text. */
export const iso690 = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="sort-only" page-range-format="expanded">
<info>
<title>Colloquy: ISO 690 name and date, for interviews</title>
<title-short>ISO 690</title-short>
<id>urn:colloquy:style:iso-690</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="author-date"/>
<category field="generic-base"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<locale xml:lang="en">
<date form="text" delimiter=" ">
<date-part name="day"/>
<date-part name="month"/>
<date-part name="year"/>
</date>
<terms>
<term name="accessed">viewed</term>
<term name="available at">available from</term>
</terms>
</locale>
<locale xml:lang="de">
<terms>
<term name="accessed">Zugriff am</term>
</terms>
</locale>
<locale xml:lang="es">
<terms>
<term name="accessed">consultado el</term>
</terms>
</locale>
<locale xml:lang="ru">
<terms>
<term name="accessed">дата обращения:</term>
<term name="chair" form="verb">
<single>председатель:</single>
<multiple>председатели:</multiple>
</term>
<term name="editor" form="verb">
<single>редактор:</single>
<multiple>редакторы:</multiple>
</term>
<term name="host" form="verb">
<single>ведущий:</single>
<multiple>ведущие:</multiple>
</term>
<term name="interviewer" form="verb">
<single>интервьюер:</single>
<multiple>интервьюеры:</multiple>
</term>
<term name="translator" form="verb">
<single>переводчик:</single>
<multiple>переводчики:</multiple>
</term>
</terms>
</locale>
<macro name="circa">
<choose>
<if is-uncertain-date="issued">
<text term="circa" form="short"/>
</if>
</choose>
</macro>
<macro name="event-date">
<group delimiter=" ">
<choose>
<if is-uncertain-date="event-date">
<text term="circa" form="short"/>
</if>
</choose>
<date variable="event-date" form="text"/>
</group>
</macro>
<macro name="creator">
<names variable="author">
<name and="text" name-as-sort-order="first" delimiter-precedes-last="never">
<name-part name="family" text-case="uppercase"/>
</name>
<substitute>
<text macro="title-and-medium"/>
<names variable="interviewer"/>
<text macro="host-title"/>
</substitute>
</names>
</macro>
<macro name="creator-text">
<names variable="author">
<name form="short" and="text" delimiter-precedes-last="never" et-al-min="6" et-al-use-first="1"/>
<substitute>
<text macro="title-text"/>
<names variable="interviewer"/>
<text variable="container-title" font-style="italic"/>
</substitute>
</names>
</macro>
<macro name="sort-name">
<names variable="author">
<name name-as-sort-order="all"/>
<substitute>
<text variable="title"/>
<names variable="interviewer"/>
<text variable="container-title"/>
</substitute>
</names>
</macro>
<macro name="editor">
<names variable="editor">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="other-people">
<group delimiter=". ">
<names variable="interviewer host chair translator contributor" delimiter=". ">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" delimiter-precedes-last="never"/>
</names>
<choose>
<if type="chapter" variable="container-title" match="all"/>
<else>
<text macro="editor"/>
</else>
</choose>
</group>
</macro>
<macro name="year">
<choose>
<if variable="issued">
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text" date-parts="year"/>
</group>
</if>
<else>
<text term="no date" prefix="[" suffix="]"/>
</else>
</choose>
</macro>
<macro name="title">
<choose>
<if variable="container-title">
<text variable="title"/>
</if>
<else>
<text variable="title" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="title-text">
<choose>
<if variable="container-title">
<text variable="title" form="short"/>
</if>
<else>
<text variable="title" form="short" font-style="italic"/>
</else>
</choose>
</macro>
<macro name="medium">
<choose>
<if type="broadcast" variable="container-title genre" match="all">
<choose>
<if variable="interviewer" match="none">
<text variable="genre" prefix="[" suffix="]"/>
</if>
<else-if variable="URL">
<text term="online" prefix="[" suffix="]"/>
</else-if>
</choose>
</if>
<else-if variable="URL">
<text term="online" prefix="[" suffix="]"/>
</else-if>
</choose>
</macro>
<macro name="title-and-medium">
<choose>
<if variable="container-title">
<text macro="title"/>
</if>
<else-if variable="title">
<group delimiter=" ">
<text macro="title"/>
<text macro="medium"/>
</group>
</else-if>
</choose>
</macro>
<macro name="title-after-creator">
<choose>
<if variable="title">
<choose>
<if variable="author">
<text macro="title-and-medium"/>
</if>
</choose>
</if>
<else-if variable="container-title" match="none">
<text macro="medium"/>
</else-if>
</choose>
</macro>
<macro name="host-title">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<text macro="medium"/>
</group>
</macro>
<macro name="host">
<choose>
<if variable="author title interviewer" match="none">
<choose>
<if type="chapter" variable="container-title" match="all">
<text macro="editor"/>
</if>
</choose>
</if>
<else-if type="chapter" variable="container-title" match="all">
<group delimiter=". ">
<group delimiter=" ">
<group>
<text term="in" text-case="capitalize-first"/>
<text term="colon"/>
</group>
<text macro="host-title"/>
</group>
<text macro="editor"/>
</group>
</else-if>
<else-if variable="container-title">
<text macro="host-title"/>
</else-if>
</choose>
</macro>
<macro name="genre">
<choose>
<if type="broadcast" variable="container-title" match="all"/>
<else-if variable="interviewer" match="none">
<text variable="genre" text-case="capitalize-first"/>
</else-if>
<else-if variable="author title" match="none">
<text variable="genre" text-case="capitalize-first"/>
</else-if>
</choose>
</macro>
<macro name="occasion">
<group delimiter=", ">
<text macro="genre"/>
<text variable="event-title"/>
<text variable="event-place"/>
<text macro="event-date"/>
<choose>
<if variable="container-title publisher publisher-place" match="none">
<text macro="fuller-date"/>
</if>
</choose>
</group>
</macro>
<macro name="imprint">
<choose>
<if variable="publisher publisher-place" match="all">
<group delimiter=" ">
<group>
<text variable="publisher-place"/>
<text term="colon"/>
</group>
<text variable="publisher"/>
</group>
</if>
<else>
<text variable="publisher-place"/>
<text variable="publisher"/>
</else>
</choose>
</macro>
<macro name="fuller-date">
<choose>
<if variable="issued">
<choose>
<if type="article-journal"/>
<else>
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued" form="text"/>
</group>
</else>
</choose>
</if>
</choose>
</macro>
<macro name="numeration">
<group delimiter=", ">
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
<group delimiter=" ">
<label variable="issue" form="short"/>
<text variable="issue"/>
</group>
<group delimiter=" ">
<label variable="number" form="short" plural="never"/>
<text variable="number"/>
</group>
<group delimiter=" ">
<label variable="page" form="short"/>
<text variable="page"/>
</group>
</group>
</macro>
<macro name="production">
<group delimiter=", ">
<text macro="imprint"/>
<choose>
<if variable="container-title publisher publisher-place" match="any">
<text macro="fuller-date"/>
</if>
</choose>
<choose>
<if variable="publisher publisher-place" match="any">
<text macro="numeration"/>
</if>
<else-if type="article-journal">
<text macro="numeration" text-case="capitalize-first"/>
</else-if>
<else-if variable="container-title issued" match="all">
<text macro="numeration"/>
</else-if>
<else>
<text macro="numeration" text-case="capitalize-first"/>
</else>
</choose>
</group>
</macro>
<macro name="viewed">
<group delimiter=" " prefix="[" suffix="]">
<text term="accessed"/>
<date variable="accessed" form="text"/>
</group>
</macro>
<macro name="archive">
<group delimiter=", ">
<text variable="archive"/>
<text variable="archive-place"/>
<text variable="archive_location"/>
</group>
</macro>
<macro name="available">
<group delimiter=" ">
<group>
<text term="available at" text-case="capitalize-first"/>
<text term="colon"/>
</group>
<text variable="URL"/>
</group>
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
<macro name="reference">
<group delimiter=". ">
<group delimiter=", ">
<text macro="creator"/>
<text macro="year"/>
</group>
<text macro="title-after-creator"/>
<choose>
<if variable="interviewer">
<text macro="other-people"/>
<text macro="occasion"/>
</if>
<else>
<text macro="occasion"/>
<text macro="other-people"/>
</else>
</choose>
<text macro="host"/>
<group delimiter=" ">
<text macro="production"/>
<text macro="viewed"/>
</group>
<text variable="note" text-case="capitalize-first"/>
<text macro="archive" text-case="capitalize-first"/>
</group>
</macro>
<citation disambiguate-add-year-suffix="true" disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name">
<layout prefix="(" suffix=")" delimiter="; ">
<group delimiter=", ">
<group delimiter=" ">
<text macro="creator-text"/>
<text macro="year"/>
</group>
<text macro="locator"/>
</group>
</layout>
</citation>
<bibliography hanging-indent="true" entry-spacing="0">
<sort>
<key macro="sort-name"/>
<key variable="issued"/>
<key variable="title"/>
</sort>
<layout>
<choose>
<if variable="URL">
<group delimiter=". ">
<text macro="reference"/>
<text macro="available"/>
</group>
</if>
<else>
<text macro="reference" suffix="."/>
</else>
</choose>
</layout>
</bibliography>
</style>
`;
