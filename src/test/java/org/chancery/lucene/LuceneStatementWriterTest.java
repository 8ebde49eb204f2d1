package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.chancery.authority.Authority;
import org.chancery.search.StatementWriterContract;
import org.chancery.search.TestEngine;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneStatementWriterTest extends StatementWriterContract {
    @TempDir
    private Path folder;

    @Override
    protected TestEngine engine(Authority authority, List<List<String>> synonyms) {
        return new LuceneTestEngine(folder.resolve("index"), LuceneTestEngine.settings(authority, synonyms));
    }

    /** What a hit costs grows with its text, so one text without an end would take a server down. */
    @Test
    void aTextLongerThanTheSettingAllowsIsRefusedAndTheLongestOneTaken() {
        LuceneSettings settings = LuceneTestEngine.settings(
                new Authority(List.of(), List.of(), List.of(), List.of(), List.of()), List.of());
        String longest = "x".repeat(settings.maxTextCharacters());
        try (TestEngine engine = new LuceneTestEngine(folder.resolve("index"), settings)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engine.writer()
                            .put(Statement.builder("one", longest + "y").build()))
                    .withMessageContaining("max-text-characters")
                    .withMessageContaining("100001");
            engine.writer().put(Statement.builder("two", longest).build());
            engine.writer().commit();
            assertThat(engine.searcher().info().statements()).isEqualTo(1);
        }
    }
}
