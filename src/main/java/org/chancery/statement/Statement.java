package org.chancery.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing said: the unit that is stored, found, counted and cited. Immutable.
 *
 * @param id stable id, the same whenever the same thing is indexed again
 * @param text the words; in a mixed statement the reported content with its quotation marks
 * @param kind how much of the text is the speaker's own wording
 * @param speakers who said it; several in a joint statement, none where nobody is named
 * @param countries codes of the states the speakers speak for: ISO 3166-1 alpha-2, ISO 3166-3 for former states
 * @param organisations the bodies the speakers speak for, where not a state
 * @param date when it was said, as precisely as is known
 * @param topics ids of what it is about
 * @param lang the language of the text, a BCP 47 language code; {@code und} where it is not known
 * @param occasion where or on what occasion it was said
 * @param place the place where it was said
 * @param translated whether the text is a translation of what was said; empty where it is not known
 * @param context the sentences around it
 * @param mentions what the text speaks about: country codes and speaker ids, never the speaker's own attribution
 * @param sources where it stands, each source once, in the order in which they arrived
 * @param checked how the words and the attribution were verified
 * @param extraction where in an article it was found and how certainly; empty where it was not extracted
 */
public record Statement(
        String id,
        String text,
        Kind kind,
        List<Speaker> speakers,
        List<String> countries,
        List<Organisation> organisations,
        Optional<PartialDate> date,
        List<String> topics,
        String lang,
        Optional<String> occasion,
        Optional<String> place,
        Optional<Boolean> translated,
        Context context,
        List<String> mentions,
        List<Source> sources,
        Optional<String> checked,
        Optional<Extraction> extraction) {

    public Statement {
        Checks.notBlank(id, "id");
        Checks.notBlank(text, "text");
        Checks.notBlank(lang, "lang");
        Objects.requireNonNull(kind);
        Objects.requireNonNull(date);
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(place);
        Objects.requireNonNull(translated);
        Objects.requireNonNull(context);
        Objects.requireNonNull(checked);
        if (extraction.isPresent() && !extraction.get().holds(text.length())) {
            throw new IllegalArgumentException("the text is longer than the content that it was extracted from");
        }
        speakers = List.copyOf(speakers);
        countries = distinct(countries);
        organisations = List.copyOf(organisations);
        topics = distinct(topics);
        mentions = distinct(mentions);
        sources = List.copyOf(sources);
    }

    private static List<String> distinct(List<String> values) {
        return values.stream().distinct().toList();
    }

    /** How likely it is right, above 0 and at most 1; a statement that was not extracted is certain. */
    public double confidence() {
        return extraction.map(Extraction::confidence).orElse(1.0);
    }

    /** Whether it was found in an article that says the speaker did not say it. */
    public boolean isNegated() {
        return extraction.map(Extraction::attributionNegated).orElse(false);
    }

    /** The year it was said in; empty where it is not known. */
    public Optional<Integer> year() {
        return date.map(PartialDate::year);
    }

    /**
     * Whether {@code other} is the same thing said: the same words, however spaced, by the same speakers, in any order, at
     * the same time, wherever they stand.
     */
    public boolean saysTheSameAs(Statement other) {
        return date.equals(other.date)
                && speakerIds().equals(other.speakerIds())
                && (text.equals(other.text) || WhiteSpace.fold(text).equals(WhiteSpace.fold(other.text)));
    }

    private Set<String> speakerIds() {
        return speakers.stream().map(Speaker::id).collect(Collectors.toSet());
    }

    /**
     * This statement once {@code other}, which says the same, has come too. Its first source tells everything about it but
     * the further sources: where {@code other} has that source, or there was none, the fields are those of {@code other},
     * else they stay, so that another source cannot turn reported words into quoted ones. A source that both have stays in
     * its place and becomes as {@code other} tells it, those that only {@code other} has come after its own.
     */
    public Statement withTelling(Statement other) {
        Map<String, Source> united = new LinkedHashMap<>();
        sources.forEach(source -> united.put(source.id(), source));
        other.sources.forEach(source -> united.put(source.id(), source));
        boolean sameTelling = sources.isEmpty()
                || other.sources.stream()
                        .anyMatch(
                                source -> source.id().equals(sources.getFirst().id()));
        Statement telling = sameTelling ? other : this;
        return telling.toBuilder().sources(List.copyOf(united.values())).build();
    }

    /** A builder that starts from an id and words: direct, in an unknown language, nothing else known. */
    public static Builder builder(String id, String text) {
        return new Builder(id, text);
    }

    /** A builder that starts from this statement. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, text);
        builder.kind = kind;
        builder.speakers = speakers;
        builder.countries = countries;
        builder.organisations = organisations;
        builder.date = date.orElse(null);
        builder.topics = topics;
        builder.lang = lang;
        builder.occasion = occasion.orElse(null);
        builder.place = place.orElse(null);
        builder.translated = translated.orElse(null);
        builder.context = context;
        builder.mentions = mentions;
        builder.sources = sources;
        builder.checked = checked.orElse(null);
        builder.extraction = extraction.orElse(null);
        return builder;
    }

    /** Collects the parts of a statement; not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final String text;
        private Kind kind = Kind.DIRECT;
        private List<Speaker> speakers = List.of();
        private List<String> countries = List.of();
        private List<Organisation> organisations = List.of();
        private @Nullable PartialDate date;
        private List<String> topics = List.of();
        private String lang = "und";
        private @Nullable String occasion;
        private @Nullable String place;
        private @Nullable Boolean translated;
        private Context context = Context.NONE;
        private List<String> mentions = List.of();
        private List<Source> sources = List.of();
        private @Nullable String checked;
        private @Nullable Extraction extraction;

        private Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        public Builder kind(Kind value) {
            this.kind = value;
            return this;
        }

        public Builder speakers(List<Speaker> value) {
            this.speakers = value;
            return this;
        }

        public Builder countries(List<String> value) {
            this.countries = value;
            return this;
        }

        public Builder organisations(List<Organisation> value) {
            this.organisations = value;
            return this;
        }

        public Builder date(@Nullable PartialDate value) {
            this.date = value;
            return this;
        }

        public Builder topics(List<String> value) {
            this.topics = value;
            return this;
        }

        public Builder lang(String value) {
            this.lang = value;
            return this;
        }

        public Builder occasion(@Nullable String value) {
            this.occasion = value;
            return this;
        }

        public Builder place(@Nullable String value) {
            this.place = value;
            return this;
        }

        public Builder translated(@Nullable Boolean value) {
            this.translated = value;
            return this;
        }

        public Builder context(Context value) {
            this.context = value;
            return this;
        }

        public Builder mentions(List<String> value) {
            this.mentions = value;
            return this;
        }

        public Builder sources(List<Source> value) {
            this.sources = value;
            return this;
        }

        public Builder checked(@Nullable String value) {
            this.checked = value;
            return this;
        }

        public Builder extraction(@Nullable Extraction value) {
            this.extraction = value;
            return this;
        }

        /** The statement of the parts collected so far; throws IllegalArgumentException where a part is not allowed. */
        public Statement build() {
            return new Statement(
                    id,
                    text,
                    kind,
                    speakers,
                    countries,
                    organisations,
                    Optional.ofNullable(date),
                    topics,
                    lang,
                    Optional.ofNullable(occasion),
                    Optional.ofNullable(place),
                    Optional.ofNullable(translated),
                    context,
                    mentions,
                    sources,
                    Optional.ofNullable(checked),
                    Optional.ofNullable(extraction));
        }
    }
}
