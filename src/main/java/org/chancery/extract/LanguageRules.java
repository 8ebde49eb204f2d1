package org.chancery.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How one language quotes. Immutable.
 *
 * @param lang its code: fr
 * @param marks pairs of marks that stand around a quotation, opening and closing
 * @param cues the words that introduce one
 * @param pronouns words for a speaker who was named before; in lower case
 * @param titles words before a name that are no part of it; in lower case
 * @param common its commonest words, by which the language of a text is told; in lower case
 */
public record LanguageRules(
        String lang,
        List<Marks> marks,
        List<ForeignCue> cues,
        Set<String> pronouns,
        Set<String> titles,
        Set<String> common) {
    /** One opening and one closing mark, which differ. */
    public record Marks(char open, char close) {
        public Marks {
            if (open == close) {
                throw new IllegalArgumentException("the marks of a pair must differ: " + open);
            }
        }
    }

    /**
     * A cue.
     *
     * @param id stable id
     * @param forms its forms in lower case, of one word or several
     */
    public record ForeignCue(String id, List<String> forms) {
        public ForeignCue {
            Objects.requireNonNull(id);
            forms = List.copyOf(forms);
        }
    }

    public LanguageRules {
        Objects.requireNonNull(lang);
        marks = List.copyOf(marks);
        cues = List.copyOf(cues);
        pronouns = Set.copyOf(pronouns);
        titles = Set.copyOf(titles);
        common = Set.copyOf(common);
    }
}
