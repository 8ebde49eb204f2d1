package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.chancery.search.Snippet;
import org.chancery.statement.Span;

/** What holds of the snippet of any text, whatever signs it is made of. */
final class SnippetPropertiesTest {
    private static final List<String> PIECES = List.of(
            "river",
            "e\u0301te\u0301",
            "🕊️",
            "👩‍👩‍👧",
            "مفاوضات",
            "переговоры",
            "停火",
            ". ",
            "! ",
            "\n",
            " ",
            "  ",
            ", ",
            "«",
            "’s",
            "क्षि",
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void aSnippetIsAnUncutPartOfTheText(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder("A");
        List<MatchTree.Seen> seen = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        boolean blanks = random.nextBoolean();
        boolean longMatches = random.nextInt(4) == 0;
        for (int i = random.nextInt(200); i > 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            if (longMatches && random.nextInt(60) == 0) {
                String match = "[" + PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(400)) + "]";
                made.append(' ').append(match);
                Span span = new Span(made.length() - match.length(), made.length());
                spans.add(span);
                seen.add(new MatchTree.Seen(span, random.nextInt(3)));
            } else if (piece.equals("river") && random.nextInt(3) == 0) {
                made.append(' ');
                Span span = new Span(made.length(), made.length() + piece.length());
                spans.add(span);
                seen.add(new MatchTree.Seen(span, random.nextInt(3)));
            }
            made.append(piece).append(blanks ? " " : "");
        }
        String text = made.toString();

        Snippet snippet = SnippetMaker.snippet(text, seen, spans, SnippetMaker.LONGEST);

        assertThat(text).contains(snippet.text());
        assertThat(snippet.text().length()).isBetween(1, Math.max(SnippetMaker.LONGEST, 1));
        assertThat(snippet.truncatedStart() || snippet.truncatedEnd())
                .isEqualTo(!snippet.text().strip().equals(text.strip()));
        assertThat(snippet.highlights()).allSatisfy(span -> isMatch(snippet, span, text, spans));
        if (!spans.isEmpty()) {
            assertThat(snippet.highlights()).isNotEmpty();
        }
        beginsAndEndsBetweenLetters(snippet, text);
    }

    /** A highlight is all of a match; or, where it reaches the end of the snippet, its beginning, or from the beginning, its end. */
    private static void isMatch(Snippet snippet, Span span, String text, List<Span> spans) {
        String marked = snippet.text().substring(span.start(), span.end());
        boolean first = span.start() == 0;
        boolean last = span.end() == snippet.text().length();
        assertThat(spans)
                .map(each -> text.substring(each.start(), each.end()))
                .anyMatch(match -> match.equals(marked)
                        || (last && match.startsWith(marked))
                        || (first && match.endsWith(marked))
                        || (first && last && match.contains(marked)));
    }

    private static void beginsAndEndsBetweenLetters(Snippet snippet, String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(text);
        boolean found = false;
        for (int start = text.indexOf(snippet.text()); start >= 0; start = text.indexOf(snippet.text(), start + 1)) {
            found |= letters.isBoundary(start)
                    && letters.isBoundary(start + snippet.text().length());
        }
        assertThat(found).as("'%s' is cut within a letter", snippet.text()).isTrue();
    }
}
