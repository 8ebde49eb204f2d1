package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.Office;
import org.chancery.authority.SpeakerEntry;
import org.chancery.statement.PartialDate;
import org.chancery.statement.SpeakerClass;

/** Finds the person whom a mention names, known to the authority or not. Immutable. */
final class PersonFinder {
    private static final double KNOWN = 0.97;
    private static final double NAMED = 0.9;
    private static final double SURNAME_ALONE = 0.7;
    private static final int LONGEST_NAME = 4;

    /** No name that the authority knows has more words. */
    private static final int LONGEST_KNOWN_NAME = 12;

    private final Authority authority;
    private final Optional<PartialDate> date;
    private final SpeakerNouns nouns;
    private final Titles titles;

    PersonFinder(Authority authority, Optional<PartialDate> date, SpeakerNouns nouns) {
        this.authority = authority;
        this.date = date;
        this.nouns = nouns;
        this.titles = new Titles(authority, date, nouns);
    }

    /** The person of the authority: of the longest name that ends where the mention's name does. */
    Optional<FoundSpeaker> known(Sentence sentence, Mention mention, Hints hints) {
        int end = Phrases.nameEnd(sentence, mention.from(), mention.to());
        for (int i = Math.max(mention.from(), end - LONGEST_KNOWN_NAME); i < end; i++) {
            if (!Character.isUpperCase(sentence.word(i).text().codePointAt(0))) {
                continue;
            }
            Optional<String> role = role(sentence, mention.from(), i, hints);
            Optional<SpeakerEntry> entry = resolve(Phrases.name(sentence, i, end), hints, role);
            if (entry.isPresent()) {
                int start = titles.nameStart(sentence, i, end);
                return Optional.of(
                        known(entry.get(), sentence, start, end, role(sentence, mention.from(), start, hints), hints));
            }
        }
        return Optional.empty();
    }

    /** The name behind an office that is told with "of": Governor of Lampara Samuel Thorne, head of the Lampara bureau Ismail Haddad. */
    private Optional<Mention> nameBehind(Sentence sentence, Mention mention, int of) {
        Optional<SpeakerNouns.Match> noun =
                nouns.endingAt(sentence, mention.from(), of).filter(match -> !match.isBody());
        boolean office = noun.isPresent();
        boolean spokesman = sentence.word(of).is("for")
                && noun.filter(match -> match.noun().relays()).isPresent();
        int first = of + 1 < mention.to() && sentence.word(of + 1).is("the") ? of + 2 : of + 1;
        int run = mention.to();
        while (run > first && mayBeName(sentence.word(run - 1))) {
            run--;
        }
        int words = mention.to() - run;
        boolean behindNoun = run > first
                && words >= 2
                && words <= LONGEST_NAME
                && sentence.word(run - 1).tag().startsWith("NOUN")
                && !(spokesman && isOffice(sentence, first, run));
        boolean behindName = !spokesman && run == first && words >= (first == of + 1 ? 3 : 4);
        int name = behindNoun ? run : mention.to() - 2;
        if (!office
                || !(behindNoun || behindName)
                || nouns.endingAt(sentence, name, mention.to()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Mention.of(name, mention.to()));
    }

    /** A spokesman for president Mara Lind is not she. */
    private boolean isOffice(Sentence sentence, int from, int to) {
        return nouns.endingAt(sentence, from, to).filter(noun -> !noun.isBody()).isPresent();
    }

    private static boolean mayBeName(Word word) {
        return Phrases.isCapital(word) && word.isNounLike() && !word.isPossessive() && !isPlace(word);
    }

    private static boolean isPlace(Word word) {
        return switch (word.lower()) {
            case "city",
                    "state",
                    "county",
                    "island",
                    "islands",
                    "region",
                    "province",
                    "district",
                    "valley",
                    "affairs",
                    "north",
                    "south",
                    "east",
                    "west",
                    "new",
                    "wales",
                    "kingdom",
                    "republic",
                    "union",
                    "america",
                    "africa",
                    "asia",
                    "europe" -> true;
            default -> false;
        };
    }

    private Optional<SpeakerEntry> resolve(String name, Hints hints, Optional<String> role) {
        return authority
                .resolveSpeaker(name, date, hints.countries(), hints.organisations(), role)
                .or(() -> name.contains(" ")
                        ? authority.resolveSpeaker(name, date, List.of(), List.of(), role)
                        : Optional.empty())
                .filter(entry -> entry.speakerClass() == SpeakerClass.PERSON);
    }

    /** The role that stands before the name, else the one beside it. */
    private Optional<String> role(Sentence sentence, int from, int nameStart, Hints hints) {
        int start = from;
        while (start < nameStart && sentence.word(start).tag().startsWith("DET")) {
            start++;
        }
        return start < nameStart && nouns.within(sentence, start, nameStart).isPresent()
                ? Optional.of(Phrases.text(sentence, start, nameStart))
                : hints.role();
    }

    private FoundSpeaker known(
            SpeakerEntry entry, Sentence sentence, int from, int to, Optional<String> role, Hints hints) {
        Optional<Office> office = office(entry, hints);
        return new FoundSpeaker(
                Optional.of(entry.id()),
                entry.name(),
                role,
                SpeakerClass.PERSON,
                office.flatMap(Office::country).stream().toList(),
                office.flatMap(Office::organisation).stream().toList(),
                true,
                sentence.span(from, to),
                Optional.empty(),
                KNOWN);
    }

    /** The office spoken from: that on the article's date; without a date that of a body named beside, or the only one, or the present one. */
    private Optional<Office> office(SpeakerEntry entry, Hints hints) {
        if (date.isPresent()) {
            return authority.officeOn(entry.id(), date.get(), hints.countries(), hints.organisations());
        }
        List<Office> named = entry.offices().stream()
                .filter(office -> office.organisation()
                                .filter(hints.organisations()::contains)
                                .isPresent()
                        || office.country().filter(hints.countries()::contains).isPresent())
                .toList();
        List<Office> offices = named.isEmpty() ? entry.offices() : named;
        List<Office> held =
                offices.stream().filter(office -> office.to().isEmpty()).toList();
        List<Office> choice = held.isEmpty() ? offices : held;
        boolean oneBody = choice.stream()
                        .map(office -> office.country().or(office::organisation))
                        .distinct()
                        .count()
                == 1;
        return oneBody ? Optional.of(choice.getLast()) : Optional.empty();
    }

    /** The person whom the article names and the authority does not know; empty where the mention names none. */
    Optional<FoundSpeaker> named(Sentence sentence, Mention mention, Hints hints) {
        int end = Phrases.nameEnd(sentence, mention.from(), mention.to());
        Optional<Mention> behind = end < mention.to() ? nameBehind(sentence, mention, end) : Optional.empty();
        if (behind.isPresent()) {
            return named(sentence, behind.get(), hints)
                    .map(person -> person.withRole(
                            Phrases.text(sentence, mention.from(), behind.get().from())));
        }
        int start = end;
        while (start > mention.from() && Phrases.isNamePart(sentence, start - 1, end)) {
            start--;
        }
        boolean article = start > mention.from() && sentence.word(start - 1).is("the");
        if (start == end || (article && start - 1 == mention.from())) {
            return Optional.empty();
        }
        start = titles.nameStart(sentence, start, end);
        if (nouns.endingAt(sentence, start, end).isPresent()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = start; i < end; i++) {
            words.add(sentence.word(i).text());
        }
        Optional<String> role = role(sentence, mention.from(), start, hints);
        boolean oneState = role.isPresent()
                && hints.countries().size() == 1
                && hints.organisations().isEmpty();
        return Optional.of(new FoundSpeaker(
                Optional.empty(),
                Phrases.name(sentence, start, end),
                role,
                SpeakerClass.PERSON,
                oneState ? List.copyOf(hints.countries()) : List.of(),
                List.of(),
                true,
                sentence.span(start, end),
                Optional.empty(),
                words.size() > 1 ? NAMED : SURNAME_ALONE));
    }
}
