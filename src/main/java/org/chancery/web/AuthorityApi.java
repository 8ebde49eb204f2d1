package org.chancery.web;

import java.util.Map;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.json.AuthorityJson;
import org.chancery.search.Dimension;
import org.chancery.search.FacetValue;
import org.chancery.search.StatementSearcher;

/** The endpoints of the API that say who is who, with how many statements each has. */
final class AuthorityApi {
    private final Authority authority;
    private final Counts counts;
    private final SpeakerList speakers;
    private final AuthorityJson json;

    AuthorityApi(StatementSearcher searcher, Authority authority) {
        this.authority = authority;
        this.counts = new Counts(searcher);
        this.speakers = new SpeakerList(authority, counts);
        this.json = new AuthorityJson(authority);
    }

    Answer speakers(Call call) {
        ParameterReader reader = new ParameterReader(call.parameters());
        SpeakerList.Page page = speakers.page(reader);
        return Answer.json(json.speakers(
                page.rows(), page.total(), SearchApi.links(call.target().address(), page.next())));
    }

    /** By id, or else by a name that only one known speaker has. */
    Answer speaker(Call call) {
        new ParameterReader(call.parameters()).finish();
        String id = call.variable("id");
        SpeakerList.Found found =
                speakers.find(id).orElseThrow(() -> ProblemException.notFound("There is no speaker '" + id + "'."));
        return Answer.json(found.entry()
                .map(entry -> json.speaker(entry, found.row().count()))
                .orElseGet(() -> json.speaker(found.row())));
    }

    Answer countries(Call call) {
        new ParameterReader(call.parameters()).finish();
        Map<String, Long> all = counts.all(Dimension.COUNTRY);
        return Answer.json(json.countries(country -> all.getOrDefault(country.code(), 0L)));
    }

    /** By code or any name. */
    Answer country(Call call) {
        new ParameterReader(call.parameters()).finish();
        String name = call.variable("code");
        CountryEntry country = authority
                .countryNamed(name)
                .orElseThrow(() -> ProblemException.notFound("There is no country '" + name + "'."));
        long count = counts.one(Dimension.COUNTRY, country.code())
                .map(FacetValue::count)
                .orElse(0L);
        return Answer.json(json.country(country, count));
    }

    Answer topics(Call call) {
        new ParameterReader(call.parameters()).finish();
        Map<String, Long> all = counts.all(Dimension.TOPIC);
        return Answer.json(json.topics(topic -> all.getOrDefault(topic.id(), 0L)));
    }

    Answer groups(Call call) {
        new ParameterReader(call.parameters()).finish();
        Map<String, Long> all = counts.all(Dimension.GROUP);
        return Answer.json(json.groups(group -> all.getOrDefault(group.id(), 0L)));
    }
}
