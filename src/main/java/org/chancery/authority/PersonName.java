package org.chancery.authority;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name as it is written, taken apart.
 *
 * @param key the key of the name without its titles; empty where nothing else is there
 * @param shortKey the key of a surname alone, or of another name of one word, without particles such as "de" at its head
 * @param titles the kinds of the titles before it
 * @param office the offices that these titles name
 */
record PersonName(String key, Optional<String> shortKey, Set<Title> titles, RoleWords office) {
    /** Small words that belong to the surname after them. */
    private static final Set<String> PARTICLES = Set.of(
            "abu", "af", "al", "as", "ash", "ben", "bin", "bou", "da", "das", "de", "del", "della", "den", "der", "des",
            "di", "do", "dos", "du", "el", "ibn", "la", "le", "mc", "ole", "san", "st", "ten", "ter", "ul", "van",
            "von", "zu");

    private static final Set<String> JUNIOR = Set.of("jr", "jnr", "junior", "sr", "snr", "senior");
    private static final Pattern NUMERAL = Pattern.compile("[ivx]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<Title> FORMS_OF_ADDRESS = EnumSet.of(Title.MAN, Title.WOMAN, Title.SCHOLAR);

    /** Takes a name apart; brackets and what is in them are left out. */
    static PersonName of(String name) {
        List<String> parts = parts(name);
        Set<Title> titles = EnumSet.noneOf(Title.class);
        List<String> offices = new ArrayList<>();
        for (Optional<String> head = titleOf(parts); head.isPresent(); head = titleOf(parts)) {
            Title title = Title.of(head.get()).orElseThrow();
            titles.add(title);
            if (title == Title.OFFICE) {
                offices.add(head.get());
            }
            dropWords(parts, head.get().split(" ", -1).length);
        }
        return new PersonName(
                String.join(" ", parts), shortKey(parts), titles, RoleWords.of(String.join(" ", offices)));
    }

    /** The short key that the end of a full name gives, {@code rutte} of Mark Rutte; empty for a monarch's number. */
    static Optional<String> surname(String name) {
        List<String> parts = parts(name);
        while (parts.size() > 1 && JUNIOR.contains(parts.getLast())) {
            parts.removeLast();
        }
        return Optional.of(parts)
                .filter(p -> p.size() > 1 && !NUMERAL.matcher(p.getLast()).matches())
                .map(p -> withoutParticles(p.getLast()));
    }

    /** The key of a full name without the word that {@link #surname} gives; empty where that is the whole name. */
    static String withoutSurname(String name) {
        List<String> parts = parts(name);
        while (parts.size() > 1 && JUNIOR.contains(parts.getLast())) {
            parts.removeLast();
        }
        return String.join(" ", parts.subList(0, Math.max(0, parts.size() - 1)));
    }

    /**
     * Whether the name is more than a surname: it has two words or more, Mr, Mrs, Ms and Dr not counted. Chinese, Japanese
     * and Korean names have no blank; three signs are a surname with a given name.
     */
    boolean isFull() {
        return shortKey.isEmpty() || !FORMS_OF_ADDRESS.containsAll(titles) || isWholeNameInOneWord(key);
    }

    private static boolean isWholeNameInOneWord(String key) {
        return key.codePointCount(0, key.length()) >= 3
                && key.codePoints()
                        .allMatch(c -> Character.isIdeographic(c)
                                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    /** The parts between blanks, as keys; one with a hyphen is one part of two words. */
    private static List<String> parts(String name) {
        String text = name.indexOf('(') >= 0 || name.indexOf('[') >= 0
                ? BRACKETS.matcher(name).replaceAll(" ")
                : name;
        return BLANKS.splitAsStream(text)
                .map(Names::key)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The longest title at the head of the parts, if a name is left after it. */
    private static Optional<String> titleOf(List<String> parts) {
        String[] words = String.join(" ", parts).split(" ", -1);
        for (int length = Math.min(Title.MAX_WORDS, words.length - 1); length > 0; length--) {
            String head = String.join(" ", List.of(words).subList(0, length));
            if (Title.of(head).isPresent() && endsPart(parts, length)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private static boolean endsPart(List<String> parts, int words) {
        int seen = 0;
        for (String part : parts) {
            if (seen >= words) {
                break;
            }
            seen += part.split(" ", -1).length;
        }
        return seen == words;
    }

    private static void dropWords(List<String> parts, int words) {
        for (int left = words; left > 0; ) {
            left -= parts.removeFirst().split(" ", -1).length;
        }
    }

    private static Optional<String> shortKey(List<String> parts) {
        int first = 0;
        while (first < parts.size() - 1 && PARTICLES.contains(parts.get(first))) {
            first++;
        }
        return parts.size() - first == 1 ? Optional.of(withoutParticles(parts.get(first))) : Optional.empty();
    }

    private static String withoutParticles(String key) {
        String rest = key;
        for (int blank = rest.indexOf(' ');
                blank > 0 && PARTICLES.contains(rest.substring(0, blank));
                blank = rest.indexOf(' ')) {
            rest = rest.substring(blank + 1);
        }
        return rest;
    }
}
