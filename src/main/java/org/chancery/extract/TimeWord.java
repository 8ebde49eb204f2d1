package org.chancery.extract;

import java.util.List;
import java.util.Objects;

/**
 * Words that tell when something was said, counted from the day of publication.
 *
 * @param id stable id
 * @param words the words, lower case, several spellings
 * @param meaning what they mean
 */
public record TimeWord(String id, List<String> words, Meaning meaning) {
    /** What words for a time mean. */
    public sealed interface Meaning {
        /** So many days before the publication. */
        record DaysBefore(int days) implements Meaning {}

        /** The last such day of the week, 1 for Monday to 7, on the day of publication or before. */
        record Weekday(int day) implements Meaning {}

        /** The month so many months before that of the publication. */
        record MonthsBefore(int months) implements Meaning {}

        /** The last such month, 1 to 12, that had begun by the publication. */
        record Month(int month) implements Meaning {}

        /** The year so many years before that of the publication. */
        record YearsBefore(int years) implements Meaning {}

        /** A time that cannot be told: recently. */
        record Unknown() implements Meaning {}
    }

    public TimeWord {
        Objects.requireNonNull(id);
        words = List.copyOf(words);
        Objects.requireNonNull(meaning);
    }
}
