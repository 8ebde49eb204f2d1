package org.chancery.extract;

import java.util.List;
import java.util.Set;

/** Notes whom a sentence without a statement speaks about, so that a pronoun or a surname after it can mean them. */
final class SubjectReader {
    private static final double CERTAIN = 0.9;

    /** More capitals in a row are no name, but words in capitals. */
    private static final int LONGEST_NAME = 16;

    /** Behind a name these tell that somebody speaks, even where what is said was not found. */
    private static final Set<String> SAYS = Set.of("said", "says", "told", "added");

    private final SpeakerIdentifier identifier;

    SubjectReader(SpeakerIdentifier identifier) {
        this.identifier = identifier;
    }

    /** Reads the names of the sentence, then its subject where that is several. */
    void read(Sentence sentence) {
        int at = 0;
        while (at < sentence.size()) {
            int end = nameEnd(sentence, at);
            if (end > at) {
                boolean subject = at <= 1
                        && end < sentence.size()
                        && (sentence.word(end).isVerbLike()
                                || sentence.word(end).isComma())
                        && NounPhrases.startOf(sentence, end - 1) == 0;
                note(sentence, at, end, subject);
            }
            at = Math.max(at + 1, end);
        }
        subject(sentence);
    }

    /** Notes the names of a sentence with statements, those of their speakers aside: whom it is told to, and whom it speaks about. */
    void readAsides(Sentence sentence, List<Attribution> attributions) {
        int at = 0;
        while (at < sentence.size()) {
            int end = nameEnd(sentence, at);
            if (end > at && !isSpeaker(at, end, attributions)) {
                boolean speaks = end < sentence.size()
                        && SAYS.contains(sentence.word(end).lower());
                certain(sentence, at, end)
                        .forEach(speaks ? identifier.discourse()::add : identifier.discourse()::addSpokenAbout);
            }
            at = Math.max(at + 1, end);
        }
    }

    private List<FoundSpeaker> certain(Sentence sentence, int from, int to) {
        return to - from > LONGEST_NAME
                ? List.of()
                : identifier.identify(sentence, Mention.of(from, to)).stream()
                        .filter(speaker -> speaker.antecedent().isEmpty() && speaker.certainty() >= CERTAIN)
                        .toList();
    }

    private static boolean isSpeaker(int from, int to, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            Mention mention = attribution.mention();
            if (mention != null && from < Math.max(mention.to(), mention.besideTo()) && to > mention.from()) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run of capitals that begins here: Russian President Vladimir Putin. */
    private static int nameEnd(Sentence sentence, int from) {
        int end = from;
        boolean name = false;
        while (end < sentence.size() && !sentence.word(end).quoted() && Phrases.isCapital(sentence.word(end))) {
            name |= sentence.word(end).tag().startsWith("PROPN");
            end++;
            if (sentence.word(end - 1).isPossessive()) {
                break;
            }
        }
        return name ? end : from;
    }

    private void note(Sentence sentence, int from, int to, boolean subject) {
        if (to - from > LONGEST_NAME) {
            return;
        }
        for (FoundSpeaker speaker : identifier.identify(sentence, Mention.of(from, to))) {
            boolean known = subject && speaker.isPerson() && speaker.certainty() >= CERTAIN;
            if (known || (speaker.antecedent().isEmpty() && speaker.certainty() >= CERTAIN)) {
                if (subject) {
                    identifier.discourse().add(speaker);
                } else {
                    identifier.discourse().addAside(speaker);
                }
            }
        }
    }

    /** "The US and other countries have not promised": they, in the next sentence. */
    private void subject(Sentence sentence) {
        int start = 0;
        while (start < sentence.size() && isLeadIn(sentence.word(start))) {
            start++;
        }
        int end = start < sentence.size() ? NounPhrases.endOf(sentence, start) : start;
        boolean verb = end > start
                && end < sentence.size()
                && (sentence.word(end).isVerbLike() || sentence.word(end).isAdverb());
        if (!verb || NounPhrases.isPronoun(sentence.word(start))) {
            return;
        }
        for (FoundSpeaker speaker : identifier.identify(sentence, Mention.of(start, end))) {
            if (speaker.isSeveral() && speaker.antecedent().isEmpty()) {
                identifier.discourse().add(speaker);
            }
        }
    }

    private static boolean isLeadIn(Word word) {
        return word.is("but") || word.is("and") || word.is("yet") || word.is("meanwhile") || word.isComma();
    }
}
