package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extract.TimeWord;
import org.chancery.extract.TimeWord.Meaning;

/** Reads {@code dates.tsv}: words that tell when something was said, a row each. */
final class DatesFile {
    static final List<String> COLUMNS = List.of("id", "words", "meaning", "positive", "negative");

    private static final Pattern MEANING =
            Pattern.compile("(days-before|weekday|months-before|month|years-before) (\\d{1,3})");

    private DatesFile() {}

    static List<TimeWord> read(Path file, List<TimeExample> examples, Faults faults) {
        List<TimeWord> words = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            String id = row.required("id", TsvRow.ID, "yesterday");
            for (String word : row.list("words")) {
                Integer before = lineOf.putIfAbsent(word, row.line());
                if (before != null) {
                    row.fault("the words '" + word + "' stand in line " + before + " already");
                }
            }
            row.required("words");
            row.required("negative");
            example(row).ifPresent(examples::add);
            meaning(row).ifPresent(meaning -> words.add(new TimeWord(id, row.list("words"), meaning)));
        }
        return words;
    }

    private static Optional<TimeExample> example(TsvRow row) {
        String positive = row.required("positive");
        int equals = positive.lastIndexOf(" = ");
        if (equals < 0) {
            row.fault("the positive example must end in = and the date that is meant, or = none");
            return Optional.empty();
        }
        String date = positive.substring(equals + 3).strip();
        return Optional.of(new TimeExample(
                row.line(),
                positive.substring(0, equals),
                date.equals("none") ? Optional.empty() : row.parseDate(date),
                row.text("negative")));
    }

    private static Optional<Meaning> meaning(TsvRow row) {
        String text = row.required("meaning");
        if (text.equals("unknown")) {
            return Optional.of(new Meaning.Unknown());
        }
        Matcher matcher = MEANING.matcher(text);
        int number = matcher.matches() ? Integer.parseInt(matcher.group(2)) : -1;
        Optional<Meaning> meaning = number < 0
                ? Optional.empty()
                : switch (matcher.group(1)) {
                    case "days-before" -> Optional.of(new Meaning.DaysBefore(number));
                    case "months-before" -> Optional.of(new Meaning.MonthsBefore(number));
                    case "years-before" -> Optional.of(new Meaning.YearsBefore(number));
                    case "weekday" ->
                        number >= 1 && number <= 7 ? Optional.of(new Meaning.Weekday(number)) : Optional.empty();
                    default -> number >= 1 && number <= 12 ? Optional.of(new Meaning.Month(number)) : Optional.empty();
                };
        if (meaning.isEmpty() && !text.isEmpty()) {
            row.fault(
                    "the meaning '" + text + "' must be days-before N, weekday 1 to 7, months-before N, month 1 to 12,"
                            + " years-before N or unknown");
        }
        return meaning;
    }
}
