package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.statement.Span;

/** The words of a text, numbered: runs of letters and digits, with apostrophes and hyphens inside. Immutable. */
final class TextTokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019\\-][\\p{L}\\p{N}]+)*");

    private final List<Span> words = new ArrayList<>();
    private final String text;

    TextTokens(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /** The numbers of the words that lie at least partly in the spans. */
    BitSet in(Collection<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            for (int i = first(span.start()); i < words.size() && words.get(i).start() < span.end(); i++) {
                found.set(i);
            }
        }
        return found;
    }

    /** As {@link #in}, without a leading "that". */
    BitSet content(Collection<Span> spans) {
        BitSet found = in(spans);
        int first = found.nextSetBit(0);
        if (first >= 0 && found.cardinality() > 1) {
            Span word = words.get(first);
            if (text.substring(word.start(), word.end()).equalsIgnoreCase("that")) {
                found.clear(first);
            }
        }
        return found;
    }

    private int first(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
