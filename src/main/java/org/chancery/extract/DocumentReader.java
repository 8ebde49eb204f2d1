package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whose a document is that is said to say something: the ministry's statement, a letter from the mayor. */
final class DocumentReader {
    private static final Set<String> DOCUMENTS = Set.of(
            ("statement letter report e-mail email tweet post message speech text note memo release communique remarks comments "
                            + "blog interview testimony article column editorial book memoir filing announcement ad advertisement video "
                            + "memorandum telegram cable petition resolution declaration communiqu\u00E9 broadcast leaflet paper brief opinion")
                    .split(" "));

    private DocumentReader() {}

    /** Whether the word is the noun of a document. */
    static boolean isDocument(Word word) {
        return DOCUMENTS.contains(word.lower());
    }

    /** The one who wrote it or gave it; empty where the mention is no document, or one that is nobody's. */
    static Optional<Mention> author(Sentence sentence, Mention mention) {
        int head = Phrases.nameEnd(sentence, mention.from(), mention.to()) - 1;
        if (!DOCUMENTS.contains(sentence.word(head).lower())) {
            return Optional.empty();
        }
        for (int i = head - 1; i >= mention.from(); i--) {
            boolean alone = sentence.word(i).is("'s") && i > mention.from();
            if (alone
                    || (sentence.word(i).isPossessive()
                            && !sentence.word(i).tag().startsWith("PRON"))) {
                return Optional.of(Mention.of(mention.from(), alone ? i : i + 1));
            }
        }
        boolean from = head + 2 <= mention.to() - 1
                && (sentence.word(head + 1).is("from")
                        || sentence.word(head + 1).is("by"));
        return from ? Optional.of(Mention.of(head + 2, mention.to())) : Optional.empty();
    }

    /** The noun of a mention that has an author. */
    static String noun(Sentence sentence, Mention mention) {
        return sentence.word(Phrases.nameEnd(sentence, mention.from(), mention.to()) - 1)
                .lower();
    }

    /** The documents by which somebody speaks in the sentence: said in a statement, wrote in a letter to the council. */
    static List<String> documents(Sentence sentence) {
        List<String> found = new ArrayList<>();
        for (int i = 2; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            boolean by = sentence.word(i - 2).is("in")
                    && (sentence.word(i - 1).is("a") || sentence.word(i - 1).is("an"));
            if (by && !word.quoted() && DOCUMENTS.contains(word.lower())) {
                found.add(word.lower());
            }
        }
        return found;
    }

    /** The noun of a document that has been named before: the statement; empty where the mention is anything else. */
    static Optional<String> again(Sentence sentence, Mention mention) {
        boolean definite = mention.to() - mention.from() == 2
                && sentence.word(mention.from()).is("the");
        String noun = sentence.word(mention.to() - 1).lower();
        return definite && DOCUMENTS.contains(noun) ? Optional.of(noun) : Optional.empty();
    }
}
