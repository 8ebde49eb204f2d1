package org.chancery.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * One setting. Its unit, where it has one, is the last word of its key.
 *
 * @param key the name in {@code settings.properties} and, with two hyphens before it, of the flag
 * @param fallback the default, as it would be written in the file
 * @param help what it does, in one sentence
 * @param allowed which values are allowed, in words
 * @param reader reads a value; empty where it is not allowed
 * @param <T> the type of its values
 */
public record Setting<T>(
        String key, String fallback, String help, String allowed, Function<String, Optional<T>> reader) {

    /** The environment variable that sets it: {@code CHANCERY_PORT}. */
    public String variable() {
        return "CHANCERY_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The value that {@code text} stands for; empty where it is not allowed. */
    public Optional<T> read(String text) {
        return reader.apply(text.strip());
    }

    static Setting<Integer> count(String key, int fallback, int min, int max, String help) {
        return number(key, fallback, min, max, help, Math::toIntExact);
    }

    /** A setting in the unit that its key ends in: milliseconds, seconds or minutes. */
    static Setting<Duration> duration(String key, long fallback, long min, long max, String help) {
        return number(
                key,
                fallback,
                min,
                max,
                help,
                switch (unit(key)) {
                    case "milliseconds" -> Duration::ofMillis;
                    case "seconds" -> Duration::ofSeconds;
                    case "minutes" -> Duration::ofMinutes;
                    default -> throw new IllegalArgumentException("no unit of time at the end of " + key);
                });
    }

    /** A setting in the unit that its key ends in: kibibytes or mebibytes. */
    static Setting<DataSize> size(String key, long fallback, long min, long max, String help) {
        return number(
                key,
                fallback,
                min,
                max,
                help,
                switch (unit(key)) {
                    case "kibibytes" -> DataSize::ofKibibytes;
                    case "mebibytes" -> DataSize::ofMebibytes;
                    default -> throw new IllegalArgumentException("no unit of size at the end of " + key);
                });
    }

    static Setting<String> text(String key, String fallback, String help) {
        return new Setting<>(
                key,
                fallback,
                help,
                "a text without blanks",
                text -> text.matches("\\S+") ? Optional.of(text) : Optional.empty());
    }

    static Setting<Path> folder(String key, String fallback, String help) {
        return new Setting<>(key, fallback, help, "a folder", text -> {
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        });
    }

    /** A setting from 0 to 1, in plain digits. */
    static Setting<Double> share(String key, String fallback, String help) {
        return new Setting<>(
                key,
                fallback,
                help,
                "a number from 0 to 1",
                text -> text.matches("[01]|[01]?\\.[0-9]{1,9}")
                        ? Optional.of(Double.parseDouble(text)).filter(n -> n <= 1)
                        : Optional.empty());
    }

    private static <T> Setting<T> number(
            String key, long fallback, long min, long max, String help, LongFunction<T> type) {
        return new Setting<>(
                key,
                Long.toString(fallback),
                help,
                "a whole number from " + min + " to " + max,
                text -> wholeNumber(text).filter(n -> n >= min && n <= max).map(type::apply));
    }

    private static Optional<Long> wholeNumber(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static String unit(String key) {
        return key.substring(key.lastIndexOf('-') + 1);
    }
}
