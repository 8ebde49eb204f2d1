package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.config.IndexConfig;
import org.chancery.ingest.FileReport;
import org.chancery.ingest.Ingest;
import org.chancery.ingest.IngestOptions;
import org.chancery.ingest.IngestReport;
import org.chancery.ingest.Progress;
import org.chancery.json.MappingJson;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Article;
import org.chancery.statement.Statement;

/** How fast records are read and made into statements, without an engine: {@code IngestSpeed FILE [MAPPING [ROUNDS]]}. */
final class IngestSpeed {
    private IngestSpeed() {}

    public static void main(String[] args) throws IOException {
        IndexConfig config = IndexConfig.load(Path.of("index-config"));
        IngestOptions options = args.length > 1
                ? IngestOptions.DEFAULT.mapped(MappingJson.decode(Files.readString(Path.of(args[1]))))
                : IngestOptions.DEFAULT;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        for (int round = 0; round < rounds; round++) {
            long cpu = cpuNanos();
            Resolved writer = new Resolved();
            IngestReport report =
                    new Ingest(config.authority(), options, Progress.NONE).run(List.of(Path.of(args[0])), writer);
            long read = report.total(FileReport::read);
            System.out.printf(
                    "%d read, %d rejected, %d of %d speakers with an office, %d ms, %d a second of processor time%n",
                    read,
                    report.rejected(),
                    writer.withOffice,
                    writer.speakers,
                    report.elapsed().toMillis(),
                    read * 1_000_000_000 / Math.max(1, cpuNanos() - cpu));
            if (round == 0) {
                report.rejections().stream().limit(20).forEach(System.out::println);
                report.files()
                        .getFirst()
                        .warnings()
                        .forEach((warning, count) -> System.out.println(count + "  " + warning));
            }
        }
    }

    /** Of the whole process, compiler and garbage collector included; elapsed time would measure the machine's other work. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Keeps nothing. */
    private static final class Resolved implements StatementWriter {
        private long speakers;
        private long withOffice;

        @Override
        public Change put(Statement statement) {
            speakers += statement.speakers().size();
            withOffice += statement.speakers().stream()
                    .filter(s -> s.role().isPresent())
                    .count();
            return Change.ADDED;
        }

        @Override
        public ArticleChange putArticle(Article article, List<Statement> statements) {
            return new ArticleChange(statements.stream().map(this::put).toList(), 0, 0);
        }

        @Override
        public boolean delete(String id) {
            return false;
        }

        @Override
        public long deleteSource(String sourceId) {
            return 0;
        }

        @Override
        public long delete(Selection selection) {
            return 0;
        }

        @Override
        public void commit() {}

        @Override
        public void rollback() {}

        @Override
        public void close() {}
    }
}
