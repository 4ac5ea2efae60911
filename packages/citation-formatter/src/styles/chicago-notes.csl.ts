// Generated from chicago-notes.csl by `npm run generate`. Change that file, not this one.
/** The CSL style `chicago-notes.csl`, as XML text. */
export const chicagoNotes = `<?xml version="1.0" encoding="utf-8"?>
<!-- Notes and bibliography after The Chicago Manual of Style, 18th edition, chapters 13 and 14, for conversations:
     interviews in print, on air and in archives, press conferences, hearings, debates. Written for Colloquy from the
     manual's rules. Where the editions differ: a note names up to two people, as in the 18th (13.23; in the 17th up to
     three); the bibliography names up to ten, as in the 17th (14.76; in the 18th up to six).

     Where the manual leaves it open, or interviews need more:
     - unpublished interviews are usually cited in the text or in notes only (14.108; 17th 14.211). They have an entry
       in the bibliography nevertheless: whoever checks a quotation looks there for what exists and who keeps it. Leave
       the entry out where your publisher wants it out;
     - the number of a magazine, which the manual usually leaves out (14.87), and in parentheses the publisher and the
       place of a periodical, for which the manual has the place alone (14.81, 14.89), are printed where they are known,
       since small periodicals cannot be found without them. For the same reason the place stands after a broadcaster
       and after the publisher of a hearing;
     - the initial article of a periodical stays, since a style cannot tell an article from a name;
     - the note variable stands after the publication, since it says which reprint was read, or who moderated;
     - a conversation without an interviewer is called what it is (genre); without a date it has "n.d.", or the day of
       access where it has an address (13.15), which is printed in no other case;
     - a hearing is entered by its title, which the committee is part of, and its witness follows in parentheses, as in
       the manual's section on legal and public documents. It has its printer and date in parentheses, as a book has;
     - in an archive the pinpoint stands with the item, before the name of the archive (14.127);
     - ibid. is used for a repeated cite, which the manual allows though it prefers the short form (13.37). -->
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" demote-non-dropping-particle="display-and-sort" page-range-format="chicago">
  <info>
    <title>Colloquy: Chicago notes and bibliography, for interviews</title>
    <title-short>Chicago notes</title-short>
    <id>urn:colloquy:style:chicago-notes</id>
    <author>
      <name>The Colloquy authors</name>
    </author>
    <category citation-format="note"/>
    <category field="generic-base"/>
    <updated>2025-01-01T00:00:00+00:00</updated>
    <rights license="https://opensource.org/licenses/MIT">MIT</rights>
  </info>

  <!-- Words that the rules ask for and CSL has no term for; "presented at" and the verb form of "author" belong to the
       committee and the witness of a hearing. -->
  <locale>
    <terms>
      <term name="colon">:</term>
    </terms>
  </locale>
  <locale xml:lang="en">
    <terms>
      <term name="podcast-episode">episode</term>
      <term name="presented at">Hearing Before the</term>
      <term name="author" form="verb">statement of</term>
    </terms>
  </locale>
  <locale xml:lang="de">
    <terms>
      <term name="accessed">abgerufen am</term>
      <term name="podcast-episode">Folge</term>
      <term name="presented at">Anhörung,</term>
      <term name="author" form="verb">Aussage von</term>
    </terms>
  </locale>
  <locale xml:lang="es">
    <terms>
      <term name="accessed">consultado el</term>
      <term name="podcast-episode">episodio</term>
      <term name="presented at">audiencia,</term>
      <term name="author" form="verb">declaración de</term>
    </terms>
  </locale>
  <locale xml:lang="fr">
    <terms>
      <term name="colon">&#160;:</term>
      <term name="podcast-episode">épisode</term>
      <term name="presented at">audition,</term>
      <term name="author" form="verb">déclaration&#160;:</term>
    </terms>
  </locale>
  <locale xml:lang="ru">
    <terms>
      <term name="accessed">дата обращения:</term>
      <term name="podcast-episode">выпуск</term>
      <term name="presented at">слушания,</term>
      <term name="author" form="verb">показания:</term>
    </terms>
  </locale>

  <!-- People. A note names up to two, a bibliography up to ten. Of a sole interviewee who was not published, what they
       are is told in parentheses. -->
  <macro name="office">
    <choose>
      <if type="interview">
        <text variable="annote" prefix="(" suffix=")"/>
      </if>
    </choose>
  </macro>
  <macro name="author-note">
    <group delimiter=" ">
      <names variable="author">
        <name and="text" et-al-min="3" et-al-use-first="1"/>
      </names>
      <text macro="office"/>
    </group>
  </macro>
  <macro name="author-short">
    <names variable="author">
      <name form="short" and="text" et-al-min="3" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="author-bibliography">
    <group delimiter=" ">
      <names variable="author">
        <name and="text" name-as-sort-order="first" delimiter-precedes-last="always" et-al-min="11" et-al-use-first="7"/>
      </names>
      <text macro="office"/>
    </group>
  </macro>
  <macro name="people-note">
    <choose>
      <if variable="author title" match="any">
        <names variable="interviewer host chair translator editor" delimiter=", ">
          <label form="verb" suffix=" "/>
          <name and="text" et-al-min="3" et-al-use-first="1"/>
        </names>
      </if>
      <else>
        <text macro="people-bibliography"/>
      </else>
    </choose>
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

  <!-- What a repeated cite goes by: the title, else the kind of the conversation. -->
  <macro name="title-short">
    <choose>
      <if variable="title" match="none">
        <text variable="genre"/>
      </if>
      <else-if type="hearing">
        <text variable="title" form="short" font-style="italic"/>
      </else-if>
      <else>
        <text variable="title" form="short" quotes="true"/>
      </else>
    </choose>
  </macro>

  <!-- What it is, where "interview by" does not say it. -->
  <macro name="genre">
    <choose>
      <if type="broadcast" variable="container-title" match="all"/>
      <else-if variable="interviewer" match="none">
        <text variable="genre"/>
      </else-if>
    </choose>
  </macro>
  <macro name="genre-note">
    <choose>
      <if variable="author title interviewer host chair translator editor" match="any">
        <text macro="genre"/>
      </if>
      <else>
        <text macro="genre" text-case="capitalize-first"/>
      </else>
    </choose>
  </macro>
  <macro name="occasion">
    <group delimiter=", ">
      <text variable="event-title"/>
      <text variable="event-place"/>
      <date variable="event-date" form="text"/>
    </group>
  </macro>

  <!-- The date, without which n.d. stands, unless the day of access says when it was there. -->
  <macro name="issued">
    <choose>
      <if variable="issued">
        <date variable="issued" form="text"/>
      </if>
      <else-if variable="accessed URL" match="all"/>
      <else>
        <text term="no date" form="short"/>
      </else>
    </choose>
  </macro>
  <macro name="accessed">
    <choose>
      <if variable="issued" match="none">
        <choose>
          <if variable="URL">
            <group delimiter=" ">
              <text term="accessed"/>
              <date variable="accessed" form="text"/>
            </group>
          </if>
        </choose>
      </if>
    </choose>
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
      <choose>
        <if type="broadcast">
          <text term="podcast-episode"/>
        </if>
        <else>
          <label variable="number" form="short" plural="never"/>
        </else>
      </choose>
      <text variable="number"/>
    </group>
  </macro>
  <macro name="volume">
    <group delimiter=" ">
      <label variable="volume" form="short"/>
      <text variable="volume"/>
    </group>
  </macro>
  <macro name="numbers">
    <group delimiter=", ">
      <text macro="volume"/>
      <text macro="issue"/>
      <text macro="number"/>
    </group>
  </macro>

  <!-- Journals: Title 12, no. 3 (March 2004): 45. Programmes: Title, kind, episode 3, broadcaster, date. Other
       periodicals: Title (publisher, place), vol. 12, no. 3, date. Without a container: the date, then who publishes
       it. -->
  <macro name="publication">
    <choose>
      <if type="article-journal">
        <group delimiter=" ">
          <text variable="container-title" font-style="italic"/>
          <text macro="imprint" prefix="(" suffix=")"/>
          <group delimiter=", ">
            <text variable="volume"/>
            <text macro="issue"/>
          </group>
          <text macro="issued" prefix="(" suffix=")"/>
        </group>
      </if>
      <else-if type="broadcast" variable="container-title" match="all">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text variable="genre"/>
          <text macro="numbers"/>
          <text macro="imprint"/>
          <text macro="issued"/>
        </group>
      </else-if>
      <else-if variable="container-title">
        <group delimiter=", ">
          <group delimiter=" ">
            <text variable="container-title" font-style="italic"/>
            <text macro="imprint" prefix="(" suffix=")"/>
          </group>
          <text macro="numbers"/>
          <text macro="issued"/>
        </group>
      </else-if>
      <else-if variable="issued volume issue number publisher publisher-place" match="any">
        <group delimiter=", ">
          <text macro="issued"/>
          <text macro="numbers"/>
          <text macro="imprint"/>
        </group>
      </else-if>
      <else>
        <text macro="issued"/>
      </else>
    </choose>
  </macro>

  <!-- The page of a journal follows a colon, unless a note on a reprint comes between. -->
  <macro name="publication-and-colon">
    <group>
      <text macro="publication"/>
      <text term="colon"/>
    </group>
  </macro>
  <macro name="publication-with-locator">
    <choose>
      <if variable="note">
        <text macro="publication"/>
      </if>
      <else-if type="article-journal" locator="page" match="all">
        <group delimiter=" ">
          <text macro="publication-and-colon"/>
          <text macro="locator"/>
        </group>
      </else-if>
      <else>
        <text macro="publication"/>
      </else>
    </choose>
  </macro>
  <macro name="publication-with-pages">
    <choose>
      <if type="article-journal" variable="page" match="all">
        <group delimiter=" ">
          <text macro="publication-and-colon"/>
          <text variable="page"/>
        </group>
      </if>
      <else>
        <text macro="publication"/>
      </else>
    </choose>
  </macro>

  <!-- What is said on an occasion: kind, occasion, who held it, place, day. What was published on another day has its
       publisher and day after that. -->
  <macro name="speech-facts">
    <choose>
      <if variable="event-date">
        <group delimiter=", ">
          <text macro="occasion"/>
          <text macro="publication"/>
        </group>
      </if>
      <else>
        <group delimiter=", ">
          <text variable="event-title"/>
          <text variable="publisher"/>
          <text variable="event-place"/>
          <text variable="publisher-place"/>
          <text macro="numbers"/>
          <text macro="issued"/>
        </group>
      </else>
    </choose>
  </macro>

  <!-- "n.d." is no variable: a group of it and nothing else would not be printed. -->
  <macro name="occasion-and-publication">
    <choose>
      <if type="speech">
        <choose>
          <if variable="genre event-title event-place event-date issued volume issue number publisher publisher-place" match="any">
            <group delimiter=", ">
              <text macro="genre" text-case="capitalize-first"/>
              <text macro="speech-facts"/>
            </group>
          </if>
          <else>
            <text macro="issued"/>
          </else>
        </choose>
      </if>
      <else-if variable="event-title event-place event-date issued container-title publisher publisher-place" match="any">
        <group delimiter=", ">
          <text macro="genre" text-case="capitalize-first"/>
          <text macro="occasion"/>
          <text macro="publication-with-pages"/>
        </group>
      </else-if>
      <else-if variable="interviewer" match="any">
        <text macro="publication-with-pages"/>
      </else-if>
      <else-if variable="genre">
        <group delimiter=", ">
          <text macro="genre" text-case="capitalize-first"/>
          <text macro="publication-with-pages"/>
        </group>
      </else-if>
      <else>
        <text macro="publication-with-pages"/>
      </else>
    </choose>
  </macro>

  <macro name="locator">
    <choose>
      <if locator="page timestamp" match="any">
        <text variable="locator"/>
      </if>
      <else>
        <text macro="locator-with-label"/>
      </else>
    </choose>
  </macro>
  <macro name="locator-with-label">
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

  <!-- Archives: collection and number, pinpoint, archive, place. -->
  <macro name="archive">
    <group delimiter=", ">
      <text variable="archive"/>
      <text variable="archive-place"/>
    </group>
  </macro>
  <macro name="locator-and-archive">
    <choose>
      <if variable="archive archive_location archive-place" match="any">
        <group delimiter=", ">
          <text variable="archive_location"/>
          <choose>
            <if type="article-journal" locator="page" match="all">
              <choose>
                <if variable="note">
                  <text macro="locator-with-label"/>
                </if>
              </choose>
            </if>
            <else>
              <text macro="locator-with-label"/>
            </else>
          </choose>
          <text macro="archive"/>
        </group>
      </if>
      <else-if type="article-journal" locator="page" match="all">
        <choose>
          <if variable="note">
            <text macro="locator"/>
          </if>
        </choose>
      </else-if>
      <else>
        <text macro="locator"/>
      </else>
    </choose>
  </macro>

  <!-- Hearings: Title: Hearing Before the committee, number (printer, date), page (statement of the witness). -->
  <macro name="hearing-title">
    <group font-style="italic" delimiter=" ">
      <choose>
        <if variable="event-title">
          <group>
            <text variable="title"/>
            <text term="colon"/>
          </group>
          <text term="presented at"/>
          <text variable="event-title"/>
        </if>
        <else>
          <text variable="title"/>
        </else>
      </choose>
    </group>
  </macro>
  <macro name="hearing-facts">
    <group delimiter=", ">
      <choose>
        <if variable="event-title" match="none">
          <text variable="genre"/>
        </if>
      </choose>
      <text variable="event-place"/>
      <date variable="event-date" form="text"/>
      <text variable="container-title" font-style="italic"/>
      <text macro="numbers"/>
    </group>
  </macro>
  <macro name="witness-note">
    <group delimiter=", ">
      <names variable="author">
        <label form="verb" suffix=" "/>
        <name and="text" et-al-min="3" et-al-use-first="1"/>
      </names>
      <text variable="annote"/>
    </group>
  </macro>
  <macro name="witness-short">
    <names variable="author">
      <label form="verb" suffix=" "/>
      <name form="short" and="text" et-al-min="3" et-al-use-first="1"/>
    </names>
  </macro>
  <macro name="witness-bibliography">
    <group delimiter=", ">
      <names variable="author">
        <label form="verb" text-case="capitalize-first" suffix=" "/>
        <name and="text" et-al-min="11" et-al-use-first="7"/>
      </names>
      <text variable="annote"/>
    </group>
  </macro>
  <macro name="hearing-note">
    <group delimiter=", ">
      <group delimiter=" ">
        <group delimiter=", ">
          <group delimiter=" ">
            <group delimiter=", ">
              <text macro="hearing-title"/>
              <text macro="people-note"/>
              <text macro="hearing-facts"/>
            </group>
            <group delimiter=", " prefix="(" suffix=")">
              <text macro="imprint"/>
              <text macro="issued"/>
            </group>
          </group>
          <text macro="locator-and-archive"/>
        </group>
        <text macro="witness-note" prefix="(" suffix=")"/>
      </group>
      <text variable="note"/>
      <text macro="accessed"/>
      <text variable="URL"/>
    </group>
  </macro>

  <!-- What is said on an occasion stands with it in parentheses, as lectures do. -->
  <macro name="note-full">
    <choose>
      <if type="hearing" variable="title" match="all">
        <text macro="hearing-note"/>
      </if>
      <else>
        <group delimiter=", ">
          <text macro="author-note"/>
          <choose>
            <if type="speech">
              <group delimiter=" ">
                <group delimiter=", ">
                  <text macro="title"/>
                  <text macro="people-note"/>
                </group>
                <group delimiter=", " prefix="(" suffix=")">
                  <text macro="genre-note"/>
                  <text macro="speech-facts"/>
                </group>
              </group>
            </if>
            <else>
              <text macro="title"/>
              <text macro="people-note"/>
              <text macro="genre-note"/>
              <text macro="occasion"/>
              <text macro="publication-with-locator"/>
            </else>
          </choose>
          <text variable="note"/>
          <text macro="locator-and-archive"/>
          <text macro="accessed"/>
          <text variable="URL"/>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="note-short">
    <choose>
      <if type="hearing" variable="title" match="all">
        <group delimiter=" ">
          <group delimiter=", ">
            <text macro="title-short"/>
            <text macro="locator"/>
          </group>
          <text macro="witness-short" prefix="(" suffix=")"/>
        </group>
      </if>
      <else>
        <group delimiter=", ">
          <choose>
            <if variable="author title" match="any">
              <group delimiter=", ">
                <text macro="author-short"/>
                <text macro="title-short"/>
              </group>
            </if>
            <else-if variable="interviewer">
              <text macro="people-note"/>
            </else-if>
            <else>
              <text macro="publication"/>
            </else>
          </choose>
          <text macro="locator"/>
        </group>
      </else>
    </choose>
  </macro>

  <macro name="entered-under">
    <choose>
      <if type="hearing" variable="title" match="all">
        <text macro="hearing-title"/>
      </if>
      <else>
        <text macro="author-bibliography"/>
      </else>
    </choose>
  </macro>

  <citation>
    <layout suffix="." delimiter="; ">
      <choose>
        <if position="ibid-with-locator">
          <group delimiter=", ">
            <text term="ibid"/>
            <text macro="locator"/>
          </group>
        </if>
        <else-if position="ibid">
          <text term="ibid"/>
        </else-if>
        <else-if position="subsequent">
          <text macro="note-short"/>
        </else-if>
        <else>
          <text macro="note-full"/>
        </else>
      </choose>
    </layout>
  </citation>
  <bibliography hanging-indent="true" entry-spacing="0">
    <sort>
      <key macro="entered-under"/>
      <key variable="title"/>
      <key variable="issued"/>
    </sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="entered-under"/>
        <choose>
          <if type="hearing" variable="title" match="all">
            <text macro="people-bibliography"/>
            <text macro="hearing-facts" text-case="capitalize-first"/>
            <choose>
              <if variable="issued publisher publisher-place" match="any">
                <group delimiter=", ">
                  <text macro="imprint"/>
                  <text macro="issued"/>
                </group>
              </if>
              <else>
                <text macro="issued"/>
              </else>
            </choose>
            <text variable="archive_location"/>
            <text macro="archive"/>
            <text macro="witness-bibliography"/>
          </if>
          <else>
            <text macro="title"/>
            <text macro="people-bibliography"/>
            <text macro="occasion-and-publication"/>
            <text variable="archive_location"/>
            <text macro="archive"/>
          </else>
        </choose>
        <text variable="note" text-case="capitalize-first"/>
        <text macro="accessed" text-case="capitalize-first"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
