package org.chancery.cite;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.statement.Extraction;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/**
 * What a reference manager is told of a statement. A date is the day it was said, never that of its source; reported words are never
 * told as the speaker's own. Immutable.
 *
 * @param id the statement's id
 * @param authors the speakers as they are named, whole: how a name divides is not guessed; none where nobody is named, or where the article
 *     says that it was not said
 * @param title the words, in quotation marks where all of them are the speaker's own, cut at a word where they are long
 * @param words all of the words, as they are
 * @param genre what kind of quotation it is
 * @param date when it was said, as precisely as is known
 * @param occasion on what occasion
 * @param place where
 * @param source where it stands
 * @param lang BCP 47 code; empty where it is not known
 * @param topics their labels
 * @param notes what has no field of its own: who spoke for whom in which office, when the source was published
 * @param permalink the address of the statement's page; empty where the server's public address is not known
 */
public record Citation(
        String id,
        List<String> authors,
        String title,
        String words,
        String genre,
        Optional<PartialDate> date,
        Optional<String> occasion,
        Optional<String> place,
        Optional<Source> source,
        Optional<String> lang,
        List<String> topics,
        List<String> notes,
        Optional<URI> permalink) {

    /** In UTF-16 units: what fits on two lines of a bibliography. */
    private static final int LONGEST_TITLE = 160;

    public Citation {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        notes = List.copyOf(notes);
        Objects.requireNonNull(permalink);
    }

    /** The citation of a statement by its first source, with names from the authority. */
    public static Citation of(Statement statement, Authority authority, Optional<URI> permalink) {
        List<String> notes = Stream.of(
                        statement.speakers().stream().map(speaker -> office(speaker, statement, authority)),
                        statement.speakers().size() > 1 ? spokenFor(statement, authority) : Stream.<String>empty(),
                        statement.extraction().flatMap(Extraction::relayedBy).stream()
                                .map(name -> "Passed on by " + name),
                        statement.translated().filter(translated -> translated).stream()
                                .map(translated -> "A translation of what was said"),
                        statement.sources().stream()
                                .limit(1)
                                .flatMap(source -> source.published().stream())
                                .map(day -> "Source published " + day),
                        permalink.stream().map(URI::toString))
                .flatMap(each -> each)
                .toList();
        return new Citation(
                statement.id(),
                statement.isNegated()
                        ? List.of()
                        : statement.speakers().stream().map(Speaker::name).toList(),
                title(statement),
                statement.text(),
                genre(statement),
                statement.date(),
                statement.occasion(),
                statement.place(),
                statement.sources().stream().findFirst(),
                Optional.of(statement.lang()).filter(lang -> !lang.equals("und")),
                statement.topics().stream()
                        .map(topic ->
                                authority.topic(topic).map(TopicEntry::label).orElse(topic))
                        .toList(),
                notes,
                permalink);
    }

    /** Where the statement can be read: at its source, else on its own page. */
    public Optional<URI> address() {
        return source.flatMap(Source::url).or(() -> permalink);
    }

    /** What a format without fields for kind and occasion says in its note, in this order. */
    List<String> remarks() {
        return Stream.of(Stream.of(genre), occasion.stream(), notes.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static String genre(Statement statement) {
        if (statement.isNegated()) {
            return "Denied or not said, the source says";
        }
        return switch (statement.kind()) {
            case DIRECT -> "Quotation";
            case MIXED -> "Reported speech, partly quoted";
            case INDIRECT -> "Reported speech";
        };
    }

    private static String title(Statement statement) {
        String words = statement.text().strip().replaceAll("\\s+", " ");
        if (words.length() > LONGEST_TITLE) {
            int end = words.lastIndexOf(' ', LONGEST_TITLE);
            int cut = end > 0 ? end : LONGEST_TITLE;
            words = words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut) + "\u2026";
        }
        if (statement.isNegated()) {
            return "Denied or not said: " + words;
        }
        return switch (statement.kind()) {
            case DIRECT -> "\u201c" + words + "\u201d";
            case MIXED, INDIRECT -> words;
        };
    }

    /** Whom several speakers speak for is told of all of them together: which of them speaks for which is not known. */
    private static Stream<String> spokenFor(Statement statement, Authority authority) {
        String all = voices(statement, authority).collect(Collectors.joining(", "));
        return all.isEmpty() ? Stream.empty() : Stream.of("Together for " + all);
    }

    private static Stream<String> voices(Statement statement, Authority authority) {
        return Stream.concat(
                statement.countries().stream()
                        .map(code ->
                                authority.country(code).map(CountryEntry::name).orElse(code)),
                statement.organisations().stream().map(Organisation::name));
    }

    private static String office(Speaker speaker, Statement statement, Authority authority) {
        return Stream.of(
                        Stream.of(speaker.name()),
                        speaker.role().stream(),
                        statement.speakers().size() == 1 ? voices(statement, authority) : Stream.<String>empty())
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
