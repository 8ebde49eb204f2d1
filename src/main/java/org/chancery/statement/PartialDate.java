package org.chancery.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day. Its order is by first day, a coarser date before a finer one that
 * begins on the same day.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year must be 1 to 9999: " + year);
        }
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day needs a month");
        }
        if (month < 0 || month > 12) {
            throw new DateTimeException("months are 01 to 12");
        }
        if (day < 0 || (day != 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new DateTimeException(
                    "this month has days 01 to " + YearMonth.of(year, month).lengthOfMonth());
        }
    }

    /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; throws DateTimeException on anything else. */
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("'" + text + "' is not a date: use YYYY, YYYY-MM or YYYY-MM-DD");
        }
        int month = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        int day = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
        if ((form.group(2) != null && month == 0) || (form.group(3) != null && day == 0)) {
            throw new DateTimeException("there is no date '" + text + "': months and days count from 01");
        }
        try {
            return new PartialDate(Integer.parseInt(form.group(1)), month, day);
        } catch (DateTimeException e) {
            throw new DateTimeException("there is no date '" + text + "': " + e.getMessage(), e);
        }
    }

    /** That day, known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** How much of this date is known. */
    public Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** The first day it may be. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it may be, inclusive. */
    public LocalDate lastDay() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> LocalDate.of(year, month, day);
        };
    }

    /** Whether any day it may be lies between {@code first} and {@code last}, both inclusive. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !lastDay().isBefore(first) && !firstDay().isAfter(last);
    }

    /** One number in the order of dates: {@code yyyymmdd} with zeros for what is not known. */
    public int sortKey() {
        return year * 10_000 + month * 100 + day;
    }

    /** The inverse of {@link #sortKey}. */
    public static PartialDate ofSortKey(int key) {
        return new PartialDate(key / 10_000, key / 100 % 100, key % 100);
    }

    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(sortKey(), other.sortKey());
    }

    /** The form that {@link #parse} reads, as precise as the date is. */
    @Override
    public String toString() {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits + part(month) + part(day);
    }

    private static String part(int number) {
        return number == 0 ? "" : number < 10 ? "-0" + number : "-" + number;
    }
}
