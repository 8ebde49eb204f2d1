package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.authority.Authority;
import org.chancery.search.Dimension;
import org.chancery.statement.SpeakerClass;

/**
 * Which values of which dimensions the words of a query name: speakers, countries, organisations and topics by every name
 * that the authority knows. Names are resolved here, when a query is read, rather than written beside every statement: the
 * index stays small, and a new alias is known at once. Immutable.
 */
final class Attribution {
    private final Analysis analysis;
    private final TreeMap<String, List<Name>> byWord = new TreeMap<>();
    private final Map<String, Set<Value>> byStem = new LinkedHashMap<>();
    private final Set<String> speaking = new HashSet<>();

    /** A value named, which statements have in the field of its dimension. */
    record Value(Dimension dimension, String id) {}

    /**
     * One name of a value. Any word of the name of a person or a topic may stand for it; the name of a state or body counts
     * only as a whole, or "united" would find all that the United States ever said.
     */
    private record Name(List<String> words, Value value, boolean byParts) {
        boolean endsWithSurname(List<String> surname) {
            return value.dimension() == Dimension.SPEAKER
                    && byParts
                    && surname.size() == 1
                    && words.get(words.size() - 1).equals(surname.get(0));
        }

        boolean isKnownByEachWord() {
            return byParts || words.size() == 1;
        }

        boolean isKnownBy(List<String> part) {
            return byParts ? Collections.indexOfSubList(words, part) >= 0 : words.equals(part);
        }

        /** As {@link #isKnownBy}, the last word of {@code part} only begun. */
        boolean isKnownByBeginning(List<String> part) {
            List<String> whole = part.subList(0, part.size() - 1);
            for (int last = whole.size(); last < words.size(); last++) {
                if (words.get(last).startsWith(part.getLast())
                        && words.subList(last - whole.size(), last).equals(whole)
                        && (byParts || words.size() == part.size())) {
                    return true;
                }
            }
            return false;
        }
    }

    Attribution(Authority authority, Analysis analysis) {
        this.analysis = analysis;
        authority.speakers().forEach(speaker -> {
            Value value = new Value(Dimension.SPEAKER, speaker.id());
            boolean person = speaker.speakerClass() == SpeakerClass.PERSON;
            if (person || speaker.speakerClass() == SpeakerClass.GOVERNMENT) {
                speaking.add(speaker.id());
            }
            add(value, speaker.name(), person);
            speaker.aliases().forEach(alias -> add(value, alias, person));
        });
        authority.countries().forEach(country -> {
            Value value = new Value(Dimension.COUNTRY, country.code());
            add(value, country.name(), country.aliases());
            country.demonyms().forEach(demonym -> add(value, demonym, List.of()));
        });
        authority.organisations().forEach(o -> add(new Value(Dimension.ORGANISATION, o.id()), o.name(), o.aliases()));
        authority.topics().forEach(t -> add(new Value(Dimension.TOPIC, t.id()), t.label(), t.aliases()));
    }

    private void add(Value value, String name, List<String> aliases) {
        boolean byParts = value.dimension() == Dimension.TOPIC;
        add(value, name, byParts);
        aliases.forEach(alias -> add(value, alias, byParts));
    }

    private void add(Value value, String text, boolean byParts) {
        Name name = new Name(analysis.words(text), value, byParts);
        for (String word : new LinkedHashSet<>(name.words())) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
        }
        if (value.dimension() != Dimension.SPEAKER && name.isKnownByEachWord()) {
            for (String stem : analysis.stems("en", text)) {
                byStem.computeIfAbsent(stem, s -> new LinkedHashSet<>()).add(value);
            }
        }
    }

    /** Whom or what a word of a name means, and what is called by it alone, other forms of it included where it is no speaker. */
    Set<Value> ofWord(String word, Collection<String> stems) {
        Set<Value> found = new LinkedHashSet<>(knownByEachWord(byWord.getOrDefault(word, List.of())));
        stems.forEach(stem -> found.addAll(byStem.getOrDefault(stem, Set.of())));
        return found;
    }

    /** Who and which topic has a name in which these words stand side by side, and what is called exactly so. */
    Set<Value> ofPhrase(List<String> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        return values(byWord.getOrDefault(words.get(0), List.of()).stream()
                .filter(name -> name.isKnownBy(words))
                .toList());
    }

    /** What is called exactly so, or is a person with that surname. */
    Set<Value> called(List<String> words) {
        if (words.isEmpty()) {
            return Set.of();
        }
        return values(byWord.getOrDefault(words.get(0), List.of()).stream()
                .filter(name -> name.words().equals(words) || name.endsWithSurname(words))
                .toList());
    }

    /** As {@link #ofPhrase}, for words side by side of which the last one is only begun. */
    Set<Value> ofBeginning(List<String> words) {
        String first = words.getFirst();
        Collection<List<Name>> names = words.size() == 1
                ? byWord.subMap(first, first + Character.MAX_VALUE).values()
                : List.of(byWord.getOrDefault(first, List.of()));
        return values(names.stream()
                .flatMap(List::stream)
                .filter(name -> name.isKnownByBeginning(words))
                .toList());
    }

    /** As {@link #ofWord}, for every word of that first letter which {@code accepts} takes. */
    Set<Value> ofWords(String firstLetter, Predicate<String> accepts) {
        Set<Value> found = new LinkedHashSet<>();
        byWord.subMap(firstLetter, firstLetter + Character.MAX_VALUE).forEach((word, names) -> {
            if (accepts.test(word)) {
                found.addAll(knownByEachWord(names));
            }
        });
        return found;
    }

    /** Whether it is a person, a government or a state, and no body, topic or group of people. */
    boolean speaks(Value value) {
        return value.dimension() == Dimension.COUNTRY
                || (value.dimension() == Dimension.SPEAKER && speaking.contains(value.id()));
    }

    private static Set<Value> knownByEachWord(List<Name> names) {
        return values(names.stream().filter(Name::isKnownByEachWord).toList());
    }

    private static Set<Value> values(List<Name> names) {
        Set<Value> found = new LinkedHashSet<>();
        names.forEach(name -> found.add(name.value()));
        return found;
    }
}
