package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.config.IndexConfig;
import org.chancery.config.MappingFile;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mapping files that ship, on rows of the shape they are for. The rows are invented. */
final class ShippedMappingsTest {
    private static final IndexConfig CONFIG = IndexConfig.load(Path.of("index-config"));

    @TempDir
    Path folder;

    private Statement read(String mapping, String row) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), row.replace('\'', '"') + "\n");
        IngestOptions options = IngestOptions.DEFAULT
                .mapped(MappingFile.load(Path.of("index-config", "mappings", mapping + ".json")))
                .strictly();
        RecordingWriter writer = new RecordingWriter();
        IngestReport report = new Ingest(CONFIG.authority(), options, Progress.NONE).run(List.of(file), writer);
        assertThat(report.rejections()).isEmpty();
        return writer.committed().getFirst();
    }

    private Statement debate(String country, String year, String speaker, String role) throws IOException {
        return read(
                "ungdc",
                "{'id':'ungdc-%s-%s-001','speech_id':'s','para':1,'text':'We said â€œyesâ€\u009d.','speaker':%s,'role':%s,'country':'%s','country_name':'x','date':'%s','date_precision':'year','topic':null,'source':'UN General Debate, session 1','url':'https://doi.org/10.7910/DVN/0TJX8Y','lang':'en'}"
                        .formatted(country, year, speaker, role, country, year));
    }

    private Statement briefing(String speaker, String role, String country, String type) throws IOException {
        return read(
                "wh-briefings",
                "{'id':'wh-a%%ef-001','speech_id':'s','para':1,'text':'Good evening.','speaker':%s,'role':%s,'country':%s,'date':'2021-03-04','date_precision':'day','topic':null,'title':'A briefing','doc_type':'%s','source':'White House: A briefing','url':'https://example.org/a','lang':'en'}"
                        .formatted(speaker, role, country, type));
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, 1946, SUHH", "RUS, 1991, SUHH", "RUS, 1992, RU", "YUG, 1985, YUCS", "YUG, 2002, YUCS", "YUG, 2005, CSXX",
        "CSK, 1992, CSHH", "DDR, 1985, DDDE", "YMD, 1980, YDYE", "FRA, 1950, FR", "COD, 1975, CD", "UKR, 1950, UA"
    })
    void aStateOfTheGeneralDebateIsTheOneOfItsTime(String code, String year, String country) throws IOException {
        assertThat(debate(code, year, "null", "null").countries()).containsExactly(country);
    }

    @Test
    void theEuropeanUnionInTheGeneralDebateIsAnOrganisation() throws IOException {
        Statement statement = debate("EU", "2015", "null", "null");
        assertThat(statement.countries()).isEmpty();
        assertThat(statement.organisations()).extracting(Organisation::id).containsExactly("eu");
    }

    @ParameterizedTest
    @CsvSource({"1947, DIRECT", "1948, INDIRECT", "1949, INDIRECT", "1950, DIRECT"})
    void theGeneralDebateOf1948And1949IsReportedSpeech(String year, Kind kind) throws IOException {
        assertThat(debate("FRA", year, "null", "null").kind()).isEqualTo(kind);
    }

    @Test
    void aDebateStatementWithoutASpeakerStaysWithoutOne() throws IOException {
        assertThat(debate("FRA", "1963", "null", "null").speakers()).isEmpty();
    }

    @Test
    void anUnheardOfSpeakerOfTheDebateKeepsTheNameAsPrinted() throws IOException {
        assertThat(debate("FRA", "1975", "'Mr. UNHEARD-OF'", "'Minister for Foregn Affairs'")
                        .speakers())
                .containsExactly(new Speaker(
                        "unheard-of-fr",
                        "Mr. UNHEARD-OF",
                        Optional.of("Minister for Foreign Affairs"),
                        SpeakerClass.PERSON));
    }

    @Test
    void misreadQuotationMarksOfTheDebateArePutRight() throws IOException {
        assertThat(debate("FRA", "1998", "null", "null").text()).isEqualTo("We said “yes”.");
    }

    @Test
    void theDebateIsTheSourceAndTheCorpusItsPublisher() throws IOException {
        Source source = debate("FRA", "1998", "null", "null").sources().getFirst();
        assertThat(source.title()).isEqualTo("UN General Debate, session 1");
        assertThat(source.publisher()).contains("United Nations General Debate Corpus");
    }

    @Test
    void aBriefingsIdCanStandInAnAddress() throws IOException {
        assertThat(briefing("null", "null", "'USA'", "press-briefings").id()).isEqualTo("wh-a-ef-001");
    }

    @ParameterizedTest
    @CsvSource({
        "Harris, Vice President, PHL, Kamala Harris, US",
        "Unheard Of En Route Tampa, Deputy Press Secretary, USA, Unheard Of, US",
        "Sperling, Senior Advisor to the President Gene, USA, Gene Sperling, US",
        "Hichilema, President, USA, Hichilema, ZM",
    })
    void aSpeakerOfABriefingIsPutRight(String printed, String role, String code, String name, String country)
            throws IOException {
        Statement statement = briefing("'" + printed + "'", "'" + role + "'", "'" + code + "'", "press-briefings");
        assertThat(statement.speakers()).extracting(Speaker::name).containsExactly(name);
        assertThat(statement.countries()).containsExactly(country);
    }

    @Test
    void anOfficialWithoutANameIsAGroup() throws IOException {
        assertThat(briefing("'Senior Adminstration Official'", "null", "'USA'", "press-briefings")
                        .speakers())
                .extracting(Speaker::name, Speaker::speakerClass)
                .containsExactly(tuple("Senior administration official", SpeakerClass.GROUP));
    }

    @ParameterizedTest
    @CsvSource({"NATO, nato", "EU, eu"})
    void anOrganisationAmongTheCountriesOfBriefingsIsOne(String code, String id) throws IOException {
        Statement statement = briefing("'Unheard Of'", "null", "'" + code + "'", "speeches-remarks");
        assertThat(statement.countries()).isEmpty();
        assertThat(statement.organisations()).extracting(Organisation::id).containsExactly(id);
    }

    @Test
    void aReadoutIsReportedSpeechAndAJointStatementHasNoSpeaker() throws IOException {
        assertThat(briefing("null", "null", "'USA'", "statements-releases/readout")
                        .kind())
                .isEqualTo(Kind.INDIRECT);
        Statement joint = briefing("null", "'Joint statement'", "null", "statements-releases/joint");
        assertThat(joint.kind()).isEqualTo(Kind.DIRECT);
        assertThat(joint.speakers()).isEmpty();
        assertThat(joint.occasion()).contains("Joint statement");
    }

    @Test
    void theReadmeNamesEveryMappingThatShips() throws IOException {
        Path mappings = Path.of("index-config/mappings");
        String readme = Files.readString(mappings.resolve("README.md"));
        try (Stream<String> names = CONFIG.mappings().keySet().stream()) {
            assertThat(names).isNotEmpty().allMatch(name -> readme.contains("`" + name + ".json`"));
        }
    }
}
