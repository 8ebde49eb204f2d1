package org.chancery.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.search.Dimension;
import org.chancery.statement.Kind;

/**
 * What people read for a value of a dimension: the authority's name for it, else the one that most statements which have
 * the value give, else the value itself. Safe for use by several threads.
 */
final class FacetLabels {
    private final Authority authority;
    private final PerReader<Labels> fromStatements = new PerReader<>(Labels::new);

    private record Value(Dimension dimension, String id) {}

    /** The labels that statements of one state give: those asked for so far, and all of some dimensions. */
    private record Labels(Map<Value, String> some, Map<Dimension, Map<String, String>> all) {
        Labels() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    FacetLabels(Authority authority) {
        this.authority = authority;
    }

    /** The label of a value. */
    String label(IndexReader reader, Dimension dimension, String id) throws IOException {
        Optional<String> known = known(dimension, id);
        return known.isPresent() ? known.get() : fromStatement(reader, dimension, id);
    }

    private Optional<String> known(Dimension dimension, String id) {
        return switch (dimension) {
            case SPEAKER -> authority.speaker(id).map(SpeakerEntry::name);
            case COUNTRY -> authority.country(id).map(CountryEntry::name);
            case ORGANISATION -> authority.organisation(id).map(OrganisationEntry::name);
            case GROUP -> authority.group(id).map(GroupEntry::label);
            case TOPIC -> authority.topic(id).map(TopicEntry::label);
            case YEAR -> Optional.of(id);
            case KIND -> Kind.of(id).map(FacetLabels::kind);
            case SOURCE -> Optional.empty();
            case LANG -> Optional.of(language(id));
        };
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case DIRECT -> "Quoted";
            case MIXED -> "Partly quoted";
            case INDIRECT -> "Reported";
        };
    }

    private static String language(String id) {
        String name = Locale.forLanguageTag(id).getDisplayName(Locale.ENGLISH);
        return id.equals(Languages.UNKNOWN) ? "Unknown" : name.isEmpty() ? id : name;
    }

    /**
     * Reads the labels of every value of a dimension, where statements give them, so that {@link #label} need not look for
     * each of them: one pass over neighbouring terms instead of a search per value and segment.
     */
    void readAll(IndexReader reader, Dimension dimension) throws IOException {
        all(reader, dimension);
    }

    /** The label that statements give to each value of a dimension by its id: for those dimensions where they give any. */
    Map<String, String> all(IndexReader reader, Dimension dimension) throws IOException {
        Labels labels = fromStatements.of(reader.getReaderCacheHelper());
        Map<String, String> all = labels.all().get(dimension);
        if (all == null) {
            Map<String, String> read = new HashMap<>();
            LabelTerms.names(reader, dimension).forEach((id, names) -> read.put(id, names.getFirst()));
            all = Collections.unmodifiableMap(read);
            labels.all().put(dimension, all);
        }
        return all;
    }

    private String fromStatement(IndexReader reader, Dimension dimension, String id) throws IOException {
        Labels labels = fromStatements.of(reader.getReaderCacheHelper());
        Map<String, String> all = labels.all().get(dimension);
        if (all != null) {
            return all.getOrDefault(id, id);
        }
        Value value = new Value(dimension, id);
        String label = labels.some().get(value);
        if (label == null) {
            label = LabelTerms.name(reader, dimension, id).orElse(id);
            labels.some().put(value, label);
        }
        return label;
    }
}
