package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Names;
import org.chancery.statement.Span;

/** Finds in a name as it is written what was typed of it in another case or without its diacritics. */
final class TypedSpans {
    private TypedSpans() {}

    /** Where a word of the name begins with {@code key}, a key of {@link Names}: the first such place, if any. */
    static List<Span> first(String name, String key) {
        for (int start = 0; start < name.length(); start++) {
            boolean wordBegins =
                    isOfWord(name, start) && (start == 0 || !isOfWord(name, start - 1) || isMark(name, start - 1));
            if (wordBegins) {
                Optional<Span> found = at(name, start, key);
                if (found.isPresent()) {
                    return List.of(found.get());
                }
            }
        }
        return List.of();
    }

    private static Optional<Span> at(String name, int start, String key) {
        // Mostly a sign typed is a sign written; what is written may be longer by marks and apostrophes.
        for (int end = start + 1; end <= name.length(); end++) {
            if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
                continue;
            }
            if (end - start < key.length() / 2 || (end < name.length() && isMark(name, end))) {
                continue;
            }
            String written = Names.key(name.substring(start, end));
            if (written.equals(key)) {
                return Optional.of(new Span(start, end));
            }
            if (written.length() > key.length() || !key.startsWith(written)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfWord(String name, int at) {
        return Character.isLetterOrDigit(name.codePointAt(at));
    }

    private static boolean isMark(String name, int at) {
        int type = Character.getType(name.charAt(at));
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Sorted spans without those that overlap an earlier one. */
    static List<Span> disjoint(List<Span> sorted) {
        List<Span> kept = new ArrayList<>();
        for (Span span : sorted) {
            if (kept.isEmpty() || kept.getLast().end() <= span.start()) {
                kept.add(span);
            }
        }
        return kept;
    }
}
