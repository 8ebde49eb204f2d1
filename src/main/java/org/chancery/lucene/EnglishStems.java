package org.chancery.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * English words without their endings. Krovetz's stemmer goes first, since it makes words of words: Porter's would make
 * {@code intern} of both {@code international} and {@code internal}, and {@code univers} of {@code universities} and
 * {@code universal}. But Krovetz leaves plurals alone that his dictionary has ({@code troops}, {@code states}), which the
 * rules here mend, and they bring British and American spelling together.
 */
final class EnglishStems extends TokenFilter {
    /** Words in -s that are no plurals, or mean something else than their singulars. */
    private static final Set<String> NOT_PLURAL = Set.of(
            "news", "goods", "means", "arms", "customs", "does", "ours", "yours", "theirs", "hers", "always",
            "perhaps");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("crise", "crisis"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("withdrew", "withdraw"),
            Map.entry("withdrawn", "withdraw"),
            Map.entry("withdrawal", "withdraw"),
            Map.entry("negotiation", "negotiate"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("programme", "program"),
            Map.entry("centre", "center"),
            Map.entry("theatre", "theater"),
            Map.entry("labour", "labor"),
            Map.entry("favour", "favor"),
            Map.entry("honour", "honor"),
            Map.entry("neighbour", "neighbor"),
            Map.entry("neighbouring", "neighboring"),
            Map.entry("behaviour", "behavior"),
            Map.entry("endeavour", "endeavor"),
            Map.entry("organise", "organize"),
            Map.entry("recognise", "recognize"),
            Map.entry("realise", "realize"),
            Map.entry("emphasise", "emphasize"),
            Map.entry("condemnation", "condemn"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    /** Stems words that are folded already. */
    EnglishStems(TokenStream folded) {
        super(new KStemFilter(folded));
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 2) {
            String word = term.toString();
            String stem = mended(word);
            if (!stem.equals(word)) {
                term.setEmpty().append(stem);
            }
        }
        return true;
    }

    private static String mended(String word) {
        String singular = isPlural(word) ? word.substring(0, word.length() - 1) : word;
        if (singular.endsWith("isation") && singular.length() > 9) {
            return singular.substring(0, singular.length() - 7) + "ization";
        }
        return IRREGULAR.getOrDefault(singular, singular);
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("ics")
                && !NOT_PLURAL.contains(word);
    }
}
