package org.chancery.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * English words without their endings. Krovetz's stemmer goes first, since it makes words of words: Porter's would make
 * {@code intern} of both {@code international} and {@code internal}, and {@code unit} of {@code united} and {@code unit}.
 * But Krovetz leaves alone what his dictionary has: plurals ({@code troops}, {@code states}) and forms of verbs
 * ({@code clearing}, {@code provided}), which the rules here mend; and they bring British and American spelling together.
 */
final class EnglishStems extends TokenFilter {
    /** Words in -s that are no plurals, or mean something else than their singulars. */
    private static final Set<String> NOT_PLURAL = Set.of(
            "news", "goods", "means", "arms", "customs", "does", "ours", "yours", "theirs", "hers", "always",
            "perhaps");

    /** Words that are no forms of the verbs they look like. */
    private static final Set<String> NO_VERB = Set.of(
            "united",
            "evening",
            "willing",
            "according",
            "housing",
            "sacred",
            "hundred",
            "naked",
            "wicked",
            "indeed",
            "beijing");

    /** Letters that stand twice before an ending and once without it. */
    private static final String DOUBLED = "bdgmnprt";

    /** Endings by which Krovetz finds the verb, one or the other of which his dictionary does not have. */
    private static final List<String> ENDINGS = List.of("ed", "ing", "able", "er");

    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

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

    private final Krovetz krovetz = new Krovetz();
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

    private String mended(String word) {
        String singular = verb(isPlural(word) ? word.substring(0, word.length() - 1) : word);
        if (singular.endsWith("isation") && singular.length() > 9) {
            return singular.substring(0, singular.length() - 7) + "ization";
        }
        return IRREGULAR.getOrDefault(singular, singular);
    }

    /** The verb of which this is a form, for it has an ending that Krovetz has left. */
    private String verb(String word) {
        int end = word.endsWith("ing") ? word.length() - 3 : word.length() - 2;
        boolean form = word.endsWith("ing") || (word.endsWith("ed") && !word.endsWith("eed"));
        if (!form
                || end < 3
                || NO_VERB.contains(word)
                || !VOWEL.matcher(word).region(0, end).find()) {
            return word;
        }
        String start = word.substring(0, end);
        if (word.endsWith("ied")) {
            return word.substring(0, end - 1) + "y";
        }
        char last = start.charAt(end - 1);
        if (end > 3 && last == start.charAt(end - 2) && DOUBLED.indexOf(last) >= 0) {
            return start.substring(0, end - 1);
        }
        for (String ending : ENDINGS) {
            String other = start + ending;
            String stem = krovetz.stem(other);
            if (!stem.equals(other) && !other.equals(word)) {
                return stem;
            }
        }
        return word;
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
