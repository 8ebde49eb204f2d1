package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.config.IndexConfig;
import org.chancery.config.WriteToken;
import org.chancery.ingest.ArticleIntake;
import org.chancery.ingest.FileReport;
import org.chancery.ingest.IngestReport;
import org.chancery.lucene.LuceneIndex;
import org.chancery.search.SearchException;
import org.chancery.search.StatementWriter;
import org.chancery.web.ChanceryServer;
import org.chancery.web.Writing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the server until it is told to stop. */
@Command(
        name = "serve",
        description = "Serves the pages and the API; indexes the corpus first where nothing was indexed yet.")
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--host", paramLabel = "H", description = "The address to bind to (default: 127.0.0.1).")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "P", description = "The port; 0 takes a free one (default: 8080).")
    private @Nullable Integer port;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "What is indexed where nothing was indexed yet (default: corpus).")
    private @Nullable Path corpus;

    @Override
    public Integer call() throws InterruptedException {
        common.setting("host", host);
        common.setting("port", port);
        common.setting(
                "corpus-folder",
                Optional.ofNullable(corpus).map(Path::toAbsolutePath).orElse(null));
        IndexConfig config = common.config();
        Terminal terminal = Terminal.ofProcess();
        Optional<WriteToken> token = WriteToken.of(System.getenv());
        indexCorpusOnce(config, terminal);
        try {
            serve(config, token, terminal);
        } finally {
            closed.countDown();
        }
        return 0;
    }

    private void serve(IndexConfig config, Optional<WriteToken> token, Terminal terminal) throws InterruptedException {
        Articles articles = Articles.of(config.folder(), config);
        Path data = CommonOptions.dataFolder(config);
        try (LuceneIndex index = CommonOptions.openForMany(config);
                ArticleIntake intake = new ArticleIntake(articles.input(data), index::writer);
                ChanceryServer server = ChanceryServer.start(
                        config.settings(),
                        index.searcher(),
                        config.authority(),
                        articles.passages(data),
                        token.map(known -> new Writing(known, intake)))) {
            if (token.isPresent()) {
                open(intake);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "chancery-stop"));
            terminal.out().println("Chancery is ready at " + server.uri());
            terminal.out().flush();
            while (!stopped.await(1, TimeUnit.SECONDS)) {
                refresh(index);
            }
        }
    }

    /** Whoever may write to the server finds the index held for it, unless another process is writing now. */
    private static void open(ArticleIntake intake) {
        try {
            intake.open();
        } catch (SearchException e) {
            LOG.warn("nothing can be written over HTTP yet, every attempt tries again: {}", e.getMessage());
        }
    }

    /** Indexes the corpus, unless something was indexed before: an index that a first run left empty counts for none. */
    static void indexCorpusOnce(IndexConfig config, Terminal terminal) {
        Path data = CommonOptions.dataFolder(config);
        Path corpus = Home.resolve(config.settings().ingest().corpus());
        if (LuceneIndex.isUsed(data) || (LuceneIndex.exists(data) && !Files.isDirectory(corpus))) {
            return;
        }
        if (!Files.isDirectory(corpus)) {
            throw new UsageException("there is no index yet and no corpus folder " + corpus
                    + " to make one of; use --corpus, or index something first");
        }
        IngestReport report;
        try (LuceneIndex index = CommonOptions.openOrCreate(config);
                StatementWriter writer = index.writer()) {
            report = new Indexing(config, CommonOptions.dataFolder(config), false, Optional.empty(), null)
                    .run(List.of(corpus), writer, terminal);
        }
        report.rejections().forEach(rejection -> LOG.warn("not indexed: {}", rejection));
        terminal.out()
                .println(String.format(
                        "Indexed %,d statements of %s", report.total(FileReport::accepted), corpus.getFileName()));
    }

    /** Takes up what another process has committed; a failure is told and tried again. */
    private static void refresh(LuceneIndex index) {
        try {
            index.refresh();
        } catch (SearchException e) {
            LOG.warn("the index cannot be read anew: {}", e.getMessage());
        }
    }

    /** Has everything closed, and waits for it: the process ends when this returns. */
    private void stop() {
        stopped.countDown();
        try {
            closed.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
