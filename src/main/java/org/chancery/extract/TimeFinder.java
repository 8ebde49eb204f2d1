package org.chancery.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.statement.PartialDate;
import org.chancery.statement.PartialDate.Precision;
import org.chancery.statement.Span;

/**
 * Tells when a statement was made, by the sentence that attributes it. Without words for a time it was on the day of publication;
 * what has been said at some time, and what was said recently, has no date. Immutable.
 */
public final class TimeFinder {
    private static final int LONGEST = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern PERFECT = Pattern.compile("(?i)\\b(?:has|have|had)\\b|['\u2019](?:ve|d)\\b");
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?:,? (\\d{4}))?\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + ",? (\\d{4})\\b");
    private static final Pattern RELATIVE =
            Pattern.compile(",\\s+(?:who|which|whose|where|when|then|now|formerly)\\b[^,]*(?:,|$)");
    private static final Pattern IN_YEAR =
            Pattern.compile("\\b(?:(?:[Ii]n|[Dd]uring) (?:early |late |mid-)?|(?:summer|winter|spring|autumn"
                    + "|fall|start|end|middle|beginning) of )((?:19|20)\\d{2})\\b(?!-)");
    /** Said in a 2019 interview, in his 2019 memoir. */
    private static final Pattern OF_YEAR =
            Pattern.compile("\\b[Ii]n (?:an?|the|his|her|their|its) ((?:19|20)\\d{2}) \\p{L}");

    private static final Pattern DECADE = Pattern.compile("\\b[Ii]n the (?:(?:early|late|mid)[ -])?(?:19|20)?\\d0s\\b");

    /** What is said before a day is not said on it. */
    private static final Set<String> BOUNDS = Set.of("before", "until", "since", "by", "till", "starting");

    private final Map<String, TimeWord.Meaning> meanings = new HashMap<>();

    public TimeFinder(Collection<TimeWord> words) {
        words.forEach(word -> word.words().forEach(form -> meanings.put(form, word.meaning())));
    }

    /**
     * When it was said; empty where that cannot be told.
     *
     * @param text the article's text
     * @param statement a statement in it
     * @param published when the article was published; empty where that is not known
     */
    public Optional<PartialDate> find(String text, ExtractedStatement statement, Optional<PartialDate> published) {
        String frame = withoutContent(text, statement);
        Optional<PartialDate> printed = printed(frame, published);
        if (printed.isPresent()
                || DAY_MONTH.matcher(frame).find()
                || MONTH_DAY.matcher(frame).find()
                || DECADE.matcher(frame).find()) {
            // A printed day that cannot be told, for want of a year, is not the day of publication.
            return printed;
        }
        Optional<TimeWord.Meaning> word = word(frame);
        if (word.isPresent()) {
            return published.filter(day -> day.year() > 1).flatMap(day -> counted(word.get(), day));
        }
        String cue = statement
                .cue()
                .map(span -> text.substring(span.start(), span.end()))
                .orElse("");
        return PERFECT.matcher(cue).find() ? Optional.empty() : published;
    }

    /** The sentence with blanks for what was said: words for a time within it are about something else. */
    private static String withoutContent(String text, ExtractedStatement statement) {
        StringBuilder frame = new StringBuilder(text.substring(
                statement.sentence().start(), statement.sentence().end()));
        int offset = statement.sentence().start();
        for (Span span : statement.content()) {
            for (int i = Math.max(0, span.start() - offset); i < Math.min(frame.length(), span.end() - offset); i++) {
                frame.setCharAt(i, ' ');
            }
        }
        return RELATIVE.matcher(frame).replaceAll(" ");
    }

    private static Optional<PartialDate> printed(String frame, Optional<PartialDate> published) {
        Matcher matcher = DAY_MONTH.matcher(frame);
        if (matcher.find()) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3), published);
        }
        matcher = MONTH_DAY.matcher(frame);
        if (matcher.find()) {
            return day(matcher.group(2), matcher.group(1), matcher.group(3), published);
        }
        matcher = MONTH_YEAR.matcher(frame);
        if (matcher.find()) {
            return Optional.of(new PartialDate(Integer.parseInt(matcher.group(2)), month(matcher.group(1)), 0));
        }
        return Stream.of(IN_YEAR, OF_YEAR)
                .map(pattern -> pattern.matcher(frame))
                .filter(Matcher::find)
                .map(found -> new PartialDate(Integer.parseInt(found.group(1)), 0, 0))
                .findFirst();
    }

    /** That day; without a year, the last one on the day of publication or before. */
    private static Optional<PartialDate> day(String day, String month, String year, Optional<PartialDate> published) {
        try {
            if (year != null) {
                return Optional.of(
                        PartialDate.of(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day))));
            }
            return published.filter(date -> date.precision() == Precision.DAY).map(date -> {
                LocalDate then = LocalDate.of(date.year(), month(month), Integer.parseInt(day));
                return PartialDate.of(then.isAfter(date.firstDay()) ? then.minusYears(1) : then);
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(start) / start.length() + 1;
    }

    /** The meaning of the last words for a time: those nearest to the end are mostly those of the cue. */
    private Optional<TimeWord.Meaning> word(String frame) {
        List<String> words = WORD.matcher(frame)
                .results()
                .map(result -> result.group().toLowerCase(Locale.ROOT))
                .toList();
        for (int length = LONGEST; length > 0; length--) {
            for (int i = words.size() - length; i >= 0; i--) {
                TimeWord.Meaning meaning = meanings.get(String.join(" ", words.subList(i, i + length)));
                if (meaning != null) {
                    return Optional.of(isBound(words, i) ? new TimeWord.Meaning.Unknown() : meaning);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the words tell no more than what it was said before or after: ahead of Tuesday's vote. */
    private static boolean isBound(List<String> words, int at) {
        boolean ahead =
                at > 1 && words.get(at - 1).equals("of") && words.get(at - 2).equals("ahead");
        return ahead || (at > 0 && BOUNDS.contains(words.get(at - 1)));
    }

    private static Optional<PartialDate> counted(TimeWord.Meaning meaning, PartialDate published) {
        boolean day = published.precision() == Precision.DAY;
        boolean month = published.precision() != Precision.YEAR;
        LocalDate from = published.firstDay();
        return switch (meaning) {
            case TimeWord.Meaning.DaysBefore before ->
                day ? Optional.of(PartialDate.of(from.minusDays(before.days()))) : Optional.empty();
            case TimeWord.Meaning.Weekday weekday ->
                day
                        ? Optional.of(PartialDate.of(
                                from.minusDays(Math.floorMod(from.getDayOfWeek().getValue() - weekday.day(), 7))))
                        : Optional.empty();
            case TimeWord.Meaning.MonthsBefore before ->
                month ? Optional.of(of(YearMonth.from(from).minusMonths(before.months()))) : Optional.empty();
            case TimeWord.Meaning.Month named ->
                month
                        ? Optional.of(new PartialDate(
                                named.month() > from.getMonthValue() ? from.getYear() - 1 : from.getYear(),
                                named.month(),
                                0))
                        : Optional.empty();
            case TimeWord.Meaning.YearsBefore before ->
                Optional.of(new PartialDate(from.getYear() - before.years(), 0, 0));
            case TimeWord.Meaning.Unknown unknown -> Optional.empty();
        };
    }

    private static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }
}
