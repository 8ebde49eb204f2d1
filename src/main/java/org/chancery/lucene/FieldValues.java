package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
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
    private final FacetLabels labels;

    FieldValues(Authority authority, Attribution attribution, Analysis analysis, FacetLabels labels) {
        this.authority = authority;
        this.attribution = attribution;
        this.analysis = analysis;
        this.labels = labels;
    }

    /** The statements of a state of the index that have the value; none where nothing is called so. */
    Query query(FieldValue node, IndexReader reader) {
        Query byId = any(Fields.of(node.field()), ids(node.field(), node.value(), reader));
        Optional<Query> byName = node.field() == QueryField.SPEAKER ? printedAs(node.value()) : Optional.empty();
        if (byName.isEmpty()) {
            return byId;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(byId, BooleanClause.Occur.SHOULD);
        either.add(byName.get(), BooleanClause.Occur.SHOULD);
        return new ConstantScoreQuery(either.build());
    }

    /** The statements that print these words side by side in the name of a speaker; empty where there is no word. */
    Optional<Query> printedAs(String name) {
        List<String> words = analysis.words(name);
        return words.isEmpty() ? Optional.empty() : Optional.of(phrase(Fields.SPEAKER_NAME, words));
    }

    /** Whether a name has these words side by side. */
    boolean isPartOf(String words, String name) {
        return Collections.indexOfSubList(analysis.words(name), analysis.words(words)) >= 0;
    }

    /** The ids of what is called so, and the value itself, for it may be an id that the authority does not know. */
    Set<String> ids(QueryField field, String value, IndexReader reader) {
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
                ids.addAll(labelled(Dimension.ORGANISATION, value, ids, reader));
            }
            case GROUP -> authority.groupNamed(value).map(GroupEntry::id).ifPresent(ids::add);
            case TOPIC -> {
                ids.add(Names.slug(value));
                authority.topicNamed(value).map(TopicEntry::id).ifPresent(ids::add);
            }
            case ABOUT -> {
                ids.addAll(people(value));
                ids.addAll(countries(value));
            }
            case KIND -> ids.add(value.toLowerCase(Locale.ROOT));
            case LANG -> {
                LanguageCode.of(value).ifPresent(ids::add);
                LanguageNames.code(value).ifPresent(ids::add);
            }
            case SOURCE -> ids.addAll(labelled(Dimension.SOURCE, value, ids, reader));
        }
        ids.remove("");
        return ids;
    }

    /** The values that people read under that name, unless one of {@code ids} is in the index: then that is meant. */
    private Set<String> labelled(Dimension dimension, String name, Set<String> ids, IndexReader reader) {
        String key = Names.key(name);
        Set<String> found = new LinkedHashSet<>();
        try {
            for (String id : ids) {
                if (reader.docFreq(new Term(Fields.of(dimension), id)) > 0) {
                    return found;
                }
            }
            if (!key.isEmpty()) {
                labels.all(reader, dimension).forEach((id, label) -> {
                    if (Names.key(label).equals(key)) {
                        found.add(id);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** People; else the government that is called so, or else the organisation. */
    private Set<String> speakers(String name) {
        Set<String> people = people(name);
        return people.isEmpty()
                ? authority
                        .governmentNamed(name, Optional.empty())
                        .or(() -> authority
                                .organisationNamed(name)
                                .flatMap(organisation -> authority.speaker(organisation.id())))
                        .map(speaker -> Set.of(speaker.id()))
                        .orElse(Set.of())
                : people;
    }

    /** By full name or, failing that, by any words of it side by side: a surname mostly. */
    private Set<String> people(String name) {
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
