package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.chancery.authority.Authority;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.Names;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.search.Dimension;

/** Finds the values of a dimension by the beginnings of the words of their names. Safe for use by several threads. */
final class FacetNames {
    private final Authority authority;
    private final FacetLabels labels;

    FacetNames(Authority authority, FacetLabels labels) {
        this.authority = authority;
        this.labels = labels;
    }

    /**
     * Whether a value's id, label or alias has a word from which on it reads as {@code prefix}, case and diacritics aside;
     * always where the prefix has no letter or digit.
     */
    Predicate<String> beginningWith(IndexReader reader, Dimension dimension, String prefix) throws IOException {
        String key = Names.key(prefix);
        if (key.isEmpty()) {
            return value -> true;
        }
        labels.readAll(reader, dimension);
        String wanted = " " + key;
        return value -> Stream.concat(Stream.of(value, label(reader, dimension, value)), aliases(dimension, value))
                .anyMatch(name -> (" " + Names.key(name)).contains(wanted));
    }

    private String label(IndexReader reader, Dimension dimension, String value) {
        try {
            return labels.label(reader, dimension, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> aliases(Dimension dimension, String value) {
        Optional<List<String>> aliases = switch (dimension) {
            case SPEAKER -> authority.speaker(value).map(SpeakerEntry::aliases);
            case COUNTRY ->
                authority
                        .country(value)
                        .map(country -> Stream.of(country.aliases(), country.demonyms(), List.of(country.alpha3()))
                                .flatMap(List::stream)
                                .toList());
            case ORGANISATION -> authority.organisation(value).map(OrganisationEntry::aliases);
            case GROUP -> authority.group(value).map(GroupEntry::aliases);
            case TOPIC -> authority.topic(value).map(TopicEntry::aliases);
            case YEAR, KIND, SOURCE, LANG -> Optional.empty();
        };
        return aliases.stream().flatMap(List::stream);
    }
}
