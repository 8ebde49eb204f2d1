package org.chancery.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.statement.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * One statement as a file gives it: the strings of the record, nothing resolved and only the JSON types checked.
 *
 * @param id the id given
 * @param text the words
 * @param kind the word for how much of the text is the speaker's own
 * @param speakers who said it
 * @param role the office of the only speaker
 * @param countries codes or names of the states spoken for
 * @param organisations the bodies spoken for
 * @param date when it was said
 * @param topics ids or names of what it is about
 * @param lang a language tag
 * @param occasion where or on what occasion it was said
 * @param place the place where it was said
 * @param translated whether the text is a translation
 * @param before what stands directly before the text
 * @param after what stands directly after the text
 * @param mentions codes, ids or names of what the text speaks about
 * @param sources where it stands
 * @param url an address given beside the source instead of in it
 * @param checked how the words and the attribution were verified
 * @param extraction where in an article it was found
 * @param unknownKeys keys of the record that have no meaning here, in the order in which they stood
 */
public record StatementRecord(
        Optional<String> id,
        Optional<String> text,
        Optional<String> kind,
        List<SpeakerRecord> speakers,
        Optional<String> role,
        List<String> countries,
        List<OrganisationRecord> organisations,
        Optional<String> date,
        List<String> topics,
        Optional<String> lang,
        Optional<String> occasion,
        Optional<String> place,
        Optional<Boolean> translated,
        Optional<String> before,
        Optional<String> after,
        List<String> mentions,
        List<SourceRecord> sources,
        Optional<String> url,
        Optional<String> checked,
        Optional<Extraction> extraction,
        List<String> unknownKeys) {
    public StatementRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(role);
        Objects.requireNonNull(date);
        Objects.requireNonNull(lang);
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(place);
        Objects.requireNonNull(translated);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(url);
        Objects.requireNonNull(checked);
        Objects.requireNonNull(extraction);
        speakers = List.copyOf(speakers);
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
        sources = List.copyOf(sources);
        unknownKeys = List.copyOf(unknownKeys);
    }

    /** A builder of a record without anything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a record; not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String text;
        private @Nullable String kind;
        private List<SpeakerRecord> speakers = List.of();
        private @Nullable String role;
        private List<String> countries = List.of();
        private List<OrganisationRecord> organisations = List.of();
        private @Nullable String date;
        private List<String> topics = List.of();
        private @Nullable String lang;
        private @Nullable String occasion;
        private @Nullable String place;
        private @Nullable Boolean translated;
        private @Nullable String before;
        private @Nullable String after;
        private List<String> mentions = List.of();
        private List<SourceRecord> sources = List.of();
        private @Nullable String url;
        private @Nullable String checked;
        private @Nullable Extraction extraction;
        private List<String> unknownKeys = List.of();

        private Builder() {}

        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        public Builder text(@Nullable String value) {
            this.text = value;
            return this;
        }

        public Builder kind(@Nullable String value) {
            this.kind = value;
            return this;
        }

        public Builder speakers(List<SpeakerRecord> value) {
            this.speakers = value;
            return this;
        }

        public Builder role(@Nullable String value) {
            this.role = value;
            return this;
        }

        public Builder countries(List<String> value) {
            this.countries = value;
            return this;
        }

        public Builder organisations(List<OrganisationRecord> value) {
            this.organisations = value;
            return this;
        }

        public Builder date(@Nullable String value) {
            this.date = value;
            return this;
        }

        public Builder topics(List<String> value) {
            this.topics = value;
            return this;
        }

        public Builder lang(@Nullable String value) {
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

        public Builder before(@Nullable String value) {
            this.before = value;
            return this;
        }

        public Builder after(@Nullable String value) {
            this.after = value;
            return this;
        }

        public Builder mentions(List<String> value) {
            this.mentions = value;
            return this;
        }

        public Builder sources(List<SourceRecord> value) {
            this.sources = value;
            return this;
        }

        public Builder url(@Nullable String value) {
            this.url = value;
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

        public Builder unknownKeys(List<String> value) {
            this.unknownKeys = value;
            return this;
        }

        /** The record of the parts collected so far. */
        public StatementRecord build() {
            return new StatementRecord(
                    Optional.ofNullable(id),
                    Optional.ofNullable(text),
                    Optional.ofNullable(kind),
                    speakers,
                    Optional.ofNullable(role),
                    countries,
                    organisations,
                    Optional.ofNullable(date),
                    topics,
                    Optional.ofNullable(lang),
                    Optional.ofNullable(occasion),
                    Optional.ofNullable(place),
                    Optional.ofNullable(translated),
                    Optional.ofNullable(before),
                    Optional.ofNullable(after),
                    mentions,
                    sources,
                    Optional.ofNullable(url),
                    Optional.ofNullable(checked),
                    Optional.ofNullable(extraction),
                    unknownKeys);
        }
    }
}
