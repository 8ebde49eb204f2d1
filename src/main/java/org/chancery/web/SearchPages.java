package org.chancery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.StatementSearcher;
import org.chancery.web.pages.FacetPageView;
import org.chancery.web.pages.Link;
import org.chancery.web.pages.SearchState;
import org.chancery.web.pages.SearchView;
import org.chancery.web.pages.Wording;

/** The pages that find statements. */
final class SearchPages {
    private static final int HITS = 10;
    private static final int FACET_VALUES = 8;
    private static final int ALL_VALUES = 500;
    private static final int RELAXED = 8;
    private static final List<Dimension> FACETS = List.of(
            Dimension.SPEAKER,
            Dimension.COUNTRY,
            Dimension.TOPIC,
            Dimension.YEAR,
            Dimension.KIND,
            Dimension.ORGANISATION,
            Dimension.GROUP,
            Dimension.LANG,
            Dimension.SOURCE);

    private final StatementSearcher searcher;
    private final SelectionReader selections;
    private final Renderer renderer;

    SearchPages(StatementSearcher searcher, SelectionReader selections, Renderer renderer) {
        this.searcher = searcher;
        this.selections = selections;
        this.renderer = renderer;
    }

    Answer search(Call call) {
        ParameterReader reader = ParameterReader.ofPage(call.parameters());
        SearchState state = state(reader);
        Optional<String> cursor = reader.one("cursor");
        reader.finish();
        SearchPage page = searcher.search(
                new SearchRequest(state.selection(), FACETS, FACET_VALUES, state.sort(), HITS, cursor, false));
        Wording wording = renderer.wording(call);
        List<Link> relaxed = page.total() == 0 ? relaxed(state, page, wording) : List.of();
        SearchView view = SearchView.of(state, page, cursor.isPresent(), relaxed, wording);
        return renderer.page("search", state.typed(), view.form(), view, wording);
    }

    private SearchState state(ParameterReader reader) {
        SortOrder sort = reader.choice("sort", SearchRequestReader.SORTS, SortOrder.RELEVANCE);
        return new SearchState(reader.one("q").orElse(""), selections.read(reader), sort);
    }

    /** What leaving out one part of the search would find, where it would find anything. */
    private List<Link> relaxed(SearchState state, SearchPage page, Wording wording) {
        List<Link> links = new ArrayList<>();
        for (SearchState.Part part :
                state.parts(page.facets(), wording).stream().limit(RELAXED).toList()) {
            long total = count(part.without().selection());
            if (total > 0) {
                String left = (part.negated() ? "not " : "") + "\u201c" + part.label() + "\u201d";
                links.add(new Link(
                        "Without " + left + ": " + wording.count(total, "statement"),
                        part.without().address().toString()));
            }
        }
        return links;
    }

    private long count(Selection selection) {
        return searcher.search(new SearchRequest(selection, List.of(), 1, SortOrder.NEWEST, 0, Optional.empty(), false))
                .total();
    }

    Answer facet(Call call) {
        Dimension dimension = SearchApi.dimension(call);
        ParameterReader reader = ParameterReader.ofPage(call.parameters());
        SearchState state = state(reader);
        String prefix = reader.one("prefix").orElse("");
        reader.finish();
        Facet facet = searcher.facetValues(new FacetValuesRequest(state.selection(), dimension, prefix, ALL_VALUES))
                .facet();
        Wording wording = renderer.wording(call);
        FacetPageView view = FacetPageView.of(dimension, facet, state, prefix, wording);
        return renderer.page("facets", Wording.title(dimension), view.form(), view, wording);
    }
}
