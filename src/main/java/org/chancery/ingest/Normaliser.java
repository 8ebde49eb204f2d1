package org.chancery.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.json.StatementRecord;
import org.chancery.statement.Context;
import org.chancery.statement.Kind;
import org.chancery.statement.LanguageCode;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Statement;

/** Makes statements of records: checks what they say and resolves it by the authority. For use by one thread at a time. */
public final class Normaliser {
    private final Authority authority;
    private final int maxTextCharacters;
    private final Attributions attributions;
    private final Sources sources = new Sources();

    /**
     * What a record became.
     *
     * @param statement the statement
     * @param warnings what was odd about the record
     * @param gaps what the record left out
     */
    record Normalised(Statement statement, List<String> warnings, Set<Gap> gaps) {}

    /** A normaliser that resolves by {@code authority} and takes texts of up to {@code maxTextCharacters} UTF-16 units. */
    public Normaliser(Authority authority, int maxTextCharacters) {
        this.authority = authority;
        this.maxTextCharacters = maxTextCharacters;
        this.attributions = new Attributions(authority);
    }

    /** The statement of that record. Throws {@link Refusal} where it cannot be one. */
    Normalised normalise(StatementRecord record) {
        Warnings warnings = new Warnings();
        record.unknownKeys().forEach(key -> warnings.add("unknown key: " + key));
        String text = CleanText.clean("text", record.text(), warnings)
                .orElseThrow(() -> new Refusal("text: is missing or blank, and a statement needs words"));
        if (text.length() > maxTextCharacters) {
            throw new Refusal("text: has " + text.length() + " characters and may have " + maxTextCharacters
                    + " (the setting max-text-characters): part it into several statements");
        }
        Optional<PartialDate> date = record.date().filter(d -> !d.isBlank()).map(given -> Dates.parse("date", given));
        Attribution attribution = attributions.of(record, date);
        warnings.addAll(attribution.warnings());
        List<Source> foundIn = sources.of(record.sources(), record.url(), warnings);
        String id = record.id()
                .filter(given -> !given.isEmpty())
                .map(StatementIds::checked)
                .orElseGet(() -> StatementIds.derived(text, attribution.speakers(), date, foundIn));
        Statement statement = Statement.builder(id, text)
                .kind(record.kind().map(Normaliser::kind).orElse(Kind.DIRECT))
                .speakers(attribution.speakers())
                .countries(attribution.countries())
                .organisations(attribution.organisations())
                .date(date.orElse(null))
                .topics(topics(record.topics(), warnings))
                .lang(record.lang().map(Normaliser::language).orElse("und"))
                .occasion(
                        CleanText.clean("occasion", record.occasion(), warnings).orElse(null))
                .place(CleanText.clean("place", record.place(), warnings).orElse(null))
                .translated(record.translated().orElse(null))
                .context(new Context(
                        CleanText.clean("context.before", record.before(), warnings),
                        CleanText.clean("context.after", record.after(), warnings)))
                .mentions(mentions(record.mentions(), date, warnings))
                .sources(foundIn)
                .checked(CleanText.clean("checked", record.checked(), warnings).orElse(null))
                .extraction(record.extraction()
                        .map(given -> Extractions.clean(given, text, warnings))
                        .orElse(null))
                .build();
        return new Normalised(statement, warnings.list(), Gap.of(record, !foundIn.isEmpty()));
    }

    private static Kind kind(String word) {
        return Kind.of(word.strip())
                .orElseThrow(() -> new Refusal("kind: must be direct, mixed or indirect, not '" + word + "'"));
    }

    private static String language(String tag) {
        return LanguageCode.of(tag)
                .orElseThrow(
                        () -> new Refusal("lang: not a language code: '" + tag + "' (use a code such as en or fr)"));
    }

    private List<String> topics(List<String> given, Warnings warnings) {
        if (given.isEmpty()) {
            return given;
        }
        return given.stream()
                .flatMap(topic -> CleanText.name("topics", Optional.of(topic), warnings).stream())
                .map(topic -> authority.topicNamed(topic).map(TopicEntry::id).orElseGet(() -> {
                    warnings.add("unknown topic, kept as it is: " + topic);
                    return topic;
                }))
                .toList();
    }

    private List<String> mentions(List<String> given, Optional<PartialDate> date, Warnings warnings) {
        if (given.isEmpty()) {
            return given;
        }
        return given.stream()
                .flatMap(mention -> CleanText.name("mentions", Optional.of(mention), warnings).stream())
                .map(mention -> mention(mention, date).orElseGet(() -> {
                    warnings.add("unknown mention, kept as it is: " + mention);
                    return mention;
                }))
                .toList();
    }

    /** A country's code or a speaker's id. */
    private Optional<String> mention(String name, Optional<PartialDate> date) {
        return authority
                .countryNamed(name, date)
                .map(CountryEntry::code)
                .or(() -> authority.speaker(name).map(SpeakerEntry::id))
                .or(() -> authority
                        .resolveSpeaker(name, date, List.of(), List.of())
                        .map(SpeakerEntry::id));
    }
}
