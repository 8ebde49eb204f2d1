package org.chancery.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.config.IndexConfig;
import org.chancery.config.Overrides;
import org.chancery.lucene.LuceneIndex;
import org.chancery.lucene.LuceneSettings;
import org.chancery.query.QueryLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has, and what they open. */
final class CommonOptions {
    /** A command searches once, with everything still cold: what a server must refuse is no harm here. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the index (default: the setting data-folder, data).")
    private @Nullable Path data;

    @Option(
            names = "--index-config",
            paramLabel = "DIR",
            description = "The folder of authority, analysis, mappings and settings (default: index-config).")
    private @Nullable Path indexConfig;

    /** Failures looks for it in the arguments. */
    @Option(names = "--verbose", description = "On a failure, print the trace too.")
    private boolean verbose;

    /** Without a short name: -h would be taken from -hollande, which excludes a word or a speaker. */
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    private final Map<String, String> flags = new HashMap<>();

    /** Whether the trace of a failure is wanted. */
    boolean isVerbose() {
        return verbose;
    }

    /** Sets a setting from a flag, where the flag was given. */
    void setting(String key, @Nullable Object value) {
        if (value != null) {
            flags.put(key, value.toString());
        }
    }

    /** The folder of {@code index-config}. */
    Path configFolder() {
        return indexConfig == null ? Home.resolve(Path.of("index-config")) : indexConfig.toAbsolutePath();
    }

    /** Reads the configuration, with these options before environment and file. */
    IndexConfig config() {
        setting(
                "data-folder",
                Optional.ofNullable(data).map(Path::toAbsolutePath).orElse(null));
        return IndexConfig.load(configFolder(), Overrides.ofFlags(flags));
    }

    /** The folder of the index. */
    static Path dataFolder(IndexConfig config) {
        return Home.resolve(config.settings().index().folder());
    }

    /** Opens the index for a command that one person waits for; fails where there is none. */
    static LuceneIndex open(IndexConfig config) {
        return LuceneIndex.open(dataFolder(config), engineSettings(config, PATIENCE));
    }

    /** As {@link #open}; made empty where there is none. */
    static LuceneIndex openOrCreate(IndexConfig config) {
        return LuceneIndex.openOrCreate(dataFolder(config), engineSettings(config, PATIENCE));
    }

    /** Opens the index for a server, whose searches may take as long as the settings say. */
    static LuceneIndex openForMany(IndexConfig config) {
        return LuceneIndex.open(
                dataFolder(config),
                engineSettings(config, config.settings().query().timeout()));
    }

    private static LuceneSettings engineSettings(IndexConfig config, Duration timeout) {
        var query = config.settings().query();
        return new LuceneSettings(
                config.authority(),
                config.synonyms(),
                new QueryLimits(query.maxCharacters(), query.maxDepth(), query.maxTerms()),
                timeout,
                query.cursorLifetime(),
                LuceneSettings.of(config.authority(), config.synonyms()).heldVersions(),
                (int) (config.settings().index().buffer().bytes() >> 20),
                config.settings().ingest().maxTextCharacters(),
                query.maxClauses(),
                query.minConfidence());
    }
}
