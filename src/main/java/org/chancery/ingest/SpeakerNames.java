package org.chancery.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.authority.Authority;
import org.chancery.authority.SpeakerEntry;
import org.chancery.json.SpeakerRecord;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;

/** Finds out who a record's speaker is. */
final class SpeakerNames {
    private static final Pattern HONORIFIC = Pattern.compile(
            "^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|mme|h\\.\\s?e|(?:his|her) excellency)\\b\\.?\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final String UNIDENTIFIED = "-unidentified";

    private final Authority authority;

    /**
     * Who it is.
     *
     * @param speaker the speaker to store
     * @param entry the authority's entry; empty where the speaker is not known there
     */
    record Resolved(Speaker speaker, Optional<SpeakerEntry> entry) {}

    SpeakerNames(Authority authority) {
        this.authority = authority;
    }

    /**
     * Who that is, among those who may have spoken for these on that date; empty where no name is given after all. An id that
     * the authority does not have is the record's own way to tell people apart, and stays whatever the name; but one that Chancery made of
     * the name, for want of an entry, says no more than the name, for which there may be an entry by now.
     */
    Optional<Resolved> resolve(
            SpeakerRecord given,
            Optional<PartialDate> date,
            List<String> countries,
            List<String> organisations,
            Warnings warnings) {
        Optional<String> told = CleanText.name("speaker.id", given.id(), warnings);
        Optional<String> name = CleanText.name("speaker", given.name(), warnings);
        Optional<String> role = CleanText.name("role", given.role(), warnings);
        boolean complete = given.complete().orElse(true);
        Optional<SpeakerClass> speakerClass = CleanText.name("speaker.class", given.speakerClass(), warnings)
                .map(SpeakerNames::speakerClass)
                .or(() -> complete ? Optional.empty() : Optional.of(SpeakerClass.GROUP));
        SpeakerClass kind = speakerClass.orElse(SpeakerClass.PERSON);
        Optional<String> id = told.filter(own -> authority.speaker(own).isPresent()
                || name.filter(n -> withoutMark(own).equals(derivedId(n, kind, countries)))
                        .isEmpty());
        Optional<SpeakerEntry> entry = id.isPresent()
                ? byId(id.get(), name)
                : name.flatMap(n -> authority.resolveSpeaker(n, date, countries, organisations, role))
                        .filter(e -> speakerClass.isEmpty() || speakerClass.get() == e.speakerClass());
        if (entry.isPresent()) {
            SpeakerEntry e = entry.get();
            requireGroup(e.speakerClass(), complete);
            Optional<String> office =
                    role.or(() -> date.flatMap(d -> authority.roleOn(e.id(), d, countries, organisations)));
            return Optional.of(new Resolved(new Speaker(e.id(), e.name(), office, e.speakerClass(), complete), entry));
        }
        return name.or(() -> id).map(shown -> {
            requireGroup(kind, complete);
            Speaker speaker = new Speaker(
                    id.orElseGet(() -> free(derivedId(shown, kind, countries))), shown, role, kind, complete);
            return new Resolved(speaker, Optional.empty());
        });
    }

    private static void requireGroup(SpeakerClass speakerClass, boolean complete) {
        if (!complete && speakerClass != SpeakerClass.GROUP) {
            throw new Refusal("speaker.complete: only a group may be incomplete, not a " + speakerClass.id());
        }
    }

    private static SpeakerClass speakerClass(String word) {
        return SpeakerClass.of(word)
                .orElseThrow(() -> new Refusal(
                        "speaker.class: must be person, government, organisation or group, not '" + word + "'"));
    }

    /** The entry of that id, unless the name given with it is known to be someone else's. */
    private Optional<SpeakerEntry> byId(String id, Optional<String> name) {
        Optional<SpeakerEntry> entry = authority.speaker(id);
        List<SpeakerEntry> named = name.map(authority::speakersNamed).orElse(List.of());
        if (entry.isPresent() && !named.isEmpty() && !named.contains(entry.get())) {
            throw new Refusal(
                    "speaker: the id '" + id + "' is that of " + entry.get().name() + ", but '" + name.orElse("")
                            + "' is " + named.getFirst().name());
        }
        return entry;
    }

    /**
     * That id, or one made of it that neither is an entry's nor means one when it is asked for as a name: whom the authority
     * did not recognise must not stand on the page of a namesake.
     */
    private String free(String id) {
        String free = id;
        while (authority.speaker(free).isPresent()
                || !authority.speakersNamed(free).isEmpty()) {
            free = free + UNIDENTIFIED;
        }
        return free;
    }

    private static String withoutMark(String id) {
        String bare = id;
        while (bare.endsWith(UNIDENTIFIED)) {
            bare = bare.substring(0, bare.length() - UNIDENTIFIED.length());
        }
        return bare;
    }

    /** The name without the "Mr." and the like before it. */
    static String withoutHonorific(String name) {
        return HONORIFIC.matcher(name).replaceFirst("");
    }

    /** An id of the name and, where the speaker speaks for one country, of its code, since namesakes are rarely compatriots. */
    private static String derivedId(String name, SpeakerClass speakerClass, List<String> countries) {
        String slug = Attributions.slug(withoutHonorific(name));
        return switch (speakerClass) {
            case PERSON, GOVERNMENT ->
                countries.size() == 1 ? slug + "-" + countries.getFirst().toLowerCase(Locale.ROOT) : slug;
            case ORGANISATION, GROUP -> slug;
        };
    }
}
