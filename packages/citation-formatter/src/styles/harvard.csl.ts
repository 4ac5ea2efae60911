// Generated from harvard.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `harvard.csl`, as XML text. */
export const harvard = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB" demote-non-dropping-particle="sort-only" page-range-format="expanded">
<info>
<title>Colloquy: Harvard (Cite Them Right), for interviews</title>
<title-short>Harvard</title-short>
<id>urn:colloquy:style:harvard</id>
<author>
<name>The Colloquy authors</name>
</author>
<category citation-format="author-date"/>
<category field="generic-base"/>
<updated>2025-01-01T00:00:00+00:00</updated>
<rights license="https://opensource.org/licenses/MIT">MIT</rights>
</info>
<locale>
<date form="numeric">
<date-part name="day" form="numeric" suffix=" "/>
<date-part name="month" form="long"/>
</date>
<terms>
<term name="interviewer" form="verb-short">,</term>
</terms>
</locale>
<locale xml:lang="de">
<date form="numeric">
<date-part name="day" form="ordinal" suffix=" "/>
<date-part name="month" form="long"/>
</date>
</locale>
<locale xml:lang="es">
<date form="numeric">
<date-part name="day" form="numeric" suffix=" de "/>
<date-part name="month" form="long"/>
</date>
</locale>
<locale xml:lang="en">
<style-options punctuation-in-quote="false"/>
<date form="text">
<date-part name="day" suffix=" "/>
<date-part name="month" suffix=" "/>
<date-part name="year"/>
</date>
<terms>
<term name="open-quote">‘</term>
<term name="close-quote">’</term>
<term name="open-inner-quote">“</term>
<term name="close-inner-quote">”</term>
<term name="interviewer" form="verb">interviewed by</term>
<term name="interviewer" form="verb-short"> for</term>
<term name="editor" form="short">
<single>ed.</single>
<multiple>eds</multiple>
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
<macro name="author-text">
<names variable="author">
<name form="short" and="text" delimiter-precedes-last="never" et-al-min="4" et-al-use-first="1"/>
<et-al font-style="italic"/>
<substitute>
<text macro="title-short"/>
<names variable="interviewer"/>
<text variable="container-title" font-style="italic"/>
<text macro="genre"/>
</substitute>
</names>
</macro>
<macro name="author">
<names variable="author">
<name and="text" initialize-with="." name-as-sort-order="all" delimiter-precedes-last="never"/>
<substitute>
<text macro="title"/>
<names variable="interviewer"/>
<text variable="container-title" font-style="italic"/>
<text macro="genre"/>
</substitute>
</names>
</macro>
<macro name="year">
<choose>
<if variable="issued">
<group>
<group delimiter=" ">
<text macro="circa"/>
<date variable="issued">
<date-part name="year"/>
</date>
</group>
<text variable="year-suffix"/>
</group>
</if>
<else>
<group delimiter="-">
<text term="no date"/>
<text variable="year-suffix"/>
</group>
</else>
</choose>
</macro>
<macro name="title">
<choose>
<if type="hearing">
<text variable="title" font-style="italic"/>
</if>
<else>
<text variable="title" quotes="true"/>
</else>
</choose>
</macro>
<macro name="title-short">
<choose>
<if type="hearing">
<text variable="title" form="short" font-style="italic"/>
</if>
<else>
<text variable="title" form="short" quotes="true"/>
</else>
</choose>
</macro>
<macro name="genre">
<choose>
<if type="broadcast" variable="container-title" match="all"/>
<else-if variable="interviewer" match="none">
<text variable="genre" text-case="capitalize-first" prefix="[" suffix="]"/>
</else-if>
<else-if variable="author title" match="none">
<text variable="genre" text-case="capitalize-first" prefix="[" suffix="]"/>
</else-if>
</choose>
</macro>
<macro name="genre-of-programme">
<choose>
<if variable="interviewer" match="none">
<text variable="genre" text-case="capitalize-first" prefix="[" suffix="]"/>
</if>
</choose>
</macro>
<macro name="title-and-genre">
<group delimiter=" ">
<text macro="title"/>
<text macro="genre"/>
</group>
</macro>
<macro name="interviewer">
<names variable="interviewer">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="translator">
<names variable="translator">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="host">
<names variable="host">
<label form="verb" text-case="capitalize-first" suffix=" "/>
<name and="text" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="chair">
<names variable="chair">
<label form="verb" suffix=" "/>
<name and="text" delimiter-precedes-last="never"/>
</names>
</macro>
<macro name="chair-in-place">
<choose>
<if variable="container-title">
<text macro="chair" text-case="capitalize-first"/>
</if>
<else-if variable="event-title">
<text macro="chair"/>
</else-if>
<else-if variable="interviewer author" match="all">
<text macro="chair"/>
</else-if>
<else-if variable="interviewer title" match="all">
<text macro="chair"/>
</else-if>
<else>
<text macro="chair" text-case="capitalize-first"/>
</else>
</choose>
</macro>
<macro name="editor">
<names variable="editor" delimiter=", ">
<name and="text" initialize-with="." name-as-sort-order="all" delimiter-precedes-last="never"/>
<label form="short" prefix=" (" suffix=")"/>
</names>
</macro>
<macro name="day">
<date variable="issued" form="numeric"/>
</macro>
<macro name="issue">
<group delimiter=" ">
<label variable="issue" form="short"/>
<text variable="issue"/>
</group>
</macro>
<macro name="number">
<group delimiter=" ">
<label variable="number" form="short" plural="never"/>
<text variable="number"/>
</group>
</macro>
<macro name="volume-and-issue">
<choose>
<if variable="volume issue" match="all">
<group>
<text variable="volume"/>
<text variable="issue" prefix="(" suffix=")"/>
</group>
</if>
<else-if type="article-journal">
<text variable="volume"/>
<text macro="issue"/>
</else-if>
<else-if variable="volume">
<group delimiter=" ">
<label variable="volume" form="short"/>
<text variable="volume"/>
</group>
</else-if>
<else>
<text macro="issue"/>
</else>
</choose>
</macro>
<macro name="pages">
<group delimiter=" ">
<label variable="page" form="short"/>
<text variable="page"/>
</group>
</macro>
<macro name="place-and-publisher">
<group delimiter=": ">
<text variable="publisher-place"/>
<text variable="publisher"/>
</group>
</macro>
<macro name="container">
<choose>
<if type="chapter">
<group delimiter=". ">
<group delimiter=" ">
<text term="in"/>
<text macro="editor"/>
<text variable="container-title" font-style="italic"/>
</group>
<group delimiter=", ">
<text macro="volume-and-issue" text-case="capitalize-first"/>
<text macro="place-and-publisher"/>
<text macro="pages"/>
</group>
</group>
</if>
<else-if type="broadcast">
<group delimiter=", ">
<group delimiter=" ">
<text variable="container-title" font-style="italic"/>
<text macro="genre-of-programme"/>
</group>
<text macro="volume-and-issue"/>
<text macro="number"/>
<text variable="publisher"/>
<text macro="day"/>
</group>
</else-if>
<else-if type="article-journal" variable="volume" match="all">
<group delimiter=", ">
<text variable="container-title" font-style="italic"/>
<text macro="volume-and-issue"/>
<text macro="pages"/>
</group>
</else-if>
<else>
<group delimiter=", ">
<text variable="container-title" font-style="italic"/>
<text macro="volume-and-issue"/>
<text macro="number"/>
<text macro="day"/>
<text macro="pages"/>
</group>
</else>
</choose>
</macro>
<macro name="interviewer-and-book">
<group delimiter=", ">
<text macro="interviewer"/>
<text macro="container"/>
</group>
</macro>
<macro name="interviewer-and-container">
<choose>
<if type="chapter">
<choose>
<if variable="interviewer author" match="all">
<text macro="interviewer-and-book"/>
</if>
<else-if variable="interviewer title" match="all">
<text macro="interviewer-and-book"/>
</else-if>
<else>
<text macro="container" text-case="capitalize-first"/>
</else>
</choose>
</if>
<else-if variable="interviewer author" match="all">
<group delimiter=" ">
<group>
<text macro="interviewer"/>
<text term="interviewer" form="verb-short"/>
</group>
<text macro="container"/>
</group>
</else-if>
<else-if variable="interviewer title" match="all">
<group delimiter=" ">
<group>
<text macro="interviewer"/>
<text term="interviewer" form="verb-short"/>
</group>
<text macro="container"/>
</group>
</else-if>
<else>
<text macro="container"/>
</else>
</choose>
</macro>
<macro name="occasion">
<group delimiter=", ">
<text macro="interviewer"/>
<text variable="event-title"/>
<text macro="chair-in-place"/>
<text variable="event-place"/>
<choose>
<if variable="event-date">
<text macro="event-date"/>
</if>
<else>
<text macro="day"/>
</else>
</choose>
</group>
</macro>
<macro name="imprint">
<group delimiter=", ">
<text macro="volume-and-issue" text-case="capitalize-first"/>
<text macro="number" text-case="capitalize-first"/>
<text macro="place-and-publisher"/>
<choose>
<if variable="event-date">
<text macro="day"/>
</if>
</choose>
<text macro="pages"/>
</group>
</macro>
<macro name="archive">
<group delimiter=". ">
<text variable="archive_location" text-case="capitalize-first"/>
<group delimiter=", ">
<text variable="archive"/>
<text variable="archive-place"/>
</group>
</group>
</macro>
<macro name="address">
<group delimiter=" ">
<group>
<text term="available at" text-case="capitalize-first"/>
<text term="colon" suffix=" "/>
<text variable="URL"/>
</group>
<group prefix="(" suffix=")">
<text term="accessed" text-case="capitalize-first"/>
<text term="colon" suffix=" "/>
<date variable="accessed" form="text"/>
</group>
</group>
</macro>
<macro name="work">
<choose>
<if variable="container-title" match="none">
<group delimiter=". ">
<text macro="title-and-genre"/>
<text macro="translator"/>
<text macro="host"/>
<text macro="occasion"/>
<text macro="imprint"/>
</group>
</if>
<else-if variable="interviewer translator host chair" match="any">
<group delimiter=". ">
<text macro="title-and-genre"/>
<text macro="translator"/>
<text macro="host"/>
<text macro="chair-in-place"/>
<text macro="interviewer-and-container"/>
</group>
</else-if>
<else>
<group delimiter=", ">
<text macro="title-and-genre"/>
<text macro="container"/>
</group>
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
<citation disambiguate-add-year-suffix="true" disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name-with-initials" disambiguate-add-names="true">
<layout prefix="(" suffix=")" delimiter="; ">
<group delimiter=", ">
<text macro="author-text"/>
<text macro="year"/>
<text macro="locator"/>
</group>
</layout>
</citation>
<bibliography hanging-indent="true" entry-spacing="0">
<sort>
<key macro="author"/>
<key variable="issued"/>
<key variable="title"/>
</sort>
<layout suffix=".">
<group delimiter=". ">
<group delimiter=" ">
<text macro="author"/>
<text macro="year" prefix="(" suffix=")"/>
<text macro="work"/>
</group>
<text macro="archive"/>
<text variable="note" text-case="capitalize-first"/>
<text macro="address"/>
</group>
</layout>
</bibliography>
</style>
`;
