package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.config.IndexConfig;
import org.chancery.config.MappingFile;
import org.chancery.ingest.ArticleInput;
import org.chancery.ingest.Ingest;
import org.chancery.ingest.IngestOptions;
import org.chancery.ingest.IngestReport;
import org.chancery.ingest.Progress;
import org.chancery.search.StatementWriter;
import org.jspecify.annotations.Nullable;

/** An ingest as the command line runs it: with the settings of the configuration and a progress bar. */
final class Indexing {
    private final IndexConfig config;
    private final IngestOptions options;
    private final Optional<ArticleInput> articles;

    Indexing(IndexConfig config, Path data, boolean strict, Optional<Path> mapping, @Nullable Path rejections) {
        this.config = config;
        this.articles = Optional.of(Articles.of(config.folder(), config).input(data));
        this.options = new IngestOptions(
                mapping.map(MappingFile::load),
                strict,
                (int) config.settings().ingest().maxLine().bytes(),
                config.settings().ingest().maxTextCharacters(),
                IngestOptions.DEFAULT.listed(),
                Optional.ofNullable(rejections));
    }

    /** Takes those paths in. */
    IngestReport run(List<Path> paths, StatementWriter writer, Terminal terminal) {
        if (!terminal.progress()) {
            return new Ingest(config.authority(), options, Progress.NONE, articles).run(paths, writer);
        }
        try (ProgressLine progress = ProgressLine.named("Indexing")) {
            return new Ingest(config.authority(), options, progress, articles).run(paths, writer);
        }
    }
}
