package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

class IndexedTextTest {
    private static final List<String> PIECES = List.of(
            "troops",
            "Troops",
            "troop",
            "Ukraine’s",
            "O'Brien",
            "l'Ukraine",
            "U.S.",
            "U.N.",
            "cease-fire",
            "naïve",
            "Zelenskyy",
            "Зеленський",
            "停火",
            "state",
            "States",
            "1,000",
            "2.5",
            "\u0640",
            "x\u0301",
            "don't",
            "security",
            "\ud83d\ude00",
            "_",
            "re-organisation",
            "a".repeat(300));

    private final Analysis analysis = new Analysis();
    private final IndexedText indexed = new IndexedText(analysis);

    @Test
    void itMakesTheWordsAndStemsOfTheAnalyzers() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : ", ");
            }
            indexed.read(text.toString());
            assertThat(positions(indexed.words()))
                    .as("%s", text)
                    .isEqualTo(positions(analysis.words().tokenStream("words", text.toString())));
            assertThat(frequencies(indexed.stems()))
                    .as("%s", text)
                    .isEqualTo(frequencies(analysis.stems("en").tokenStream("stems.en", text.toString())));
        }
    }

    private static List<String> positions(TokenStream tokens) throws IOException {
        List<String> found = new ArrayList<>();
        TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute increment = tokens.getAttribute(PositionIncrementAttribute.class);
        int position = -1;
        tokens.reset();
        while (tokens.incrementToken()) {
            position += increment.getPositionIncrement();
            found.add(position + ":" + term.getBytesRef().utf8ToString());
        }
        tokens.end();
        tokens.close();
        return found;
    }

    private static Map<String, Integer> frequencies(TokenStream tokens) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
        TermFrequencyAttribute frequency = tokens.addAttribute(TermFrequencyAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
            found.merge(term.getBytesRef().utf8ToString(), frequency.getTermFrequency(), Integer::sum);
        }
        tokens.end();
        tokens.close();
        return found;
    }
}
