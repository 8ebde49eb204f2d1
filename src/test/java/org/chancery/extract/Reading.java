package org.chancery.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;

/** Reads short invented texts with the rules and the authority of the repository. */
final class Reading {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final Extractor EXTRACTOR = new Extractor(
            IndexConfig.load(INDEX_CONFIG).authority(),
            ExtractionFolder.load(INDEX_CONFIG).rules());

    private Reading() {}

    static synchronized List<ExtractedStatement> statements(String text) {
        return EXTRACTOR.extract(text, Optional.empty());
    }

    /** Each as who said what: {@code Mara Lind: the port is open}; several speakers with {@code +} between. */
    static List<String> found(String text) {
        return statements(text).stream()
                .map(statement -> String.join(
                                " + ",
                                statement.speakers().stream()
                                        .map(FoundSpeaker::name)
                                        .toList())
                        + ": " + statement.words(text))
                .toList();
    }

    /** The speakers of each: {@code Mara Lind (trade minister)}, {@code person} or another class before a name without a role. */
    static List<String> speakers(String text) {
        return statements(text).stream()
                .map(statement -> String.join(
                        " + ",
                        statement.speakers().stream().map(Reading::speaker).toList()))
                .toList();
    }

    private static String speaker(FoundSpeaker speaker) {
        return speaker.role()
                .map(role -> speaker.name() + " (" + role + ")")
                .orElseGet(() -> speaker.speakerClass().id() + " " + speaker.name());
    }
}
