package org.chancery.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.json.PathSegment;
import org.chancery.query.DateRange;
import org.chancery.search.DidYouMean;
import org.chancery.search.Interpretation;
import org.chancery.search.SearchPage;
import org.chancery.search.SortOrder;
import org.chancery.statement.PartialDate;

/**
 * A search and what it found.
 *
 * @param form what the box holds
 * @param start whether nothing has been asked for yet
 * @param total how many statements, in words
 * @param found whether there are any
 * @param chips the filters, each linked to the search without it
 * @param clearUrl the search without any filter
 * @param sorts the orders, the one in use without a link
 * @param understood names recognised in the query, each linked to the search by that name alone
 * @param didYouMean a better spelling
 * @param relaxed what leaving out one part would find, where nothing was found
 * @param hits the statements of this page
 * @param firstUrl the first page, where this is a later one
 * @param nextUrl the next page
 * @param facets the dimensions
 * @param from the first date of the filter, as typed
 * @param to the last date of the filter, as typed
 * @param dateFields what the form of dates keeps
 */
public record SearchView(
        SearchForm form,
        boolean start,
        String total,
        boolean found,
        List<Chip> chips,
        String clearUrl,
        List<Link> sorts,
        List<Understood> understood,
        Optional<Link> didYouMean,
        List<Link> relaxed,
        List<StatementView> hits,
        Optional<String> firstUrl,
        Optional<String> nextUrl,
        List<FacetView> facets,
        String from,
        String to,
        List<SearchForm.Kept> dateFields) {

    /**
     * One filter in use.
     *
     * @param title the dimension
     * @param label the value
     * @param negated whether it is excluded
     * @param removeUrl the search without it
     */
    public record Chip(String title, String label, boolean negated, String removeUrl) {}

    /**
     * A name recognised in the query.
     *
     * @param matched the words
     * @param name what they were taken for, linked to its page
     */
    public record Understood(String matched, Link name) {}

    /** The view of a page; {@code relaxed} says what leaving out one part would find, where nothing was found. */
    public static SearchView of(
            SearchState state, SearchPage page, boolean later, List<Link> relaxed, Wording wording) {
        Address address = state.address();
        DateRange dates = state.dates();
        return new SearchView(
                SearchForm.of(state),
                state.isEmpty() && !later,
                wording.count(page.total(), "statement"),
                page.total() > 0,
                chips(state, page, wording),
                new Address("/", Map.of("q", address.all("q"))).toString(),
                state.sorts().stream().map(order -> sort(order, state)).toList(),
                page.interpreted().stream()
                        .flatMap(one -> understood(one, wording).stream())
                        .toList(),
                page.didYouMean().map(better -> better(better, state, wording)),
                relaxed,
                page.hits().stream().map(hit -> StatementView.of(hit, wording)).toList(),
                later ? Optional.of(address.toString()) : Optional.empty(),
                page.next()
                        .map(cursor -> address.with("cursor", List.of(cursor)).toString()),
                page.facets().entrySet().stream()
                        .map(facet -> FacetView.of(facet.getKey(), facet.getValue(), state, wording))
                        .filter(FacetView::isUseful)
                        .toList(),
                text(dates.from()),
                text(dates.to()),
                SearchForm.kept(address, List.of("from", "to")));
    }

    private static List<Chip> chips(SearchState state, SearchPage page, Wording wording) {
        return state.filters(page.facets(), wording).stream()
                .map(part -> new Chip(
                        part.title(),
                        part.label(),
                        part.negated(),
                        part.without().address().toString()))
                .toList();
    }

    /** Searches to begin with. */
    public List<Link> examples() {
        return Stream.of(
                        "zelenskyy troops",
                        "\"peace for our time\"",
                        "climate kind:direct",
                        "nuclear date:..1991",
                        "ceasefire OR truce")
                .map(query -> new Link(query, new Address("/", Map.of("q", List.of(query))).toString()))
                .toList();
    }

    private static Link sort(SortOrder order, SearchState state) {
        String text = switch (order) {
            case RELEVANCE -> "Best match";
            case NEWEST -> "Newest";
            case OLDEST -> "Oldest";
        };
        SearchState other = new SearchState(state.typed(), state.selection(), order);
        return new Link(text, order == state.sort() ? "" : other.address().toString());
    }

    private static Optional<Understood> understood(Interpretation one, Wording wording) {
        String folder = switch (one.dimension()) {
            case SPEAKER -> "/speakers/";
            case COUNTRY -> "/countries/";
            case TOPIC -> "/topics/";
            case ORGANISATION, GROUP, SOURCE, LANG, KIND, YEAR ->
                "/?" + one.dimension().id() + "=";
        };
        String name = wording.value(one.dimension(), one.id(), one.id());
        return name.toLowerCase(Locale.ROOT).equals(one.matched().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(new Understood(one.matched(), new Link(name, folder + PathSegment.of(one.id()))));
    }

    private static Link better(DidYouMean better, SearchState state, Wording wording) {
        return new Link(
                better.query() + " (" + wording.count(better.total(), "statement") + ")",
                state.address().with("q", List.of(better.query())).toString());
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }
}
