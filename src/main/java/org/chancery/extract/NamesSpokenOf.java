package org.chancery.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/** Finds the countries and the people of the authority that the words of a statement speak about. Immutable. */
public final class NamesSpokenOf {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}]*(?:[.'\u2019\\-][\\p{L}\\p{N}]+)*+");
    private static final int LONGEST = 4;

    private final Authority authority;

    public NamesSpokenOf(Authority authority) {
        this.authority = authority;
    }

    /** Codes of countries and ids of people, in the order of the words; what only shares a word with a name is left out. */
    public List<String> find(String text, Optional<PartialDate> date) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            for (int end = Math.min(words.size(), at + LONGEST); end > at && next == at + 1; end--) {
                Span span = new Span(words.get(at).start(), words.get(end - 1).end());
                Optional<String> name = named(Phrases.bare(text.substring(span.start(), span.end())), date);
                if (name.isPresent()) {
                    found.add(name.get());
                    next = end;
                    break;
                }
            }
            at = next;
        }
        return List.copyOf(found);
    }

    private Optional<String> named(String name, Optional<PartialDate> date) {
        if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
            return Optional.empty();
        }
        return authority
                .governmentCountryNamed(name, date)
                .or(() -> authority.countryOfDemonym(name, date))
                .map(CountryEntry::code)
                .or(() -> authority
                        .resolveSpeaker(name, date, List.of(), List.of())
                        .filter(entry -> entry.speakerClass() == SpeakerClass.PERSON)
                        .map(SpeakerEntry::id));
    }
}
