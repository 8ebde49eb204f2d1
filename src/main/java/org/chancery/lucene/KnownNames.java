package org.chancery.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.search.Dimension;

/** Everything that the authority has a name for, in one form. Immutable. */
final class KnownNames {
    private final Map<Dimension, Map<String, Named>> entries = new LinkedHashMap<>();
    private final List<NameRows.Row> rows;

    /**
     * A value with its names.
     *
     * @param dimension the dimension
     * @param id the value
     * @param label the name to show
     * @param names every name and alias, the label first
     * @param codes ids and codes that are no names
     */
    record Named(Dimension dimension, String id, String label, List<String> names, List<String> codes) {
        Named {
            names = names.stream().distinct().toList();
            codes = List.copyOf(codes);
        }
    }

    KnownNames(Authority authority) {
        for (Dimension dimension : List.of(
                Dimension.SPEAKER, Dimension.COUNTRY, Dimension.ORGANISATION, Dimension.GROUP, Dimension.TOPIC)) {
            entries.put(dimension, new LinkedHashMap<>());
        }
        for (SpeakerEntry speaker : authority.speakers()) {
            add(Dimension.SPEAKER, speaker.id(), speaker.name(), speaker.aliases(), List.of());
        }
        for (CountryEntry country : authority.countries()) {
            List<String> names = new ArrayList<>(country.aliases());
            names.addAll(country.demonyms());
            add(Dimension.COUNTRY, country.code(), country.name(), names, List.of(country.code(), country.alpha3()));
        }
        for (OrganisationEntry organisation : authority.organisations()) {
            add(Dimension.ORGANISATION, organisation.id(), organisation.name(), organisation.aliases(), List.of());
        }
        for (GroupEntry group : authority.groups()) {
            add(Dimension.GROUP, group.id(), group.label(), group.aliases(), List.of(group.id()));
        }
        for (TopicEntry topic : authority.topics()) {
            add(Dimension.TOPIC, topic.id(), topic.label(), topic.aliases(), List.of());
        }
        rows = NameRows.rows(all());
    }

    private void add(Dimension dimension, String id, String label, List<String> aliases, List<String> codes) {
        List<String> names = new ArrayList<>();
        names.add(label);
        names.addAll(aliases);
        entries.getOrDefault(dimension, Map.of()).put(id, new Named(dimension, id, label, names, codes));
    }

    /** The values of a dimension by id; none where the authority has no such dimension. */
    Map<String, Named> of(Dimension dimension) {
        return entries.getOrDefault(dimension, Map.of());
    }

    /** The names of all values, by each of their words. */
    List<NameRows.Row> rows() {
        return rows;
    }

    /** All values. */
    List<Named> all() {
        return entries.values().stream().flatMap(each -> each.values().stream()).toList();
    }
}
