package org.chancery.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.authority.Authority;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.ArticleStatements;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.ingest.article.ArticleReader;
import org.chancery.ingest.article.ArticleRefusal;
import org.chancery.json.StatementJson;
import org.chancery.statement.Extraction;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the statements in articles, without indexing them. */
@Command(
        name = "extract",
        description = "Prints the statements in articles: who said what, and how that was found. Nothing is indexed.",
        footer = {"", "Exit code: 0 when every article was read, 1 when one was not."})
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles: .txt, .md, .html.")
    private List<Path> files = List.of();

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "When they were published, YYYY, YYYY-MM or YYYY-MM-DD, where they do not tell it.")
    private @Nullable String date;

    @Option(names = "--json", description = "Print the statements as JSON Lines, one record a line.")
    private boolean json;

    @Override
    public Integer call() {
        Optional<PartialDate> published = published();
        IndexConfig config = common.config();
        Terminal terminal = Terminal.ofProcess();
        Articles articles = Articles.of(common.configFolder(), config);
        ArticleReader reader = articles.reader();
        ArticleStatements statements = articles.statements();
        boolean allRead = each(files, common.isVerbose(), file -> {
            ArticleDocument article = dated(reader.read(file), published);
            ArticleStatements.Found found = statements.find(article, String.valueOf(file.getFileName()));
            found.warnings().forEach(warning -> System.err.println(Terminal.clean(file + ": " + warning)));
            if (json) {
                found.statements().forEach(one -> terminal.out().println(StatementJson.encode(one)));
            } else {
                print(file, found.statements(), config.authority(), terminal);
            }
        });
        terminal.out().flush();
        return allRead ? 0 : 1;
    }

    /** Whether each file could be read: what happens to one, in a line on standard error, must not cost the others. */
    static boolean each(List<Path> files, boolean verbose, Consumer<Path> reading) {
        boolean allRead = true;
        for (Path file : files) {
            try {
                reading.accept(file);
            } catch (ArticleRefusal refusal) {
                System.err.println(Terminal.clean(String.valueOf(refusal.getMessage())));
                allRead = false;
            } catch (RuntimeException | StackOverflowError e) {
                System.err.println(
                        Terminal.clean(file + ": the extraction failed on this article (" + e + "); please report it"));
                if (verbose) {
                    e.printStackTrace();
                }
                allRead = false;
            }
        }
        return allRead;
    }

    private Optional<PartialDate> published() {
        try {
            return Optional.ofNullable(date).map(PartialDate::parse);
        } catch (DateTimeException e) {
            throw new UsageException("--date must be YYYY, YYYY-MM or YYYY-MM-DD, not " + date);
        }
    }

    private static ArticleDocument dated(ArticleDocument article, Optional<PartialDate> published) {
        ArticleMetadata given = new ArticleMetadata(
                Optional.empty(), Optional.empty(), Optional.empty(), published, Optional.empty(), Optional.empty());
        return new ArticleDocument(
                article.sha256(),
                article.raw(),
                article.text(),
                article.offsets(),
                article.blocks(),
                article.metadata().or(given),
                article.warnings());
    }

    private static void print(Path file, List<Statement> statements, Authority authority, Terminal terminal) {
        String count = statements.size() == 1 ? "1 statement" : statements.size() + " statements";
        terminal.out().println(terminal.bold(Terminal.clean(String.valueOf(file.getFileName()))) + ": " + count);
        int number = 1;
        for (Statement statement : statements) {
            String label = String.format("%2d  ", number++);
            for (Terminal.Line line : terminal.lines(statement.text(), terminal.width() - label.length())) {
                terminal.out().println(label + line.text());
                label = "    ";
            }
            terminal.out().println(label + terminal.dim(Terminal.clean(told(statement, authority))));
        }
    }

    private static String told(Statement statement, Authority authority) {
        Extraction extraction = statement.extraction().orElseThrow();
        String speakers =
                statement.speakers().stream().map(ExtractCommand::told).collect(Collectors.joining(" and "));
        String bodies = statement.organisations().isEmpty()
                ? statement.countries().stream()
                        .map(code -> authority
                                .country(code)
                                .map(country -> country.name())
                                .orElse(code))
                        .collect(Collectors.joining(", "))
                : statement.organisations().stream()
                        .map(organisation -> organisation.name())
                        .collect(Collectors.joining(", "));
        return speakers
                + (bodies.isEmpty() ? "" : " (" + bodies + ")")
                + statement.date().map(day -> ", " + day).orElse("")
                + " · " + statement.kind().id()
                + extraction.cue().map(cue -> " · " + cue.text()).orElse("")
                + " · " + extraction.rule()
                + " · " + extraction.confidence();
    }

    private static String told(Speaker speaker) {
        return speaker.name() + speaker.role().map(role -> ", " + role).orElse("");
    }
}
