package org.chancery.lucene;

import static org.chancery.lucene.GoldenCase.several;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.search.StatementSearcher;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Kind;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.DynamicTest;

/** Reads the files under {@code golden}: cases, and the invented statements that they are asked of. */
final class GoldenFiles {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private GoldenFiles() {}

    /** A file or folder under {@code golden}. */
    static Path path(String name) {
        return GOLDEN.resolve(name);
    }

    /** The folders of a kind that have cases, in the order of their names. */
    static List<Path> folders(String kind) {
        try (Stream<Path> folders = Files.list(path(kind))) {
            return folders.filter(folder -> Files.exists(folder.resolve("cases.txt")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test for each case of each folder of a kind, all of a folder asked of one index of its statements. */
    static Stream<DynamicTest> tests(
            String kind, Path temporary, LuceneSettings settings, BiConsumer<StatementSearcher, GoldenCase> check) {
        return folders(kind).stream()
                .flatMap(folder -> cases(folder.resolve("cases.txt")).stream()
                        .map(each -> DynamicTest.dynamicTest(folder.getFileName() + ": " + each.name(), () -> {
                            Path data = temporary.resolve(folder.getFileName());
                            boolean made = LuceneIndex.exists(data);
                            try (LuceneIndex index = LuceneIndex.openOrCreate(data, settings)) {
                                if (!made) {
                                    write(index, statements(folder.resolve("statements.tsv")));
                                }
                                check.accept(index.searcher(), each);
                            }
                        })));
    }

    private static void write(LuceneIndex index, List<Statement> statements) {
        try (StatementWriter writer = index.writer()) {
            statements.forEach(writer::put);
            writer.commit();
        }
    }

    /** The lines {@code key: value} of a file, those that begin with # left aside; a case begins with its name. */
    static List<GoldenCase> cases(Path file) {
        List<Map<String, String>> cases = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("case: ")) {
                cases.add(new LinkedHashMap<>());
            }
            if (!cases.isEmpty()) {
                keyed(line, cases.getLast());
            }
        }
        return cases.stream().map(GoldenCase::new).toList();
    }

    /** The values of a key before the first case of a file. */
    static List<String> head(Path file, String key) {
        return lines(file).stream()
                .takeWhile(line -> !line.startsWith("case: "))
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .toList();
    }

    private static void keyed(String line, Map<String, String> values) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
            String key = line.substring(0, colon);
            if (values.put(key, line.substring(colon + 2)) != null) {
                throw new IllegalArgumentException("twice in one case: " + line);
            }
        }
    }

    /** The statements of a table, the columns named in its first line. */
    static List<Statement> statements(Path file) {
        List<String> lines = lines(file);
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        List<Statement> statements = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            Map<String, String> record = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                record.put(columns.get(i), cells.get(i));
            }
            statements.add(statement(record));
        }
        return statements;
    }

    private static Statement statement(Map<String, String> record) {
        Optional<String> role = Optional.ofNullable(record.get("role")).filter(each -> !each.isEmpty());
        Statement.Builder builder = Statement.builder(value(record, "id"), value(record, "text"))
                .lang(record.getOrDefault("lang", "en"))
                .kind(Kind.of(record.getOrDefault("kind", "direct")).orElseThrow())
                .countries(several(record.getOrDefault("countries", "")))
                .topics(several(record.getOrDefault("topics", "")))
                .mentions(several(record.getOrDefault("mentions", "")))
                .speakers(several(record.getOrDefault("speakers", "")).stream()
                        .map(id -> new Speaker(id, name(id), role, SpeakerClass.PERSON))
                        .toList())
                .organisations(several(record.getOrDefault("organisations", "")).stream()
                        .map(id -> new Organisation(id, name(id)))
                        .toList())
                .sources(several(record.getOrDefault("sources", "")).stream()
                        .map(id -> new Source(id, name(id), Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList());
        unlessEmpty(record.getOrDefault("date", ""), date -> builder.date(PartialDate.parse(date)));
        return builder.build();
    }

    private static void unlessEmpty(String value, Consumer<String> use) {
        if (!value.isEmpty()) {
            use.accept(value);
        }
    }

    private static String value(Map<String, String> record, String column) {
        return Objects.requireNonNull(record.get(column), column);
    }

    /** The name that statements give to whom they have by that id. */
    private static String name(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
