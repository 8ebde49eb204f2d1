package org.chancery.lucene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.Names;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.query.QueryField;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.search.Dimension;
import org.chancery.statement.LanguageCode;

/** Values named in a field of a query, as in {@code speaker:rutte}: ids, codes and names, made into the ids of the index. */
final class FieldValues {
    private final Authority authority;
    private final Attribution attribution;
    private final Analysis analysis;

    FieldValues(Authority authority, Attribution attribution, Analysis analysis) {
        this.authority = authority;
        this.attribution = attribution;
        this.analysis = analysis;
    }

    /** The statements that have the value; none where nothing is called so. */
    Query query(FieldValue node) {
        String value = node.value();
        return switch (node.field()) {
            case SPEAKER -> speaker(value);
            case COUNTRY -> any(Fields.of(Dimension.COUNTRY), ids(QueryField.COUNTRY, value));
            case ORGANISATION -> any(Fields.of(Dimension.ORGANISATION), ids(QueryField.ORGANISATION, value));
            case GROUP -> any(Fields.of(Dimension.GROUP), ids(QueryField.GROUP, value));
            case TOPIC -> any(Fields.of(Dimension.TOPIC), ids(QueryField.TOPIC, value));
            case SOURCE -> any(Fields.of(Dimension.SOURCE), Set.of(value));
            case LANG -> any(Fields.of(Dimension.LANG), ids(QueryField.LANG, value));
            case KIND -> any(Fields.of(Dimension.KIND), ids(QueryField.KIND, value));
            case ABOUT -> any(Fields.ABOUT, ids(QueryField.ABOUT, value));
        };
    }

    private Query speaker(String value) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(any(Fields.of(Dimension.SPEAKER), ids(QueryField.SPEAKER, value)), BooleanClause.Occur.SHOULD);
        List<String> words = analysis.words(value);
        if (!words.isEmpty()) {
            either.add(phrase(Fields.SPEAKER_NAME, words), BooleanClause.Occur.SHOULD);
        }
        return new ConstantScoreQuery(either.build());
    }

    /** The ids of what is called so, and the value itself, for it may be an id that the authority does not know. */
    private Set<String> ids(QueryField field, String value) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(value);
        switch (field) {
            case SPEAKER -> {
                ids.add(Names.slug(value));
                ids.addAll(speakers(value));
            }
            case COUNTRY -> ids.addAll(countries(value));
            case ORGANISATION -> {
                ids.add(Names.slug(value));
                authority.organisationNamed(value).map(OrganisationEntry::id).ifPresent(ids::add);
            }
            case GROUP -> authority.groupNamed(value).map(GroupEntry::id).ifPresent(ids::add);
            case TOPIC -> {
                ids.add(Names.slug(value));
                authority.topicNamed(value).map(TopicEntry::id).ifPresent(ids::add);
            }
            case ABOUT -> {
                ids.addAll(speakers(value));
                ids.addAll(countries(value));
            }
            case KIND -> ids.add(value.toLowerCase(Locale.ROOT));
            case LANG -> LanguageCode.of(value).ifPresent(ids::add);
            case SOURCE -> {}
        }
        ids.remove("");
        return ids;
    }

    /** By full name or, failing that, by any words of it side by side: a surname mostly. */
    private Set<String> speakers(String name) {
        List<String> named =
                authority.speakersNamed(name).stream().map(SpeakerEntry::id).toList();
        return named.isEmpty() ? ids(Dimension.SPEAKER, name) : new LinkedHashSet<>(named);
    }

    private Set<String> countries(String name) {
        Optional<String> named = authority.countryNamed(name).map(CountryEntry::code);
        return named.map(Set::of).orElseGet(() -> demonym(name));
    }

    private Set<String> demonym(String name) {
        Set<String> found = new LinkedHashSet<>();
        String key = Names.key(name);
        for (CountryEntry country : authority.countries()) {
            if (country.demonyms().stream()
                    .anyMatch(demonym -> Names.key(demonym).equals(key))) {
                found.add(country.code());
            }
        }
        return found;
    }

    private Set<String> ids(Dimension dimension, String name) {
        Set<String> found = new LinkedHashSet<>();
        attribution.ofPhrase(analysis.words(name)).stream()
                .filter(value -> value.dimension() == dimension)
                .forEach(value -> found.add(value.id()));
        return found;
    }

    /** The statements that have any of these values in a field of exact values, all with the same score. */
    static Query any(String field, Collection<String> values) {
        if (values.isEmpty()) {
            return new MatchNoDocsQuery("no value");
        }
        if (values.size() == 1) {
            return new ConstantScoreQuery(
                    new TermQuery(new Term(field, values.iterator().next())));
        }
        return new ConstantScoreQuery(
                new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }

    /** These words side by side in a field of words. */
    static Query phrase(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0)))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }
}
