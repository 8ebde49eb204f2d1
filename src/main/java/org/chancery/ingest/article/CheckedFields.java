package org.chancery.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.json.ArticleFields;
import org.chancery.statement.LanguageCode;
import org.chancery.statement.PartialDate;
import org.chancery.statement.WhiteSpace;

/** Makes metadata of what is told about an article, checking each value. */
final class CheckedFields {
    private static final int LONGEST_NAME = 500;
    private static final int FIRST_PRINTED = 1450;
    private static final int LAST_PRINTED = 2999;

    /** A date, and behind a day perhaps the time, which is not kept. */
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:(?<=-\\d{2}-\\d{2})[T ].{0,40})?");

    /** Control characters, and those that change the order in which text is shown. */
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    /** A value that is wrong: which one, and what would be right. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String reason) {
            super(reason, null, false, false);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** What becomes of a wrong value. */
    interface Faults {
        /** Either throws, or lets the value be left out. */
        void wrong(String key, String reason);
    }

    private CheckedFields() {}

    static ArticleMetadata of(ArticleFields fields, Faults faults) {
        return new ArticleMetadata(
                checked("title", fields.title(), CheckedFields::name, faults),
                checked("publisher", fields.publisher(), CheckedFields::name, faults),
                checked("url", fields.url(), CheckedFields::url, faults),
                checked("published", fields.published(), CheckedFields::date, faults),
                checked("author", fields.author(), CheckedFields::name, faults),
                checked("lang", fields.lang(), CheckedFields::lang, faults));
    }

    private static <T> Optional<T> checked(
            String key, Optional<String> value, Function<String, T> check, Faults faults) {
        try {
            return value.map(String::strip).map(text -> {
                if (text.isEmpty()) {
                    throw new Wrong("is empty; give it a value or leave it out");
                }
                return check.apply(text);
            });
        } catch (Wrong wrong) {
            faults.wrong(key, wrong.reason());
            return Optional.empty();
        }
    }

    private static String name(String text) {
        String name = WhiteSpace.fold(text);
        if (name.length() > LONGEST_NAME) {
            throw new Wrong("has " + name.length() + " characters, and may have " + LONGEST_NAME);
        }
        if (NO_NAME.matcher(name).find()) {
            throw new Wrong("holds a control character or one that changes the order of text; take it out");
        }
        return name;
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text);
            if (("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()))
                    && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new Wrong("'" + text + "' is not an address; right would be, for example, https://example.org/article");
    }

    private static PartialDate date(String text) {
        Matcher form = DATE.matcher(text);
        try {
            if (form.matches()) {
                return printed(PartialDate.parse(form.group(1)), text);
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        throw new Wrong("'" + text + "' is not a date; right would be YYYY, YYYY-MM or YYYY-MM-DD");
    }

    /** What writes an empty date writes the first year or the last. */
    private static PartialDate printed(PartialDate date, String text) {
        if (date.year() < FIRST_PRINTED || date.year() > LAST_PRINTED) {
            throw new Wrong("'" + text + "' is no day on which an article was published; right would be a year from "
                    + FIRST_PRINTED + " on, or to leave it out");
        }
        return date;
    }

    private static String lang(String text) {
        return LanguageCode.of(text)
                .orElseThrow(() -> new Wrong("'" + text + "' is not a language; right would be, for example, en"));
    }
}
