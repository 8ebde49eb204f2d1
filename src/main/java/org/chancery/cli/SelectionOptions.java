package org.chancery.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters of a search: the parameters of the HTTP API as options. */
final class SelectionOptions {
    @Option(names = "--speaker", paramLabel = "NAME", description = "By id or any name; a leading - excludes.")
    private List<String> speaker = List.of();

    @Option(names = "--country", paramLabel = "CODE", description = "By code or name.")
    private List<String> country = List.of();

    @Option(names = "--organisation", paramLabel = "NAME", description = "By id or any name.")
    private List<String> organisation = List.of();

    @Option(names = "--group", paramLabel = "GROUP", description = "EU, NATO, P5, G7, ...; on dates of membership.")
    private List<String> group = List.of();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "By id or label.")
    private List<String> topic = List.of();

    @Option(names = "--source", paramLabel = "ID", description = "By the id of a source.")
    private List<String> source = List.of();

    @Option(names = "--lang", paramLabel = "CODE", description = "By the language of the text.")
    private List<String> lang = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed or indirect.")
    private List<String> kind = List.of();

    @Option(names = "--about", paramLabel = "NAME", description = "By a country or person that the text mentions.")
    private List<String> about = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "From YYYY, YYYY-MM or YYYY-MM-DD on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Up to that date.")
    private @Nullable String to;

    @Option(
            names = "--min-confidence",
            paramLabel = "N",
            description = "How certain statements found in articles must be, 0 (all) to 1 (default: min-confidence of"
                    + " the settings).")
    private @Nullable String minConfidence;

    /**
     * The words of a query as one. A word that excludes ({@code -oslo}) looks like an option, so that unknown options come here
     * too: what begins with two hyphens is one that was misspelt.
     */
    static String query(List<String> words) {
        words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(option -> {
            throw new UsageException("Unknown option: '" + option + "'");
        });
        return String.join(" ", words);
    }

    /** The parameters of the API that these options stand for, with the query. */
    Map<String, List<String>> parameters(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", query == null || query.isBlank() ? List.of() : List.of(query));
        put(parameters, "speaker", speaker);
        put(parameters, "country", country);
        put(parameters, "organisation", organisation);
        put(parameters, "group", group);
        put(parameters, "topic", topic);
        put(parameters, "source", source);
        put(parameters, "lang", lang);
        put(parameters, "kind", kind);
        put(parameters, "about", about);
        put(parameters, "from", from == null ? List.of() : List.of(from));
        put(parameters, "to", to == null ? List.of() : List.of(to));
        put(parameters, "minConfidence", minConfidence == null ? List.of() : List.of(minConfidence));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }
}
