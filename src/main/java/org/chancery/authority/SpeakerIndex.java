package org.chancery.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.statement.SpeakerClass;

/**
 * The speakers of the speaker files by their names: full names (of two words or more, or the name of the entry itself), family
 * names (aliases of several words that are the end of the name, without a given name: García Robles), short names (a surname
 * or another single word), and full names without the initials between first name and surname.
 */
final class SpeakerIndex {
    /**
     * Where a few surnames are those of millions, and the last word of a name is mostly none, since the family name stands
     * first or there is no family name.
     */
    static final Set<String> FEW_SURNAMES = Set.of("BUMM", "CN", "HK", "KP", "KR", "MM", "MO", "TW", "VDVN", "VN");

    private record WithInitials(SpeakerEntry speaker, String initials) {}

    private final Map<String, List<SpeakerEntry>> full = new HashMap<>();
    private final Map<String, List<SpeakerEntry>> families = new HashMap<>();
    private final Map<String, List<SpeakerEntry>> shorts = new HashMap<>();
    private final Map<String, List<WithInitials>> plain = new HashMap<>();
    private final Set<SpeakerEntry> women = new HashSet<>();

    SpeakerIndex(Collection<SpeakerEntry> speakers) {
        for (SpeakerEntry speaker : speakers) {
            add(full, Names.key(speaker.name()), speaker);
            speaker.aliases().forEach(alias -> add(speaker, alias));
            if (speaker.speakerClass() == SpeakerClass.PERSON) {
                Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                        .filter(name -> !isFamilyName(speaker, name))
                        .forEach(name -> addPlain(speaker, Names.key(name)));
                if (!lastWordIsNoSurname(speaker)) {
                    PersonName.surname(speaker.name()).ifPresent(surname -> add(shorts, surname, speaker));
                }
            }
        }
    }

    /**
     * Whether the last word of the name is not what the speaker is called by: where surnames stand first, and where an alias is
     * the name without it. Antonio Guzmán Fernández, also Antonio Guzmán, is not Mr. Fernández.
     */
    private static boolean lastWordIsNoSurname(SpeakerEntry speaker) {
        String shorter = PersonName.withoutSurname(speaker.name());
        return speaker.offices().stream()
                        .anyMatch(office ->
                                office.country().filter(FEW_SURNAMES::contains).isPresent())
                || speaker.aliases().stream()
                        .anyMatch(alias ->
                                shorter.indexOf(' ') > 0 && Names.key(alias).equals(shorter));
    }

    private static boolean isFamilyName(SpeakerEntry speaker, String alias) {
        return PersonName.of(alias).isFull() && Names.key(speaker.name()).endsWith(" " + Names.key(alias));
    }

    private void add(SpeakerEntry speaker, String alias) {
        String key = Names.key(alias);
        PersonName name = PersonName.of(alias);
        if (name.titles().contains(Title.WOMAN)) {
            women.add(speaker);
        }
        if (speaker.speakerClass() == SpeakerClass.PERSON && !name.isFull()) {
            name.shortKey().ifPresent(surname -> add(shorts, surname, speaker));
        } else if (speaker.speakerClass() == SpeakerClass.PERSON && isFamilyName(speaker, alias)) {
            add(families, key, speaker);
        } else {
            add(full, key, speaker);
        }
    }

    private void addPlain(SpeakerEntry speaker, String key) {
        String withoutInitials = withoutInitials(key);
        if (withoutInitials.indexOf(' ') > 0) {
            List<WithInitials> entries = plain.computeIfAbsent(withoutInitials, k -> new ArrayList<>(1));
            entries.add(new WithInitials(speaker, initials(key)));
        }
    }

    private static void add(Map<String, List<SpeakerEntry>> map, String key, SpeakerEntry speaker) {
        List<SpeakerEntry> speakers = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!key.isEmpty() && !speakers.contains(speaker)) {
            speakers.add(speaker);
        }
    }

    /** Those with exactly this full name. */
    List<SpeakerEntry> withFullName(String key) {
        return full.getOrDefault(key, List.of());
    }

    /** Those with this full name once its titles are off; after a title, only people: Mr. Press is not the press. */
    List<SpeakerEntry> withoutTitles(PersonName name) {
        List<SpeakerEntry> named = withFullName(name.key());
        return name.titles().isEmpty()
                ? named
                : named.stream()
                        .filter(speaker -> speaker.speakerClass() == SpeakerClass.PERSON)
                        .toList();
    }

    /**
     * Those with this full name, initials between its first and last word aside where only one of the two writings has them:
     * Joseph R. Biden is Joseph Biden, but not Joseph Q. Biden.
     */
    List<SpeakerEntry> withInitialsAside(String key) {
        String initials = initials(key);
        List<WithInitials> entries = plain.getOrDefault(withoutInitials(key), List.of());
        return entries.stream()
                .map(WithInitials::speaker)
                .distinct()
                .filter(speaker -> entries.stream()
                        .filter(entry -> entry.speaker().equals(speaker))
                        .map(WithInitials::initials)
                        .allMatch(other -> initials.isEmpty() || other.isEmpty() || other.equals(initials)))
                .toList();
    }

    /** Those with exactly this family name of several words. */
    List<SpeakerEntry> withFamilyName(String key) {
        return families.getOrDefault(key, List.of());
    }

    /** Those with this surname or other short name. */
    List<SpeakerEntry> withShortName(PersonName name) {
        return shorts.getOrDefault(
                name.key(),
                name.shortKey().map(key -> shorts.getOrDefault(key, List.of())).orElse(List.of()));
    }

    /** Whether an alias of the speaker has the title of a woman: Mrs Gandhi. */
    boolean isWoman(SpeakerEntry speaker) {
        return women.contains(speaker);
    }

    /** Everybody whom a name may mean, by the first of these ways that finds anyone: full, without titles, initials, family, short. */
    List<SpeakerEntry> named(String name) {
        PersonName person = PersonName.of(name);
        return Stream.of(
                        withFullName(Names.key(name)),
                        withoutTitles(person),
                        withInitialsAside(person.key()),
                        withFamilyName(person.key()),
                        withShortName(person))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String withoutInitials(String key) {
        StringBuilder plain = new StringBuilder();
        String[] words = key.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || i == words.length - 1 || words[i].length() > 1) {
                plain.append(plain.isEmpty() ? "" : " ").append(words[i]);
            }
        }
        return plain.toString();
    }

    private static String initials(String key) {
        StringBuilder initials = new StringBuilder();
        String[] words = key.split(" ", -1);
        for (int i = 1; i < words.length - 1; i++) {
            if (words[i].length() == 1) {
                initials.append(words[i]);
            }
        }
        return initials.toString();
    }
}
