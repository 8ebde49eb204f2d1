package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.authority.Names;

/** Whom an article has mentioned so far, the last one last. For use by one thread. */
final class Discourse {
    /** A pronoun reaches no further back than that many sentences. */
    private static final int REACH = 8;

    /** Where another one may be meant, the statement falls below the published threshold. */
    private static final double RIVALLED = 0.5;

    /** Whom a speaker has only spoken about is seldom the next one to speak. */
    private static final double SPOKEN_ABOUT = 0.8;

    /** At least so many mentions are remembered; an article that names more is a list of names. */
    private static final int REMEMBERED = 500;

    private record Entry(FoundSpeaker speaker, int sentence, boolean aside, boolean spokenAbout) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, FoundSpeaker> documents = new HashMap<>();
    private final Map<String, Map<String, FoundSpeaker>> bodies = new HashMap<>();
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
        note(asCertainAsBefore(speaker), false, false);
    }

    private void note(FoundSpeaker speaker, boolean aside, boolean spokenAbout) {
        if (entries.size() == 2 * REMEMBERED) {
            entries.subList(0, REMEMBERED).clear();
        }
        entries.add(new Entry(speaker, sentence, aside, spokenAbout));
    }

    private String key(FoundSpeaker speaker) {
        return keys.computeIfAbsent(speaker.name(), Names::key);
    }

    /** One meant again and again by pronouns does not become less certain with each of them. */
    private FoundSpeaker asCertainAsBefore(FoundSpeaker speaker) {
        return entries.reversed().stream()
                .map(Entry::speaker)
                .filter(before -> speaker.antecedent()
                        .filter(first -> first.equals(before.antecedent().orElse(before.mention())))
                        .isPresent())
                .findFirst()
                .map(before -> speaker.withCertainty(Math.max(before.certainty(), speaker.certainty())))
                .orElse(speaker);
    }

    /** The same person with the role that was told where the full name stood before, if none is told here. */
    FoundSpeaker asBefore(FoundSpeaker speaker) {
        if (!speaker.isPerson()
                || speaker.role().isPresent()
                || speaker.antecedent().isPresent()) {
            return speaker;
        }
        return last(before ->
                        before.name().equals(speaker.name()) && before.role().isPresent())
                .map(before -> speaker.inOfficeOf(before))
                .orElse(speaker);
    }

    /** Notes that somebody has been named who neither speaks nor is what the sentence is about. */
    void addAside(FoundSpeaker speaker) {
        note(speaker, true, false);
    }

    /** Notes that somebody has been named in a sentence that tells what another one said. */
    void addSpokenAbout(FoundSpeaker speaker) {
        note(speaker, true, true);
    }

    /** Notes what is known of a person. */
    void tell(FoundSpeaker person, Gender gender) {
        genders.putIfAbsent(key(person), gender);
    }

    /** The last person that he or she can mean. */
    Optional<FoundSpeaker> lastPerson(Gender gender) {
        Predicate<FoundSpeaker> fits =
                speaker -> speaker.isPerson() && genders.getOrDefault(key(speaker), gender) == gender;
        return near(fits).map(speaker -> speaker.withCertainty(speaker.certainty() * unrivalled(speaker, fits)));
    }

    /** How certain it stays who is meant where others who may be meant were named after the one who is taken: at most 1. */
    private double unrivalled(FoundSpeaker taken, Predicate<FoundSpeaker> fits) {
        double certainty = 1;
        for (Entry entry : entries.reversed()) {
            if (entry.speaker().name().equals(taken.name())) {
                return certainty;
            }
            if (fits.test(entry.speaker())) {
                certainty = Math.min(certainty, entry.spokenAbout() ? SPOKEN_ABOUT : RIVALLED);
            }
        }
        return certainty;
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
        return near(fits, false).or(() -> near(fits, true));
    }

    private Optional<FoundSpeaker> near(Predicate<FoundSpeaker> fits, boolean aside) {
        return entries.reversed().stream()
                .takeWhile(entry -> sentence - entry.sentence() <= REACH)
                .filter(entry -> entry.aside() == aside)
                .map(Entry::speaker)
                .filter(fits)
                .findFirst();
    }

    /**
     * The last person of that surname, however far back; else the only one whose first name it is, as surnames are written in China. Where
     * several share the surname, less certain.
     */
    Optional<FoundSpeaker> ofSurname(String surname, Optional<Gender> gender) {
        String key = Names.key(surname);
        Predicate<FoundSpeaker> fits =
                speaker -> gender.isEmpty() || genders.getOrDefault(key(speaker), gender.get()) == gender.get();
        Predicate<FoundSpeaker> last = speaker -> {
            String name = key(speaker);
            return name.equals(key) || name.endsWith(" " + key);
        };
        return named(fits.and(last))
                .or(() -> named(fits.and(speaker -> key(speaker).startsWith(key + " "))));
    }

    private Optional<FoundSpeaker> named(Predicate<FoundSpeaker> fits) {
        long names = entries.stream()
                .map(Entry::speaker)
                .filter(FoundSpeaker::isPerson)
                .filter(fits)
                .map(speaker -> key(speaker))
                .filter(name -> name.contains(" "))
                .distinct()
                .count();
        return last(fits).map(speaker -> names > 1 ? speaker.withCertainty(speaker.certainty() * RIVALLED) : speaker);
    }

    /** Notes that a body has been named whose name has that noun; an empty one where it has none. */
    void tellBody(String noun, FoundSpeaker body) {
        bodies.computeIfAbsent(noun, one -> new LinkedHashMap<>()).put(Names.key(body.name()), body);
    }

    /** The body that the article has named with that noun, where it is only one. */
    Optional<FoundSpeaker> ofBody(String noun) {
        Map<String, FoundSpeaker> named = bodies.getOrDefault(noun, Map.of());
        return named.size() == 1 ? Optional.of(named.values().iterator().next()) : Optional.empty();
    }

    /** Notes that somebody has spoken by that document: said in a statement. */
    void tellDocument(String noun, FoundSpeaker speaker) {
        documents.put(noun, speaker);
    }

    /** The last one who has spoken by such a document. */
    Optional<FoundSpeaker> ofDocument(String noun) {
        return Optional.ofNullable(documents.get(noun));
    }

    /**
     * The last person whose role, as the article names it, has those words: one who has spoken rather than one who was only spoken
     * about. Less certain where several have such a role.
     */
    Optional<FoundSpeaker> ofRole(String words) {
        String key = " " + Names.key(words) + " ";
        Predicate<FoundSpeaker> fits = speaker -> speaker.isPerson()
                && speaker.role()
                        .filter(role -> (" " + Names.key(role) + " ").contains(key))
                        .isPresent();
        List<String> names = entries.stream()
                .map(Entry::speaker)
                .filter(fits)
                .map(speaker -> " " + key(speaker))
                .distinct()
                .toList();
        long persons = names.stream()
                .filter(name ->
                        names.stream().noneMatch(longer -> longer.length() > name.length() && longer.endsWith(name)))
                .count();
        return entries.reversed().stream()
                .filter(entry -> !entry.aside())
                .map(Entry::speaker)
                .filter(fits)
                .findFirst()
                .or(() -> last(fits))
                .map(speaker -> persons > 1 ? speaker.withCertainty(speaker.certainty() * RIVALLED) : speaker);
    }

    private Optional<FoundSpeaker> last(Predicate<FoundSpeaker> fits) {
        return entries.reversed().stream()
                .map(Entry::speaker)
                .filter(FoundSpeaker::isPerson)
                .filter(fits)
                .findFirst();
    }
}
