package org.chancery.lucene;

import org.chancery.statement.Statement;
import org.jspecify.annotations.Nullable;

/** A statement's text as words and as stems of its language. Not safe for use by several threads. */
final class AnalysedText {
    private final Analysis analysis;
    private final String text;
    private final String language;
    private @Nullable TextWords words;
    private @Nullable TextWords stems;

    AnalysedText(Analysis analysis, Statement statement) {
        this.analysis = analysis;
        this.text = statement.text();
        this.language = Languages.of(statement);
    }

    /** The language, one of {@link Languages#ALL}. */
    String language() {
        return language;
    }

    /** The words, folded and not stemmed. */
    TextWords words() {
        TextWords known = words;
        if (known == null) {
            known = TextWords.of(analysis.words(), text);
            words = known;
        }
        return known;
    }

    /** The stems. */
    TextWords stems() {
        TextWords known = stems;
        if (known == null) {
            known = language.equals(Languages.UNKNOWN) ? words() : TextWords.of(analysis.stems(language), text);
            stems = known;
        }
        return known;
    }
}
