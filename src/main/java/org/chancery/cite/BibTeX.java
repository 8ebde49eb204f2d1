package org.chancery.cite;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;

/** Citations as entries of BibTeX, in UTF-8, each of type {@code misc}; the fields are those of BibTeX's own manual and url, language, keywords. */
public final class BibTeX {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** What means something to TeX, and how it is written to mean itself. */
    private static final Map<Integer, String> ESCAPED = Map.of(
            (int) '\\', "{\\textbackslash}",
            (int) '{', "\\{",
            (int) '}', "\\}",
            (int) '$', "\\$",
            (int) '%', "\\%",
            (int) '&', "\\&",
            (int) '#', "\\#",
            (int) '_', "\\_",
            (int) '^', "{\\textasciicircum}",
            (int) '~', "{\\textasciitilde}");

    private BibTeX() {}

    /** One entry, ended by an empty line. */
    public static String of(Citation citation) {
        StringBuilder out = new StringBuilder("@misc{" + key(citation.id()) + ",\n");
        if (!citation.authors().isEmpty()) {
            // Braces keep a name whole: what is the family name is not known, and "and" within a name does not divide
            // it.
            field(
                    out,
                    "author",
                    citation.authors().stream()
                            .map(name -> "{" + tex(name) + "}")
                            .collect(Collectors.joining(" and ")));
        }
        field(out, "title", "{" + tex(citation.title()) + "}");
        citation.source().ifPresent(source -> field(out, "howpublished", tex(published(source))));
        citation.date().ifPresent(date -> date(out, date));
        citation.address().map(URI::toString).ifPresent(url -> field(out, "url", url(url)));
        citation.lang()
                .ifPresent(lang ->
                        field(out, "language", Locale.forLanguageTag(lang).getDisplayLanguage(Locale.ENGLISH)));
        if (!citation.topics().isEmpty()) {
            field(out, "keywords", tex(String.join(", ", citation.topics())));
        }
        field(out, "note", tex(note(citation)));
        field(out, "abstract", tex(citation.words()));
        return out.append("}\n\n").toString();
    }

    private static String published(Source source) {
        return source.title()
                + source.publisher()
                        .filter(name -> !source.title().contains(name))
                        .map(name -> ", " + name)
                        .orElse("");
    }

    private static String note(Citation citation) {
        return String.join(". ", citation.remarks()) + ".";
    }

    /** The styles of BibTeX print the year and the month; the day is for programs that read it. */
    private static void date(StringBuilder out, PartialDate date) {
        field(out, "year", String.format(Locale.ROOT, "%04d", date.year()));
        if (date.month() > 0) {
            out.append("  month = ").append(MONTHS.get(date.month() - 1)).append(",\n");
        }
        if (date.day() > 0) {
            field(out, "day", Integer.toString(date.day()));
        }
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** Letters, digits and hyphens are what every program takes as a key; another character becomes its number, so that keys stay apart. */
    private static String key(String id) {
        return id.codePoints()
                .mapToObj(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-')
                        ? Character.toString(c)
                        : ":" + Integer.toHexString(c) + ":")
                .collect(Collectors.joining());
    }

    private static String tex(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .mapToObj(c -> Optional.ofNullable(ESCAPED.get(c)).orElseGet(() -> Character.toString(c)))
                .collect(Collectors.joining());
    }

    /** An address is not text: only what would break the entry is written otherwise. */
    private static String url(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
