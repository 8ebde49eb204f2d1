package org.chancery.cite;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;

/** Citations in the format RIS of reference managers, in UTF-8, each of type {@code GEN}; lines end in CR LF. */
public final class Ris {
    private Ris() {}

    /** One reference, from its TY to its ER, ended by an empty line. */
    public static String of(Citation citation) {
        StringBuilder out = new StringBuilder(512);
        line(out, "TY", "GEN");
        line(out, "ID", citation.id());
        citation.authors().forEach(name -> line(out, "AU", name));
        line(out, "TI", citation.title());
        citation.source().map(Source::title).ifPresent(title -> line(out, "T2", title));
        citation.source().flatMap(Source::publisher).ifPresent(name -> line(out, "PB", name));
        citation.date().ifPresent(date -> date(out, date));
        citation.place().ifPresent(place -> line(out, "CY", place));
        citation.address().map(URI::toString).ifPresent(url -> line(out, "UR", url));
        citation.lang().ifPresent(lang -> line(out, "LA", lang));
        citation.topics().forEach(topic -> line(out, "KW", topic));
        citation.remarks().forEach(note -> line(out, "N1", note));
        line(out, "AB", citation.words());
        return out.append("ER  - \r\n\r\n").toString();
    }

    /** PY is the year alone; DA has the parts that are known between slashes. */
    private static void date(StringBuilder out, PartialDate date) {
        String year = String.format(Locale.ROOT, "%04d", date.year());
        line(out, "PY", year);
        line(out, "DA", year + "/" + part(date.month()) + "/" + part(date.day()) + "/");
    }

    private static String part(int number) {
        return Optional.of(number)
                .filter(n -> n > 0)
                .map(n -> String.format(Locale.ROOT, "%02d", n))
                .orElse("");
    }

    private static void line(StringBuilder out, String tag, String value) {
        out.append(tag)
                .append("  - ")
                .append(value.strip().replaceAll("\\s+", " "))
                .append("\r\n");
    }
}
