package org.chancery.web;

import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.search.Dimension;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementSearcher;
import org.chancery.search.ValueFilter;
import org.chancery.web.pages.ProfileView;
import org.chancery.web.pages.SearchForm;
import org.chancery.web.pages.SearchState;
import org.chancery.web.pages.Wording;

/** The pages of speakers, countries and topics: what is known of each, and its latest statements. */
final class ProfilePages {
    private static final int LATEST = 10;
    private static final int FACET_VALUES = 8;

    private final StatementSearcher searcher;
    private final Authority authority;
    private final SpeakerList speakers;
    private final Renderer renderer;

    ProfilePages(StatementSearcher searcher, Authority authority, Renderer renderer) {
        this.searcher = searcher;
        this.authority = authority;
        this.speakers = new SpeakerList(authority, new Counts(searcher));
        this.renderer = renderer;
    }

    Answer speaker(Call call) {
        String id = call.variable("id");
        SpeakerList.Found found =
                speakers.find(id).orElseThrow(() -> ProblemException.notFound("There is no speaker '" + id + "'."));
        Wording wording = renderer.wording(call);
        ProfileView.Head head = found.entry()
                .map(entry -> ProfileView.speaker(entry, authority, wording))
                .orElseGet(() -> new ProfileView.Head("Speaker", found.row().name(), "", List.of()));
        return page(call, Dimension.SPEAKER, found.row().id(), head);
    }

    Answer country(Call call) {
        String name = call.variable("code");
        CountryEntry country = authority
                .countryNamed(name)
                .orElseThrow(() -> ProblemException.notFound("There is no country '" + name + "'."));
        ProfileView.Head head = ProfileView.country(country, authority, renderer.wording(call));
        return page(call, Dimension.COUNTRY, country.code(), head);
    }

    Answer topic(Call call) {
        String name = call.variable("id");
        TopicEntry topic = authority
                .topicNamed(name)
                .orElseThrow(() -> ProblemException.notFound("There is no topic '" + name + "'."));
        return page(call, Dimension.TOPIC, topic.id(), ProfileView.topic(topic, authority));
    }

    /** The page; with filters beside, the search for what both select. */
    private Answer page(Call call, Dimension dimension, String id, ProfileView.Head head) {
        Parameters beside = call.parameters().withoutBlank();
        if (!beside.names().isEmpty()) {
            return Answer.seeOther(
                    beside.on("/").with(dimension.id(), List.of(id)).toString());
        }
        Selection selection = Selection.ALL.with(dimension, ValueFilter.any(id));
        SearchState state = new SearchState("", selection, SortOrder.NEWEST);
        List<Dimension> facets = Dimension.TOPIC == dimension
                ? List.of(Dimension.SPEAKER, Dimension.COUNTRY, Dimension.YEAR)
                : Dimension.COUNTRY == dimension
                        ? List.of(Dimension.SPEAKER, Dimension.TOPIC, Dimension.YEAR)
                        : List.of(Dimension.TOPIC, Dimension.COUNTRY, Dimension.YEAR);
        SearchPage page = searcher.search(
                new SearchRequest(selection, facets, FACET_VALUES, SortOrder.NEWEST, LATEST, Optional.empty(), false));
        Wording wording = renderer.wording(call);
        ProfileView view = ProfileView.of(head, state, page, wording);
        return renderer.page("profile", head.name(), SearchForm.of(state), view, wording);
    }
}
