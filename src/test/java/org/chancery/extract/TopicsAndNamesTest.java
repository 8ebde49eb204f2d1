package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.TopicEntry;
import org.chancery.config.IndexConfig;
import org.chancery.statement.Span;
import org.junit.jupiter.api.Test;

class TopicsAndNamesTest {
    private static final Authority AUTHORITY =
            IndexConfig.load(Path.of("index-config")).authority();

    @Test
    void topicsAreFoundByWholeWordsAndTellWhereTheyStand() {
        TopicFinder topics = new TopicFinder(List.of(
                new TopicEntry(
                        "ceasefire",
                        "Ceasefire",
                        Optional.empty(),
                        "",
                        List.of(),
                        List.of("truce", "stop the fighting")),
                new TopicEntry("trade", "Trade", Optional.empty(), "", List.of(), List.of("port"))));
        String text = "The truce’s terms: stop the fighting, open every airport.";
        assertThat(topics.find(text)).isEqualTo(Map.of("ceasefire", List.of(new Span(4, 11), new Span(19, 36))));
    }

    @Test
    void countriesAndPeopleSpokenOfAreFoundOnceAndInOrder() {
        NamesSpokenOf names = new NamesSpokenOf(AUTHORITY);
        assertThat(names.find(
                        "Germany and France’s plans, German plans too, please Volodymyr Zelensky and che.",
                        Optional.empty()))
                .containsExactly("DE", "FR", "volodymyr-zelenskyy");
    }
}
