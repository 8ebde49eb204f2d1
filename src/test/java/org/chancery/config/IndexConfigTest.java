package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.authority.Authority;
import org.chancery.statement.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a folder, and each fault with its file and line. */
final class IndexConfigTest {
    @TempDir
    private Path folder;

    private ConfigFolder config;

    @BeforeEach
    void writeFolder() {
        config = new ConfigFolder(folder);
    }

    @Test
    void aFolderWithoutFaultsIsRead() {
        assertThat(config.faults()).isEmpty();
        IndexConfig read = config.load();
        Authority authority = read.authority();
        assertThat(authority.country("CSHH").orElseThrow().successors()).containsExactly("CZ");
        assertThat(authority.country("FR").orElseThrow().metonyms()).containsExactly("Paris", "the Élysée");
        assertThat(authority.groupsOf("CZ", PartialDate.parse("2010"))).containsExactly("EU");
        assertThat(authority.topic("ceasefire").orElseThrow().parent()).contains("peace");
        assertThat(authority.speaker("anna-novak").orElseThrow().offices())
                .extracting(Object::toString)
                .containsExactly(
                        "Office[role=Prime Minister, country=Optional[CZ], organisation=Optional.empty, from=2010-01-01,"
                                + " to=Optional[2014]]",
                        "Office[role=Secretary General, country=Optional.empty, organisation=Optional[nato], from=2015,"
                                + " to=Optional.empty]");
        assertThat(read.synonyms()).containsExactly(List.of("truce", "ceasefire"));
        assertThat(read.settings().server().port()).isEqualTo(8081);
        assertThat(read.mappings()).isEmpty();
    }

    @Test
    void windowsLineEndsAndCommentsBetweenRowsAreAllowed() {
        config.write(
                ConfigFolder.ORGANISATIONS,
                "# head\r\nid\tname\taliases\tfrom\tto\r\n\r\n# nato\r\nnato\tNATO\t\t\t\r\n");
        assertThat(config.faults()).isEmpty();
        assertThat(config.load().authority().organisation("nato").orElseThrow().to())
                .isEmpty();
    }

    @Test
    void mappingsAreListedByName() {
        config.write("mappings/some-source.json", "{\"fields\": {\"text\": \"words\"}}");
        assertThat(config.load().mappings()).containsOnlyKeys("some-source");
    }

    @Test
    void aFaultOfAMappingIsOfItsFileAndLine() {
        config.write("mappings/some-source.json", "{\n  \"fields\": {\"words\": \"text\"}\n}");
        assertThat(config.faults())
                .singleElement()
                .asString()
                .contains("some-source.json:2: fields.words: there is no such field; there are checked, ");
    }

    @Test
    void loadingListsEveryFaultAtOnce() {
        config.write(ConfigFolder.SETTINGS, "port = x\n").append(ConfigFolder.SYNONYMS, "alone\n");
        assertThatThrownBy(config::load)
                .isInstanceOfSatisfying(
                        ConfigException.class, e -> assertThat(e.faults()).hasSize(2))
                .hasMessageContaining("settings.properties:1: ")
                .hasMessageContaining("synonyms.txt:3: ");
    }

    @Test
    void missingFilesAndFoldersAreFaults() {
        config.delete(ConfigFolder.TOPICS).delete(ConfigFolder.SETTINGS).delete(ConfigFolder.SPEAKERS);
        assertThat(config.faults())
                .containsExactly(
                        "authority/topics.tsv: the file is missing",
                        "authority/speakers: the folder has no .tsv file",
                        "settings.properties: the file is missing");
        config.delete("authority/speakers");
        assertThat(config.faults()).contains("authority/speakers: the folder is missing");
    }

    @Test
    void aFolderInPlaceOfAFileCannotBeRead() {
        config.delete(ConfigFolder.TOPICS).write(ConfigFolder.TOPICS + "/inner", "");
        assertThat(config.faults())
                .singleElement()
                .asString()
                .startsWith("authority/topics.tsv: the file cannot be read (");
    }

    @Test
    void aWrongHeaderIsAFault() {
        config.write(ConfigFolder.ORGANISATIONS, "# head\nid\taliases\tname\tfrom\tto\nnato\tNATO\t\t\t\n");
        assertThat(config.faults())
                .contains(
                        "authority/organisations.tsv:2: the header must be, with tabs between: id name aliases from to");
        config.write(ConfigFolder.ORGANISATIONS, "# nothing\n");
        assertThat(config.faults())
                .contains("authority/organisations.tsv: the header line is missing: id name aliases from to");
    }

    @Test
    void aWrongNumberOfColumnsIsAFault() {
        config.append(ConfigFolder.ORGANISATIONS, "un\tUN\nosce\tOSCE\t\t\t\t\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/organisations.tsv:3: the row has 2 columns instead of 5: id name aliases from to",
                        "authority/organisations.tsv:4: the row has 6 columns instead of 5: id name aliases from to");
    }

    @Test
    void badFormsOfIdsAndCodesAreFaults() {
        config.append(ConfigFolder.COUNTRIES, "de\tDE\tGermany\t\t\t\t\t\t\t\n")
                .append(ConfigFolder.ORGANISATIONS, "Arab League\tArab League\t\t\t\n")
                .append(ConfigFolder.SPEAKERS, "Max_Muster\tMax Muster\tperson\t\t\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/countries.tsv:6: code 'de' has the wrong form; right would be, for example, FR, or SUHH for"
                                + " a former state",
                        "authority/countries.tsv:6: alpha3 'DE' has the wrong form; right would be, for example, FRA",
                        "authority/organisations.tsv:3: id 'Arab League' has the wrong form; right would be, for example,"
                                + " nato",
                        "authority/speakers/some.tsv:4: id 'Max_Muster' has the wrong form; right would be, for example,"
                                + " volodymyr-zelenskyy");
    }

    @Test
    void doubledIdsAreFaults() {
        config.append(ConfigFolder.TOPICS, "peace\tPeacemaking\t\tabout\t\t\n")
                .append(ConfigFolder.SPEAKERS, "nato\tNat O\tperson\t\t\n");
        assertThat(config.faults())
                .contains(
                        "authority/topics.tsv:4: 'peace' is already the id in topics.tsv line 2",
                        "authority/speakers/some.tsv:4: 'nato' is already the id in organisations.tsv line 2");
    }

    @Test
    void blankNamesAndListEntriesAreFaults() {
        config.append(ConfigFolder.ORGANISATIONS, "un\t \tUnited Nations||U.N.\t\t\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/organisations.tsv:3: the column name must not be empty",
                        "authority/organisations.tsv:3: the column aliases has an empty entry; write one | between two"
                                + " entries");
    }

    @Test
    void unknownReferencesAreFaults() {
        config.append(ConfigFolder.COUNTRIES, "DDDE\tDDR\tEast Germany\t\t\t\t\t1949-10-07\t1990-10-02\tDE\n")
                .append(ConfigFolder.MEMBERS, "UE\tFR\t1993\t\nEU\tXX\t1993\t\n")
                .append(ConfigFolder.TOPICS, "truces\tTruces\tpiece\tabout\t\t\n")
                .append(
                        ConfigFolder.SPEAKERS,
                        "eva-klein\tEva Klein\tperson\t\tChancellor @ DE 2001..2002; Secretary @ oecd 2003..\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/group-members.tsv:4: there is no group 'UE' in groups.tsv",
                        "authority/group-members.tsv:5: there is no country 'XX' in countries.tsv",
                        "authority/topics.tsv:4: there is no topic 'piece' that could be the parent",
                        "authority/countries.tsv:6: there is no country 'DE' that could be a successor",
                        "authority/speakers/some.tsv:4: there is no country 'DE' in countries.tsv for the office Chancellor",
                        "authority/speakers/some.tsv:4: there is no organisation 'oecd' in organisations.tsv for the office"
                                + " Secretary");
    }

    @Test
    void badDatesAndTermsAreFaults() {
        config.append(ConfigFolder.ORGANISATIONS, "un\tUN\t\t24 October 1945\t\nun2\tUN2\t\t1950\t1949-12\n")
                .append(ConfigFolder.MEMBERS, "EU\tCSHH\t\t\n")
                .append(
                        ConfigFolder.SPEAKERS,
                        "eva-klein\tEva Klein\tperson\t\tPresident @ FR 2013-13-40..; President @ FR 2014..2013\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/organisations.tsv:3: '24 October 1945' is not a date; right would be YYYY, YYYY-MM or"
                                + " YYYY-MM-DD",
                        "authority/organisations.tsv:4: the end 1949-12 is before the start 1950",
                        "authority/group-members.tsv:4: the column from must not be empty",
                        "authority/speakers/some.tsv:4: '2013-13-40' is not a date; right would be YYYY, YYYY-MM or"
                                + " YYYY-MM-DD",
                        "authority/speakers/some.tsv:4: the end 2013 is before the start 2014");
    }

    @Test
    void officesOfTheWrongFormAreFaults() {
        config.append(
                ConfigFolder.SPEAKERS,
                "eva-klein\tEva Klein\tleader\t\tPresident FR 2013..; President @ Fr 2013..; President @ FR 2013\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/speakers/some.tsv:4: class 'leader' is unknown; right would be person, government,"
                                + " organisation or group",
                        "authority/speakers/some.tsv:4: the office 'President FR 2013..' has the wrong form; right would be,"
                                + " for example, Prime Minister @ NL 2010-10-14..2024-07-02",
                        "authority/speakers/some.tsv:4: the office 'President @ Fr 2013..' has no body; right would be the code"
                                + " of a country in upper case or the id of an organisation in lower case: Fr",
                        "authority/speakers/some.tsv:4: the office 'President @ FR 2013' has the wrong form; right would be,"
                                + " for example, Prime Minister @ NL 2010-10-14..2024-07-02");
    }

    @Test
    void officesOutsideTheTimeOfTheirStateAreFaults() {
        config.append(
                ConfigFolder.SPEAKERS,
                "eva-klein\tEva Klein\tperson\t\tPresident @ CZ 1980..1985; President @ CSHH 1993..1994; President @ CSHH 1990..\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/speakers/some.tsv:4: the term of President @ CZ 1980..1985 lies outside the time of its body:"
                                + " CZ existed from 1993-01-01 to now",
                        "authority/speakers/some.tsv:4: the term of President @ CSHH 1993..1994 lies outside the time of its"
                                + " body: CSHH existed from 1918-10-28 to 1992-12-31",
                        "authority/speakers/some.tsv:4: the term of President @ CSHH 1990.. has no end, but CSHH existed from"
                                + " 1918-10-28 to 1992-12-31");
    }

    @Test
    void aNameOfTwoEntriesAtTheSameTimeIsAFault() {
        config.append(ConfigFolder.COUNTRIES, "BE\tBEL\tBelgium\tCS|français\t\t\tParis\t2004\t\t\n")
                .append(ConfigFolder.TOPICS, "truce\tTruces\t\tabout\tCEASE-FIRE|Ceasefire\t\n")
                .append(ConfigFolder.SPEAKERS, "jean-petit-2\tJean-Pétit\tperson\tNovak\tMinister @ FR 2006..2010\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/countries.tsv:6: 'CS' also names the entry in countries.tsv line 5 at the same time; keep it"
                                + " in one of them",
                        "authority/countries.tsv:6: 'Paris' also names the entry in countries.tsv line 2 at the same time; keep"
                                + " it in one of them",
                        "authority/topics.tsv:4: 'truce' also names the entry in topics.tsv line 3 at the same time; keep it in"
                                + " one of them",
                        "authority/topics.tsv:4: 'Ceasefire' also names the entry in topics.tsv line 3 at the same time; keep it"
                                + " in one of them",
                        "authority/speakers/some.tsv:4: 'Jean-Pétit' also names the entry in some.tsv line 3 at the same time;"
                                + " keep it in one of them");
    }

    @Test
    void namesakesOfDifferentTimesAreNoFault() {
        config.append(ConfigFolder.SPEAKERS, "jean-petit-2\tJean Petit\tperson\t\tPresident @ FR 1950..1955\n");
        assertThat(config.faults()).isEmpty();
    }

    @Test
    void aNameWithoutALetterIsAFault() {
        config.append(ConfigFolder.ORGANISATIONS, "un\tUN\t--\t\t\n");
        assertThat(config.faults())
                .containsExactly("authority/organisations.tsv:3: the name '--' has no letter or digit");
    }

    @Test
    void aCycleOfParentsIsAFault() {
        config.append(ConfigFolder.TOPICS, "a\tA\tb\tabout\t\t\nb\tB\ta\tabout\t\t\nc\tC\tc\tabout\t\t\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/topics.tsv:4: the topic is its own ancestor: a → b → a",
                        "authority/topics.tsv:5: the topic is its own ancestor: b → a → b",
                        "authority/topics.tsv:6: the topic is its own ancestor: c → c");
    }

    @Test
    void membershipsThatOverlapAndGroupsWithoutMembersAreFaults() {
        config.append(ConfigFolder.MEMBERS, "EU\tFR\t2000\t\n").append(ConfigFolder.GROUPS, "G7\tGroup of Seven\t\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/group-members.tsv:4: FR is already a member of EU at that time",
                        "authority/groups.tsv:3: the group 'G7' has no member in group-members.tsv");
    }

    @Test
    void badSynonymsAreFaults() {
        config.write(ConfigFolder.SYNONYMS, "truce, ceasefire\nalone\npact,, treaty\naccord, Truce\ndeal, deal\n");
        assertThat(config.faults())
                .containsExactly(
                        "analysis/synonyms.txt:2: a set needs at least two entries with a comma between",
                        "analysis/synonyms.txt:3: there is an empty entry; write one comma between two entries",
                        "analysis/synonyms.txt:4: 'Truce' already stands in line 1; make the two sets one, or drop it here",
                        "analysis/synonyms.txt:5: 'deal' stands here twice; once is enough");
    }

    @Test
    void aRuleForBoilerplateIsHeldToItsExamples() {
        config.rows(
                ConfigFolder.BOILERPLATE,
                BoilerplateFile.COLUMNS,
                "one|Read .+|See this|Nothing",
                "one|[a|b|c",
                "Two|x*|xx|",
                "three|Read .+|Read this|Read no more");
        assertThat(config.faults())
                .containsExactly(
                        "extraction/boilerplate.tsv:2: the pattern does not match its example 'See this'",
                        "extraction/boilerplate.tsv:3: the id one already stands in line 2",
                        "extraction/boilerplate.tsv:3: the pattern '[a' cannot be read: Unclosed character class",
                        "extraction/boilerplate.tsv:4: id 'Two' has the wrong form; right would be, for example,"
                                + " link-to-our-article",
                        "extraction/boilerplate.tsv:4: the column counterExample must not be empty",
                        "extraction/boilerplate.tsv:4: the pattern matches its counter-example ''",
                        "extraction/boilerplate.tsv:5: the pattern matches its counter-example 'Read no more'");
    }

    @Test
    void bytesThatAreNoTextAreFaults() {
        byte[] latin1 = "truce, ceasefire\npaix, trêve\n".getBytes(StandardCharsets.ISO_8859_1);
        config.write(ConfigFolder.SYNONYMS, latin1)
                .append(ConfigFolder.ORGANISATIONS, "un\tU\0N\t\t\t\nau\tA\u202eU\t\t\t\n")
                .write(ConfigFolder.SETTINGS, "\uFEFFport = 1\n");
        assertThat(config.faults())
                .containsExactly(
                        "authority/organisations.tsv:3: the invisible character U+0000 is not allowed; remove it",
                        "authority/organisations.tsv:4: the invisible character U+202E is not allowed; remove it",
                        "analysis/synonyms.txt:2: this line is not valid UTF-8; save the file as UTF-8",
                        "settings.properties:1: the invisible character U+FEFF is not allowed; remove it");
    }
}
