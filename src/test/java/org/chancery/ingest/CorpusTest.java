package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.Names;
import org.chancery.authority.Office;
import org.chancery.authority.SpeakerEntry;
import org.chancery.config.IndexConfig;
import org.chancery.json.StatementJson;
import org.chancery.json.StatementRecord;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;

/** What ships in {@code corpus/} holds what its README says. */
final class CorpusTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final Path EXCEPTIONS = Path.of("src/test/resources/corpus/role-exceptions.tsv");
    private static final Set<String> SMALL_WORDS = Set.of("of", "for", "the", "and", "at", "to", "a");
    private static final Pattern QUOTED = Pattern.compile("“[^”]+”");

    private static final Authority AUTHORITY =
            IndexConfig.load(Path.of("index-config")).authority();
    private static final RecordingWriter WRITER = new RecordingWriter();
    private static final IngestReport REPORT =
            new Ingest(AUTHORITY, IngestOptions.DEFAULT.strictly(), Progress.NONE).run(List.of(CORPUS), WRITER);
    private static final List<StatementRecord> RECORDS = records();

    private static List<StatementRecord> records() {
        List<StatementRecord> records = new ArrayList<>();
        for (FileReport file : REPORT.files()) {
            try (Stream<String> lines = Files.lines(file.file())) {
                lines.map(StatementJson::decode).forEach(records::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return records;
    }

    @Test
    void everyRecordIsTakenStrictlyAndNothingAboutItIsOdd() {
        assertThat(REPORT.rejections()).isEmpty();
        assertThat(REPORT.files())
                .allSatisfy(file -> assertThat(file.warnings()).isEmpty());
        assertThat(REPORT.skipped()).isEmpty();
    }

    @Test
    void everyRecordIsAStatementOfItsOwn() {
        assertThat(REPORT.total(FileReport::added)).isEqualTo(RECORDS.size()).isGreaterThanOrEqualTo(360);
        assertThat(WRITER.committed()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRecordTellsKindLanguageTopicsSourceAndHowItWasChecked() {
        assertThat(RECORDS).allSatisfy(record -> {
            assertThat(record.kind()).isPresent();
            assertThat(record.lang()).isPresent();
            assertThat(record.topics()).isNotEmpty();
            assertThat(record.sources()).hasSize(1);
            assertThat(record.sources().getFirst().title()).isPresent();
            assertThat(record.checked()).isPresent();
        });
    }

    @Test
    void everyDatedRecordTellsItsRoleAndWhereItCanBeRead() {
        assertThat(RECORDS)
                .filteredOn(r -> r.date().isPresent())
                .hasSizeGreaterThanOrEqualTo(335)
                .allSatisfy(r -> {
                    assertThat(r.role()).isPresent();
                    assertThat(r.sources().getFirst().url())
                            .hasValueSatisfying(url -> assertThat(url).startsWith("http"));
                });
    }

    @Test
    void everySpeakerButAnUnnamedGroupIsKnown() {
        assertThat(WRITER.committed())
                .allSatisfy(statement -> assertThat(statement.speakers())
                        .isNotEmpty()
                        .filteredOn(speaker -> speaker.speakerClass() != SpeakerClass.GROUP)
                        .allSatisfy(speaker ->
                                assertThat(AUTHORITY.speaker(speaker.id())).isPresent()));
    }

    @Test
    void everySpeakerButAnUnnamedGroupSpeaksForACountryOrAnOrganisation() {
        assertThat(WRITER.committed())
                .filteredOn(s -> s.speakers().getFirst().speakerClass() != SpeakerClass.GROUP)
                .allMatch(s -> !s.countries().isEmpty() || !s.organisations().isEmpty());
    }

    @Test
    void onlyAMixedStatementHasQuotationMarksAroundItsQuotedPart() {
        assertThat(WRITER.committed())
                .filteredOn(s -> s.kind() == Kind.MIXED)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(s -> QUOTED.matcher(s.text()).find());
        assertThat(WRITER.committed())
                .filteredOn(s -> s.kind() == Kind.INDIRECT)
                .noneMatch(s -> QUOTED.matcher(s.text()).find());
    }

    @Test
    void theReadmeNamesEveryFile() throws IOException {
        String readme = Files.readString(CORPUS.resolve("README.md"));
        assertThat(REPORT.files())
                .allSatisfy(
                        file -> assertThat(readme).contains("`" + file.file().getFileName() + "`"));
    }

    /** A role that is given is an office that the authority knows and that was held on that date; exceptions have a reason. */
    @Test
    void aRoleIsHeldOnTheDateOfTheStatement() throws IOException {
        Map<String, String> exceptions = new HashMap<>();
        for (String line : Files.readAllLines(EXCEPTIONS)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                exceptions.put(cells[0] + " " + cells[1], cells[2]);
            }
        }
        Set<String> found = new TreeSet<>();
        for (Statement statement : WRITER.committed()) {
            for (Speaker speaker : statement.speakers()) {
                Optional<PartialDate> date = statement.date();
                if (date.isPresent() && speaker.role().isPresent() && !held(speaker, date.get())) {
                    found.add(speaker.id() + " " + date.get());
                }
            }
        }
        assertThat(found).isEqualTo(exceptions.keySet());
        assertThat(exceptions.values()).noneMatch(String::isBlank);
    }

    private static boolean held(Speaker speaker, PartialDate date) {
        SpeakerEntry entry = AUTHORITY.speaker(speaker.id()).orElseThrow();
        return entry.speakerClass() != SpeakerClass.PERSON
                || entry.offices().stream()
                        .filter(office -> office.overlaps(date))
                        .map(Office::role)
                        .anyMatch(role -> agree(role, speaker.role().orElseThrow()));
    }

    /** Whether all that one of two roles says is in the other, too: Prime Minister, Prime Minister of India. */
    private static boolean agree(String office, String role) {
        Set<String> known = words(office);
        Set<String> given = words(role);
        return given.containsAll(known) || known.containsAll(given);
    }

    private static Set<String> words(String role) {
        return Arrays.stream(Names.key(role).split(" "))
                .filter(word -> !SMALL_WORDS.contains(word))
                .collect(Collectors.toSet());
    }
}
