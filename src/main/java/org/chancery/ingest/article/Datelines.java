package org.chancery.ingest.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.statement.Span;

/** Tells a dateline: {@code GENEVA —}, {@code KYIV, Ukraine (Agency) —}, {@code Kyiv, March 3 —}, {@code MOSCOW, March 3. /AGENCY/.} */
final class Datelines {
    private static final int SEARCHED = 160;

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DATE = "(?<date>(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?)";
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]*){0,4}";
    private static final String MIXED = "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]+(?:[ /][\\p{L}\\p{M}.'\u2019-]{1,20}){0,3}";
    private static final String AGENCY = "(?: ?\\([\\p{L}\\p{M} .&-]{2,30}\\)| ?/[\\p{L} .-]{2,30}/\\.?)";
    private static final String DASH = "\\s{0,3}(?:\u2014|\u2013|--|-)\\s{1,3}|\\s{0,3}\u2014";

    /** A place in capitals needs no more; another one needs a date or an agency. */
    private static final Pattern LINE =
            Pattern.compile("(?:(?<capitals>" + CAPITALS + ")(?:, " + MIXED + ")?(?:, " + DATE + "\\.?)?" + AGENCY + "?"
                    + "|(?<place>" + MIXED + ")(?:(?:, " + DATE.replace("<date>", "<day>") + "\\.?)" + AGENCY + "?|"
                    + AGENCY + "))"
                    + "(?:" + DASH + "|(?<=/\\.?)\\s)");

    private Datelines() {}

    /** The dateline with which a paragraph begins. */
    static Optional<ArticleBlock.Dateline> at(String text, Span paragraph) {
        Matcher line =
                LINE.matcher(text).region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + SEARCHED));
        if (!line.lookingAt() || !sentenceBegins(text, line.end(), paragraph.end())) {
            return Optional.empty();
        }
        String place = line.start("capitals") >= 0 ? "capitals" : "place";
        String date = line.start("date") >= 0 ? "date" : "day";
        Span span = Spans.trimmed(text, line.start(), line.end()).orElseThrow();
        return Optional.of(new ArticleBlock.Dateline(
                span,
                new Span(line.start(place), line.end(place)),
                line.start(date) >= 0 ? Optional.of(new Span(line.start(date), line.end(date))) : Optional.empty()));
    }

    /** So that "NATO — the alliance — said" begins with no dateline. */
    private static boolean sentenceBegins(String text, int start, int end) {
        return start < end && !Character.isLowerCase(text.codePointAt(start)) && !Spans.isBlank(text.charAt(start));
    }
}
