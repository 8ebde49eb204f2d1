package org.chancery.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.Names;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.query.QueryField;
import org.chancery.query.QueryNode;
import org.chancery.search.Dimension;
import org.chancery.search.FacetValue;
import org.chancery.search.Selection;
import org.chancery.search.ValueFilter;
import org.chancery.statement.Kind;
import org.chancery.statement.LanguageCode;

/**
 * What the values of filters mean, as ids of the index. A value that is an id, of the authority or of the index alone, means
 * just that; any other is a name: one of the authority, or one that is shown for a value of the index. Faults are left with the reader of
 * the parameters. For one request.
 */
final class FilterValues {
    /** Each is looked for among all values of a dimension. */
    private static final int MOST_NAMES = 8;

    /** Whoever has misspelt more values than these was not typing. */
    private static final int MOST_MENDED = 5;

    private final Authority authority;
    private final Nearness nearness;
    private final Counts counts;
    private final ParameterReader reader;
    private int names;
    private int mended;

    FilterValues(Authority authority, Nearness nearness, Counts counts, ParameterReader reader) {
        this.authority = authority;
        this.nearness = nearness;
        this.counts = counts;
        this.reader = reader;
    }

    /** Everybody of that name, whether or not the authority knows them, as in the query language. */
    List<String> speakers(String value) {
        if (authority.speaker(value).isPresent() || counts.has(Dimension.SPEAKER, value)) {
            return List.of(value);
        }
        Set<String> ids = new LinkedHashSet<>();
        authority.speakersNamed(value).stream().map(SpeakerEntry::id).forEach(ids::add);
        Selection named = Selection.of(new QueryNode.FieldValue(QueryField.SPEAKER, value));
        ids.addAll(shownAs(value, named, Dimension.SPEAKER));
        return orAsTyped(List.copyOf(ids), Dimension.SPEAKER, value);
    }

    List<String> organisations(String value) {
        if (authority.organisation(value).isPresent() || counts.has(Dimension.ORGANISATION, value)) {
            return List.of(value);
        }
        return authority
                .organisationNamed(value)
                .map(organisation -> List.of(organisation.id()))
                .orElseGet(() -> orAsTyped(shownAs(value, Dimension.ORGANISATION), Dimension.ORGANISATION, value));
    }

    List<String> sources(String value) {
        if (counts.has(Dimension.SOURCE, value)) {
            return List.of(value);
        }
        return orAsTyped(shownAs(value, Dimension.SOURCE), Dimension.SOURCE, value);
    }

    List<String> countries(String value) {
        return known(
                Dimension.COUNTRY,
                value,
                authority.country(value).map(CountryEntry::code),
                () -> authority.countryNamed(value).map(CountryEntry::code));
    }

    List<String> groups(String value) {
        return known(
                Dimension.GROUP,
                value,
                authority.group(value).map(GroupEntry::id),
                () -> authority.groupNamed(value).map(GroupEntry::id));
    }

    List<String> topics(String value) {
        return known(
                Dimension.TOPIC,
                value,
                authority.topic(value).map(TopicEntry::id),
                () -> authority.topicNamed(value).map(TopicEntry::id));
    }

    List<String> kinds(String value) {
        Optional<Kind> kind = Kind.of(value);
        if (kind.isEmpty()) {
            reader.fault(
                    Dimension.KIND.id(),
                    "there is no kind '" + value + "'",
                    Stream.of(Kind.values()).map(Kind::id).toList());
        }
        return kind.map(Kind::id).stream().toList();
    }

    List<String> languages(String value) {
        Optional<String> code = LanguageCode.of(value);
        List<String> found = code.isPresent() ? List.of(code.get()) : shownAs(value, Dimension.LANG);
        if (found.isEmpty()) {
            reader.fault(
                    Dimension.LANG.id(), "'" + value + "' is not a language code such as en or zh-Hant", List.of());
        }
        return found;
    }

    /** Countries and speakers that are spoken about. */
    List<String> mentioned(String value) {
        if (authority.country(value).isPresent() || authority.speaker(value).isPresent() || isMentioned(value)) {
            return List.of(value);
        }
        Optional<CountryEntry> country = authority.countryNamed(value);
        if (country.isPresent()) {
            return List.of(country.get().code());
        }
        List<String> named =
                authority.speakersNamed(value).stream().map(SpeakerEntry::id).toList();
        return named.isEmpty() ? List.of(value) : named;
    }

    private boolean isMentioned(String value) {
        return counts.total(new Selection(
                        Optional.empty(), Selection.ALL.filters(), ValueFilter.any(value), Selection.ALL.dates()))
                > 0;
    }

    /** The ids of the values that people read under that name: one scan of all values of the dimension. */
    private List<String> shownAs(String value, Dimension dimension) {
        names++;
        if (names > MOST_NAMES) {
            reader.fault(
                    dimension.id(),
                    "more than " + MOST_NAMES + " values are names that have to be looked for; use ids",
                    List.of());
            return List.of();
        }
        return shownAs(value, Selection.ALL, dimension);
    }

    private List<String> shownAs(String value, Selection among, Dimension dimension) {
        String key = Names.key(value);
        return key.isEmpty()
                ? List.of()
                : counts.values(among, dimension, value).stream()
                        .filter(shown -> Names.key(shown.label()).equals(key))
                        .map(FacetValue::id)
                        .toList();
    }

    /** What was found; else the id that is made of such a name, where there is one; else what was typed, which nothing has. */
    private List<String> orAsTyped(List<String> found, Dimension dimension, String value) {
        if (!found.isEmpty()) {
            return found;
        }
        String slug = Names.slug(value);
        return List.of(counts.has(dimension, slug) ? slug : value);
    }

    private List<String> known(
            Dimension dimension, String value, Optional<String> id, Supplier<Optional<String>> named) {
        Optional<String> meant = id.or(() -> counts.has(dimension, value) ? Optional.of(value) : named.get());
        if (meant.isEmpty()) {
            List<String> nearest = nearest(dimension, value);
            reader.fault(
                    dimension.id(),
                    "there is no " + dimension.id() + " '" + value + "'"
                            + (nearest.isEmpty() ? "" : "; the nearest are listed"),
                    nearest);
        }
        return meant.stream().toList();
    }

    private List<String> nearest(Dimension dimension, String value) {
        mended++;
        return mended > MOST_MENDED ? List.of() : nearness.nearest(dimension, value);
    }
}
