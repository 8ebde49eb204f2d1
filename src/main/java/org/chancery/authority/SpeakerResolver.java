package org.chancery.authority;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which one speaker a name means, or that it cannot be told; the rule is that of {@link Authority#resolveSpeaker}. */
final class SpeakerResolver {
    private static final Pattern INVERTED = Pattern.compile("([^,]+),\\s*([^,]+)");

    private record Question(String name, Circumstances circumstances) {}

    /** A speech of a hundred paragraphs asks the same a hundred times. */
    private final Memo<Question, Optional<SpeakerEntry>> known =
            new Memo<>(4_096, question -> answer(question.name(), question.circumstances()));

    private final SpeakerIndex index;
    private final Voices voices;

    SpeakerResolver(SpeakerIndex index, Voices voices) {
        this.index = index;
        this.voices = voices;
    }

    Optional<SpeakerEntry> resolve(String name, Circumstances circumstances) {
        return known.of(new Question(name, circumstances));
    }

    private Optional<SpeakerEntry> answer(String name, Circumstances circumstances) {
        PersonName person = PersonName.of(name);
        if (person.key().isEmpty()) {
            return Optional.empty();
        }
        List<SpeakerEntry> named = withFullName(name, person);
        if (!named.isEmpty()) {
            return among(named, circumstances);
        }
        List<SpeakerEntry> family = index.withFamilyName(person.key());
        if (!family.isEmpty()) {
            return among(family, circumstances)
                    .filter(speaker -> circumstances.date().isEmpty()
                            || circumstances.withoutRole().holdsOffice(speaker));
        }
        Optional<SpeakerEntry> voice = person.titles().isEmpty()
                ? voices.named(name, circumstances.date(), circumstances.countries(), circumstances.organisations())
                : Optional.empty();
        return voice.isPresent() ? voice : withShortName(person, circumstances.withTitle(person));
    }

    /** By the first of these writings that anyone has: as it stands, without titles, inverted, initials aside. */
    private List<SpeakerEntry> withFullName(String name, PersonName person) {
        List<SpeakerEntry> named = index.withFullName(Names.key(name));
        if (named.isEmpty()) {
            named = index.withoutTitles(person);
        }
        if (named.isEmpty()) {
            Matcher inverted = INVERTED.matcher(name);
            if (inverted.matches()) {
                named = index.withFullName(Names.key(inverted.group(2) + " " + inverted.group(1)));
            }
        }
        return named.isEmpty() ? index.withInitialsAside(person.key()) : named;
    }

    private static Optional<SpeakerEntry> among(List<SpeakerEntry> named, Circumstances circumstances) {
        List<SpeakerEntry> possible = named.stream()
                .filter(speaker -> !circumstances.contradict(speaker))
                .toList();
        if (possible.size() > 1) {
            possible = possible.stream()
                    .filter(speaker -> circumstances.isKnown() && circumstances.holdsOffice(speaker))
                    .toList();
        }
        return only(possible);
    }

    private Optional<SpeakerEntry> withShortName(PersonName name, Circumstances circumstances) {
        boolean leader = circumstances.role().filter(role -> role.rank() > 1).isPresent();
        if (!circumstances.namesBody() && !leader) {
            return Optional.empty();
        }
        boolean roleKnown = circumstances.role().isPresent();
        List<SpeakerEntry> sameSurname = index.withShortName(name).stream()
                .filter(speaker -> roleKnown || titleFits(name, speaker))
                .toList();
        return only(sameSurname.stream().filter(circumstances::holdsOffice).toList())
                .filter(speaker -> roleKnown || surnameSuffices(name, speaker, sameSurname, circumstances));
    }

    /** Whether the title, by itself, may be the speaker's: the wife of a president is Mrs, or Dr, with his name. */
    private boolean titleFits(PersonName name, SpeakerEntry speaker) {
        return !name.titles().contains(Title.SCHOLAR)
                && !name.titles().contains(Title.PEER)
                && (!name.titles().contains(Title.WOMAN) || index.isWoman(speaker))
                && (!name.titles().contains(Title.MAN) || !index.isWoman(speaker));
    }

    /** Whether a surname tells a speaker from others in the place: not one of a dynasty, of millions, or of a relative. */
    private static boolean surnameSuffices(
            PersonName name, SpeakerEntry speaker, List<SpeakerEntry> sameSurname, Circumstances circumstances) {
        return !isRatherADelegate(name, speaker, circumstances)
                && speaker.offices().stream().noneMatch(SpeakerResolver::isOfManyWithOneSurname)
                && sameSurname.stream()
                        .filter(circumstances::hasOffice)
                        .noneMatch(other -> Offices.isOfMonarch(other)
                                || (!other.equals(speaker) && !circumstances.contradict(other)));
    }

    /** Whether it is a Mr. in records of a year, which give heads of state their office: a minister of the president's name. */
    private static boolean isRatherADelegate(PersonName name, SpeakerEntry speaker, Circumstances circumstances) {
        return circumstances.isDatedByYear()
                && (name.titles().contains(Title.MAN) || name.titles().contains(Title.WOMAN))
                && circumstances.holdsOnlyHeadOfState(speaker);
    }

    private static boolean isOfManyWithOneSurname(Office office) {
        return office.country().filter(SpeakerIndex.FEW_SURNAMES::contains).isPresent();
    }

    private static Optional<SpeakerEntry> only(List<SpeakerEntry> speakers) {
        return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
    }
}
