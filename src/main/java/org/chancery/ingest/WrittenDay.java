package org.chancery.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.ingest.article.ArticleBlock;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.statement.PartialDate;
import org.chancery.statement.PartialDate.Precision;

/** Tells from which day the words of an article count: "on Tuesday" is the last one before it was written. */
final class WrittenDay {
    /** An article is published on the day of its dateline or soon after; one that tells another day tells of something else. */
    private static final int DAYS_TO_PRINT = 7;

    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})\\b(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WrittenDay() {}

    /** The day of the dateline, else that of publication; a dateline without a year needs the day of publication beside it. */
    static Optional<PartialDate> of(ArticleDocument article) {
        Optional<PartialDate> published = article.metadata().published();
        return article.blocks().stream()
                .flatMap(block -> block instanceof ArticleBlock.Dateline line ? line.date().stream() : Stream.empty())
                .map(article::words)
                .findFirst()
                .flatMap(date -> day(date, published))
                .or(() -> published);
    }

    /** The day that a dateline tells, if the day of publication allows it. */
    static Optional<PartialDate> day(String dateline, Optional<PartialDate> published) {
        Matcher day = DAY.matcher(dateline);
        Matcher month = MONTH.matcher(dateline);
        Matcher year = YEAR.matcher(dateline);
        if (!day.find() || !month.find()) {
            return Optional.empty();
        }
        int number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
        try {
            if (year.find()) {
                LocalDate told = LocalDate.of(Integer.parseInt(year.group(1)), number, Integer.parseInt(day.group(1)));
                return Optional.of(PartialDate.of(told)).filter(date -> isBefore(told, published));
            }
            if (published.filter(date -> date.precision() == Precision.DAY).isEmpty()) {
                return Optional.empty();
            }
            LocalDate printed = published.get().firstDay();
            LocalDate told = LocalDate.of(printed.getYear(), number, Integer.parseInt(day.group(1)));
            LocalDate last = told.isAfter(printed) ? told.minusYears(1) : told;
            return Optional.of(PartialDate.of(last)).filter(date -> isBefore(last, published));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isBefore(LocalDate told, Optional<PartialDate> published) {
        return published
                .filter(date -> date.precision() == Precision.DAY)
                .map(PartialDate::firstDay)
                .map(printed -> !told.isAfter(printed) && !told.isBefore(printed.minusDays(DAYS_TO_PRINT)))
                .orElse(published.isEmpty() || published.get().year() == told.getYear());
    }
}
