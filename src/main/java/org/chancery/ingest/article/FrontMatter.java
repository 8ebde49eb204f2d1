package org.chancery.ingest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.json.ArticleFields;

/**
 * What stands before a Markdown file's words, between two lines of {@code ---}: a {@code key: value} a line.
 *
 * @param metadata what it tells
 * @param end where the words begin, in UTF-16 units
 */
record FrontMatter(ArticleMetadata metadata, int end) {
    private static final Pattern FENCE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*)[ \\t]*:(?:[ \\t]+(.*)|)");
    private static final int KEYS_NAMED = 5;
    private static final String KNOWN = "title, publisher, url, published, date, author and lang";

    /** Reads a file's front matter; where it has none, its words begin at its start. Throws {@link ArticleRefusal} on a fault. */
    static FrontMatter of(String raw, List<String> warnings) {
        return new Reader(raw, warnings).read();
    }

    private static final class Reader {
        private final String raw;
        private final List<String> warnings;
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, Integer> lineOf = new HashMap<>();
        private final Set<String> unknown = new TreeSet<>();
        private final List<Integer> unknownLines = new ArrayList<>();
        private boolean underUnknown;
        private int broken;

        Reader(String raw, List<String> warnings) {
            this.raw = raw;
            this.warnings = warnings;
        }

        FrontMatter read() {
            int at = lineEnd(0);
            if (!raw.substring(0, at).stripTrailing().equals("---") || !beginsWithEntry(at)) {
                return new FrontMatter(ArticleMetadata.NONE, 0);
            }
            for (int number = 2; at < raw.length(); number++) {
                int start = at;
                at = lineEnd(start);
                String line = raw.substring(start, at).stripTrailing();
                if (FENCE.matcher(line).matches()) {
                    return closed(at);
                }
                line(line, number);
            }
            if (values.isEmpty()) {
                return new FrontMatter(ArticleMetadata.NONE, 0);
            }
            throw new ArticleRefusal(1, "the front matter that begins here has no end; close it by a line of ---");
        }

        /** Where nothing known is told and a line is no entry, a text stands between two rules. */
        private FrontMatter closed(int end) {
            if (broken > 0 && values.isEmpty()) {
                return new FrontMatter(ArticleMetadata.NONE, 0);
            }
            if (broken > 0) {
                throw new ArticleRefusal(broken, "this is no entry of front matter; right would be key: value");
            }
            warnOfUnknown();
            return new FrontMatter(metadata(), end);
        }

        /** Whether an entry is the first line that is no comment: a line of {@code ---} may also be a rule across the page. */
        private boolean beginsWithEntry(int start) {
            int at = start;
            while (at < raw.length() && raw.charAt(at) == '#') {
                at = lineEnd(at);
            }
            return ENTRY.matcher(raw.substring(at, lineEnd(at)).stripTrailing()).matches();
        }

        private void warnOfUnknown() {
            if (!unknown.isEmpty()) {
                String first = unknown.stream().limit(KEYS_NAMED).collect(Collectors.joining(", "));
                warnings.add("front matter has keys that are not known and passed over: " + first
                        + (unknown.size() > KEYS_NAMED ? " and others" : "") + "; known are " + KNOWN
                        + LineNumbers.told(unknownLines));
            }
        }

        private int lineEnd(int start) {
            int end = raw.indexOf('\n', start);
            return end < 0 ? raw.length() : end + 1;
        }

        private void line(String line, int number) {
            boolean indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (line.isBlank() || line.startsWith("#") || (underUnknown && (indented || line.startsWith("- ")))) {
                return;
            }
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                broken = broken == 0 ? number : broken;
                return;
            }
            String key = entry.group(1);
            underUnknown = !isKnown(key);
            if (underUnknown) {
                unknown.add(key);
                unknownLines.add(number);
            } else {
                put(
                        key.equals("date") ? "published" : key,
                        unquoted(Optional.ofNullable(entry.group(2)).orElse("").strip()),
                        number);
            }
        }

        private void put(String key, String value, int number) {
            String other = values.putIfAbsent(key, value);
            if (other != null) {
                throw new ArticleRefusal(
                        number,
                        key + " was already given in line " + lineOf.get(key)
                                + (key.equals("published") ? " (date means the same)" : "") + "; keep one");
            }
            lineOf.put(key, number);
        }

        private static boolean isKnown(String key) {
            return switch (key) {
                case "title", "publisher", "url", "published", "date", "author", "lang" -> true;
                default -> false;
            };
        }

        private static String unquoted(String value) {
            boolean quoted = value.length() > 1
                    && (value.startsWith("\"") || value.startsWith("'"))
                    && value.charAt(value.length() - 1) == value.charAt(0);
            return quoted ? value.substring(1, value.length() - 1) : value;
        }

        private ArticleMetadata metadata() {
            ArticleFields fields = new ArticleFields(
                    Optional.ofNullable(values.get("title")),
                    Optional.ofNullable(values.get("publisher")),
                    Optional.ofNullable(values.get("url")),
                    Optional.ofNullable(values.get("published")),
                    Optional.ofNullable(values.get("author")),
                    Optional.ofNullable(values.get("lang")));
            return CheckedFields.of(fields, (key, reason) -> {
                throw new ArticleRefusal(lineOf.getOrDefault(key, 0), key + " " + reason);
            });
        }
    }
}
