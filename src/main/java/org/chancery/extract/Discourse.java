package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.authority.Names;

/** Whom an article has mentioned so far, the last one last. For use by one thread. */
final class Discourse {
    /** A pronoun reaches no further back than that many sentences. */
    private static final int REACH = 8;

    private record Entry(FoundSpeaker speaker, int sentence) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private int sentence;

    /** What a pronoun or a title tells of a person. */
    enum Gender {
        WOMAN,
        MAN
    }

    /** Begins the next sentence. */
    void nextSentence() {
        sentence++;
    }

    /** Notes that somebody has been mentioned. */
    void add(FoundSpeaker speaker) {
        entries.add(new Entry(speaker, sentence));
    }

    /** Notes what is known of a person. */
    void tell(FoundSpeaker person, Gender gender) {
        genders.putIfAbsent(Names.key(person.name()), gender);
    }

    /** The last person that he or she can mean. */
    Optional<FoundSpeaker> lastPerson(Gender gender) {
        return near(speaker -> speaker.isPerson() && genders.getOrDefault(Names.key(speaker.name()), gender) == gender);
    }

    /** The last group, for they; else the last body. */
    Optional<FoundSpeaker> lastGroup() {
        return near(FoundSpeaker::isSeveral).or(() -> near(FoundSpeaker::isBody));
    }

    /** The last government or organisation, for it. */
    Optional<FoundSpeaker> lastBody() {
        return near(FoundSpeaker::isBody);
    }

    private Optional<FoundSpeaker> near(Predicate<FoundSpeaker> fits) {
        return entries.reversed().stream()
                .filter(entry -> sentence - entry.sentence() <= REACH)
                .map(Entry::speaker)
                .filter(fits)
                .findFirst();
    }

    /** The last person of that surname, however far back. */
    Optional<FoundSpeaker> ofSurname(String surname) {
        String key = Names.key(surname);
        return last(speaker -> {
            String name = Names.key(speaker.name());
            return name.equals(key) || name.endsWith(" " + key);
        });
    }

    /** The last person whose role, as the article names it, has that noun. */
    Optional<FoundSpeaker> ofRole(String noun) {
        String key = " " + Names.key(noun) + " ";
        return last(speaker -> speaker.role()
                .filter(role -> (" " + Names.key(role) + " ").contains(key))
                .isPresent());
    }

    private Optional<FoundSpeaker> last(Predicate<FoundSpeaker> fits) {
        return entries.reversed().stream()
                .map(Entry::speaker)
                .filter(FoundSpeaker::isPerson)
                .filter(fits)
                .findFirst();
    }
}
