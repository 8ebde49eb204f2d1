package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.config.IndexConfig;
import org.chancery.config.Overrides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as they are typed, on an index of invented statements. */
final class CommandLineTest {
    private static final String STATEMENTS = """
            {"lang": "en", "text": "No ship of ours will pass the strait before the mines are cleared.", "speaker": "Ada Example", "role": "Foreign Minister", "country": "NO", "date": "2024-05-17", "source": "Invented briefing"}
            {"lang": "en", "text": "We shall clear the mines together.", "speaker": "Bo Sample", "country": "SE", "date": "2024", "source": "Invented letter"}
            {"text": "Two red signs.", "speaker": "Cy Placeholder", "country": "FI", "source": "Invented note"}
            """;

    private static final String EXTRACTED = """
            {"text": "The strait opens in May.", "speakers": [{"name": "Open diplomats", "class": "group", "complete": false}], "extraction": {"document": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "content": [{"start": 5, "end": 30}], "quoted": [], "cue": {"start": 31, "end": 35, "text": "said"}, "mention": null, "antecedent": null, "rule": "quote-before-cue", "confidence": 0.93, "attributionNegated": false, "relayedBy": "a spokesman"}}
            """;

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(folder.resolve("data").toString());
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            CommandLine command = Chancery.commandLine().setErr(new PrintWriter(err));
            int code = command.execute(all.toArray(String[]::new));
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void index() throws IOException {
        Run indexed = run("index", file("statements.jsonl", STATEMENTS).toString());
        assertThat(indexed.out()).contains("3 read");
    }

    @Test
    void whatWasIndexedIsFoundWithItsAttribution() throws IOException {
        index();
        Run found = run("search", "clear", "mine", "--from", "2024-01");

        assertThat(found.code()).isZero();
        assertThat(found.out())
                .contains("We shall clear the mines together.")
                .contains("Ada Example, Foreign Minister · Norway · 2024-05-17 · Quoted · Invented briefing")
                .contains("2 statements");
    }

    @Test
    void nothingStoredCanDriveTheTerminal() {
        assertThat(Terminal.clean("red\u001b[31m \u202etxet\u0007"))
                .hasSize(15)
                .doesNotContain("\u001b", "\u202e", "\u0007");
    }

    @Test
    void jsonIsThatOfTheApi() throws IOException {
        index();
        assertThat(run("search", "strait", "--json").out())
                .startsWith("{\"total\":1,")
                .contains("\"countries\":[{\"code\":\"NO\",\"name\":\"Norway\"}]");
    }

    @Test
    void aFaultInTheQueryIsToldInOneLineAsWrongUsage() throws IOException {
        index();
        Run faulty = run("search", "\"no ship");

        assertThat(faulty.code()).isEqualTo(2);
        assertThat(faulty.err())
                .startsWith("chancery: ")
                .contains("column 1", "never closed")
                .hasLineCount(1);
        assertThat(run("search", "ship", "--country", "Atlantis").err()).contains("country", "Atlantis");
        assertThat(run("search", "ship", "--sort", "best").err()).contains("sort", "relevance, newest, oldest");
    }

    /** It exited 1 and put the blame on the file of settings. */
    @Test
    void aFlagOutOfRangeIsWrongUsageAndNamesTheFlag() {
        Run faulty = run("serve", "--port", "99999");
        assertThat(faulty.code()).isEqualTo(2);
        assertThat(faulty.err())
                .startsWith("chancery: --port is '99999'; right would be a whole number from 0 to 65535")
                .doesNotContain("settings.properties")
                .hasLineCount(1);
    }

    @Test
    void withoutAnIndexASearchSaysSo() {
        Run nothing = run("search", "ship");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).contains("no index");
    }

    @Test
    void pathsThatAreNotThereMakeNoIndex() {
        Run nothing = run("index", folder.resolve("nowhere.jsonl").toString());
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("no such file or folder", "nowhere.jsonl");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void theCorpusIsIndexedUnlessSomethingWasIndexedBefore() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.jsonl"), STATEMENTS);
        IndexConfig config = IndexConfig.load(
                Path.of("index-config").toAbsolutePath(),
                Overrides.ofFlags(
                        Map.of("data-folder", folder.resolve("data").toString(), "corpus-folder", corpus.toString())));
        // What a first run leaves that was killed, or kept nothing.
        run("index", file("half.jsonl", "{\"text\": \"Whole.\"}\n{}\n").toString(), "--strict");
        ServeCommand.indexCorpusOnce(config, Terminal.ofProcess());
        assertThat(run("search").out()).contains("3 statements");

        run("delete", "--query", "mines OR signs", "--yes");
        ServeCommand.indexCorpusOnce(config, Terminal.ofProcess());
        assertThat(run("search").out()).contains("Nothing found");
    }

    @Test
    void rejectedLinesAreNamedAndTheRestIsIndexed() throws IOException {
        Path file = file(
                "half.jsonl",
                "{\"text\": \"Whole.\"}\n{\"text\": \"Undated.\", \"date\": \"2025-13-40\"}\n{\"speaker\": \"Ada Example\"}\n");
        Run indexed = run("index", file.toString());

        assertThat(indexed.code()).isEqualTo(1);
        assertThat(indexed.out()).contains("1 added, 2 rejected", "half.jsonl:2", "2025-13-40", "half.jsonl:3", "text");
    }

    /** It ended with the number of statements that had been read, of which none was kept. */
    @Test
    void strictlyNothingIsSaidToHaveBeenTakenWhereNothingWasKept() throws IOException {
        Path file = file("half.jsonl", "{\"text\": \"Whole.\"}\n{\"text\": \" \"}\n");
        Run refused = run("index", file.toString(), "--strict");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out())
                .contains(
                        "2 read, 1 right, 1 rejected",
                        "Nothing was kept: 1 rejected, and --strict takes all or nothing")
                .doesNotContain("statements", "added", "without");
        assertThat(run("search").out()).contains("Nothing found");
    }

    @Test
    void whatRecordsLeftOutIsToldOnceWithWhatWasAssumed() throws IOException {
        String told = "1 without source (nothing says where it stands), 2 without lang (filed under und), "
                + "1 without kind (counted as direct)";
        Path bare = file("bare.jsonl", "{\"text\": \"Bare.\"}\n");
        Path half = file("half.jsonl", "{\"text\": \"Half.\", \"kind\": \"direct\", \"source\": \"Invented\"}\n");
        Path whole = file(
                "whole.jsonl",
                "{\"text\": \"Whole.\", \"kind\": \"direct\", \"source\": \"Invented\", \"lang\": \"en\"}\n");
        assertThat(run("index", bare.toString(), half.toString(), whole.toString())
                        .out())
                .containsOnlyOnce(told);
        assertThat(run("index", whole.toString()).out()).doesNotContain("without");
        assertThat(run("index", bare.toString(), "--json").out().replaceAll("\\s", ""))
                .contains("\"without\":{\"source\":1,\"lang\":1,\"kind\":1}");
    }

    @Test
    void theFileOfRejectionsSaysWhereAndWhyEachWas() throws IOException {
        Path file = file("half.jsonl", "{\"text\": \"Whole.\"}\n{\"text\": \" \"}\n{\n");
        Path rejections = folder.resolve("rejections.txt");
        run("index", file.toString(), "--rejections", rejections.toString());
        assertThat(Files.readAllLines(rejections)).hasSize(2).satisfies(lines -> {
            assertThat(lines.getFirst()).startsWith(file + ":2: text: ");
            assertThat(lines.getLast()).startsWith(file + ":3:");
        });
        assertThat(run("index", "--help").out()).contains("FILE:LINE: REASON");
    }

    @Test
    void aCommandThatIsNoneIsAnsweredWithThoseThereAre() {
        Run none = run("frob");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err())
                .startsWith("chancery: there is no command 'frob'; the commands are serve, index, extract, search, ")
                .hasLineCount(1);
        assertThat(run("serach").err()).contains("there is no command 'serach', did you mean 'search'?");
    }

    @Test
    void whatIsExportedAsJsonLinesIndexesAgainWithoutAChange() throws IOException {
        index();
        Path exported = folder.resolve("all.jsonl");
        assertThat(run("export", "--format", "jsonl", "-o", exported.toString()).code())
                .isZero();

        assertThat(Files.readAllLines(exported)).hasSize(3);
        assertThat(run("index", exported.toString()).out()).contains("3 unchanged");
    }

    @Test
    void anExtractedStatementIsExportedInBothFormsAndIndexesAgainWithoutAChange() throws IOException {
        run("index", file("extracted.jsonl", EXTRACTED).toString());
        for (String format : List.of("jsonl", "csv")) {
            Path exported = folder.resolve("all." + format);
            run("export", "--format", format, "-o", exported.toString());
            assertThat(Files.readString(exported)).contains("quote-before-cue", "Open diplomats");
            assertThat(run("index", exported.toString()).out()).as(format).contains("1 unchanged");
        }
    }

    @Test
    void whatIsUncertainIsPrintedAndExportedWhereItIsAskedFor() throws IOException {
        run("index", file("extracted.jsonl", EXTRACTED.replace("0.93", "0.4")).toString());
        for (List<String> command : List.of(List.of("search", "strait"), List.of("export", "--format", "jsonl"))) {
            assertThat(run(command.toArray(String[]::new)).out()).doesNotContain("opens in May");
            List<String> asked = new ArrayList<>(command);
            asked.addAll(List.of("--min-confidence", "0.4"));
            assertThat(run(asked.toArray(String[]::new)).out()).contains("opens in May");
            asked.set(asked.size() - 1, "41");
            assertThat(run(asked.toArray(String[]::new)).err())
                    .contains("minConfidence: '41' is not a number from 0 to 1");
        }
    }

    @Test
    void whatWasExtractedAndWhatWasNotSaidSaySo() throws IOException {
        run("index", file("extracted.jsonl", EXTRACTED).toString());
        assertThat(run("search", "strait").out())
                .contains("extracted, confidence 0.93")
                .doesNotContain("Not said");
        run(
                "index",
                file("extracted.jsonl", EXTRACTED.replace("Negated\": false", "Negated\": true"))
                        .toString());
        assertThat(run("search", "strait").out()).contains("Denied or not said, the source says: Open diplomats");
    }

    @Test
    void csvIsWrittenForSpreadsheetsWithoutFormulas() throws IOException {
        run(
                "index",
                file("formula.jsonl", "{\"text\": \"=1+1 is what they say, \\\"at least\\\"\"}")
                        .toString());
        String csv = run("export", "--format", "CSV").out();

        assertThat(csv).startsWith("id,text,kind,").contains("\"'=1+1 is what they say, \"\"at least\"\"\"");
    }

    @Test
    void aSelectionIsExportedForReferenceManagers() throws IOException {
        index();
        assertThat(run("export", "--format", "bibtex", "mines").out().split("@misc\\{", -1))
                .hasSize(3);
        assertThat(run("export", "--format", "ris", "mines").out().split("ER {2}- ", -1))
                .hasSize(3);
        assertThat(JsonParser.parseString(
                                run("export", "--format", "csl", "mines").out())
                        .getAsJsonArray())
                .hasSize(2);
        assertThat(JsonParser.parseString(run("export", "--format", "csl", "nothingofthat")
                                .out())
                        .getAsJsonArray())
                .isEmpty();
    }

    @Test
    void nothingIsDeletedUnasked() throws IOException {
        index();
        Run unasked = run("delete", "--query", "mines");
        assertThat(unasked.code()).isEqualTo(2);
        assertThat(unasked.err()).contains("2").contains("--yes");
        assertThat(run("search").out()).contains("3 statements");

        assertThat(run("delete", "--query", "mines", "--yes").out()).contains("2 statements removed");
        assertThat(run("search").out()).contains("1 statement");
        assertThat(run("delete", "--query", " ", "--yes").code()).isEqualTo(2);

        assertThat(run("delete", "--query", "mines", "--yes").code()).isEqualTo(1);
        assertThat(run("delete", "--help").out()).contains("1 when nothing matched");
    }

    @Test
    void checkNamesFaultsOfTheConfigurationWithFileAndLine() throws IOException {
        index();
        Run whole = run("check");
        assertThat(whole.out()).contains("index-config: no fault", "data: no fault (3 statements)");
        assertThat(whole.code()).isZero();

        Path config = Files.createDirectories(folder.resolve("config"));
        Files.createDirectories(config.resolve("authority"));
        Files.writeString(config.resolve("settings.properties"), "colour = blue\n");
        Run faulty = run("check", "--index-config", config.toString());
        assertThat(faulty.code()).isEqualTo(1);
        assertThat(faulty.out()).contains("settings.properties:1").contains("colour");
    }

    @Test
    void damageIsNoticedByCheck() throws IOException {
        index();
        Path largest;
        try (var files = Files.list(folder.resolve("data"))) {
            largest = files.filter(file ->
                            file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);

        Run damaged = run("check");
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.out()).contains("damaged");
    }

    @Test
    void aMinusExcludesAWordOrAValue() throws IOException {
        index();

        assertThat(run("search", "clear", "-strait").out())
                .contains("1 statement")
                .contains("together");
        assertThat(run("search", "clear", "--speaker", "-bo-sample-se").out())
                .contains("1 statement")
                .contains("strait");
        assertThat(run("search", "clear", "--country", "-NO").out())
                .contains("1 statement")
                .contains("together");
        Run wrong = run("search", "clear", "--limt", "5");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Unknown option: '--limt'");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFailure() throws IOException {
        index();
        for (String[] command :
                new String[][] {{"search", "mines"}, {"export", "--format", "jsonl"}, {"export", "--format", "csv"}}) {
            PrintStream before = System.out;
            StringWriter err = new StringWriter();
            System.setOut(new PrintStream(new FullOutput(), false, StandardCharsets.UTF_8));
            try {
                List<String> all = new ArrayList<>(List.of(command));
                all.addAll(List.of("--data", folder.resolve("data").toString()));
                int code = Chancery.commandLine().setErr(new PrintWriter(err)).execute(all.toArray(String[]::new));
                assertThat(code).isEqualTo(1);
                assertThat(err.toString()).contains("standard output could not be written");
            } finally {
                System.setOut(before);
            }
        }
    }

    /** A disk without room. */
    private static final class FullOutput extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void extractPrintsWhoSaidWhatAndIndexesNothing() throws IOException {
        String article = file("a.txt", "Ada Example, a trade minister, said that the strait would open in May.\n")
                .toString();
        Run printed = run("extract", article, "--date", "2024-05-17");
        assertThat(printed.code()).isZero();
        assertThat(printed.out())
                .contains("1 statement", "the strait would open in May", "Ada Example, trade minister, 2024-05-17");
        Run record = run("extract", article, "--json");
        assertThat(record.out()).startsWith("{\"id\":").contains("\"rule\":\"that-clause:say\"");
        assertThat(run("search", "strait").code()).isEqualTo(1);
        assertThat(run("index", article).out()).contains("1 added");
        assertThat(run("search", "strait").out()).contains("the strait would open in May");
    }

    @Test
    void anArticleThatChangedIsIndexedInPlaceOfWhatItWas() throws IOException {
        String said = "Mara Lind said that the harbour must stay open.";
        Path article = file("article.txt", said);
        run("index", article.toString());
        file("article.txt", said.replace("open", "shut"));
        assertThat(run("index", article.toString()).out()).contains("1 added, 1 removed");
        assertThat(run("search", "harbour").out()).contains("stay shut").doesNotContain("stay open");
        assertThat(run("index", article.toString(), "--json").out().replaceAll("\\s", ""))
                .contains("\"unchanged\":1", "\"removed\":0");
    }

    @Test
    void extractNamesWhatCannotBeReadAndReadsTheRest() throws IOException {
        String empty = file("empty.txt", "").toString();
        String article = file("a.txt", "Ada Example said that the strait would open in May.")
                .toString();
        Run run = run("extract", empty, article);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1 statement");
        assertThat(run("extract", article, "--date", "May").code()).isEqualTo(2);
    }

    @Test
    void oneArticleOnWhichExtractFailsCostsNoOther() {
        List<Path> read = new ArrayList<>();
        boolean all =
                ExtractCommand.each(List.of(Path.of("a.txt"), Path.of("b.txt"), Path.of("c.txt")), false, file -> {
                    if (file.equals(Path.of("b.txt"))) {
                        throw new IllegalStateException("broken");
                    }
                    read.add(file);
                });
        assertThat(all).isFalse();
        assertThat(read).containsExactly(Path.of("a.txt"), Path.of("c.txt"));
    }
}
