package org.chancery.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.query.DateRange;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.Selection;
import org.chancery.search.SortOrder;
import org.chancery.search.ValueFilter;
import org.chancery.statement.PartialDate;

/**
 * What is being searched for, as the address of the search page says it: the same search always at the same address, its
 * values by their ids.
 *
 * @param typed the query as it was typed; empty where there is none
 * @param selection what that and the filters mean
 * @param sort in which order
 */
public record SearchState(String typed, Selection selection, SortOrder sort) {
    public SearchState {
        if (typed.isEmpty() && sort == SortOrder.RELEVANCE) {
            sort = SortOrder.NEWEST;
        }
    }

    /**
     * A part of the search that can be left out.
     *
     * @param name the parameter
     * @param title what it is called
     * @param label its value
     * @param negated whether the value is excluded
     * @param without the search that is left
     */
    public record Part(String name, String title, String label, boolean negated, SearchState without) {}

    /** The address of this search. */
    public Address address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", typed.isEmpty() ? List.of() : List.of(typed));
        selection.filters().forEach((dimension, filter) -> {
            if (dimension != Dimension.YEAR) {
                put(parameters, dimension.id(), values(filter));
            }
        });
        put(parameters, "about", values(selection.about()));
        DateRange dates = dates();
        put(parameters, "from", dates.from().map(PartialDate::toString).stream().toList());
        put(parameters, "to", dates.to().map(PartialDate::toString).stream().toList());
        put(
                parameters,
                "minConfidence",
                selection.minConfidence().stream().mapToObj(SearchState::plain).toList());
        put(parameters, "sort", sort == defaultSort() ? List.of() : List.of(sort.id()));
        return new Address("/", parameters);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Where no words are searched for, nothing matches better than anything else, and the latest comes first. */
    private SortOrder defaultSort() {
        return typed.isEmpty() ? SortOrder.NEWEST : SortOrder.RELEVANCE;
    }

    /** The orders that make sense for this search. */
    List<SortOrder> sorts() {
        return typed.isEmpty()
                ? List.of(SortOrder.NEWEST, SortOrder.OLDEST)
                : List.of(SortOrder.RELEVANCE, SortOrder.NEWEST, SortOrder.OLDEST);
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }

    private static List<String> values(ValueFilter filter) {
        return Stream.concat(filter.any().stream(), filter.none().stream().map(value -> "-" + value))
                .toList();
    }

    /** The range of dates asked for, a single year included. */
    DateRange dates() {
        List<String> years = selection.filter(Dimension.YEAR).any();
        if (years.isEmpty()) {
            return selection.dates();
        }
        Optional<PartialDate> year = Optional.of(PartialDate.parse(years.getFirst()));
        return new DateRange(year, year);
    }

    /** Whether nothing has been asked for but perhaps an order. */
    public boolean isEmpty() {
        return typed.isEmpty() && selection.equals(Selection.ALL);
    }

    /** The filters, each value one part, called as {@code facets} call it. */
    List<Part> filters(Map<Dimension, Facet> facets, Wording wording) {
        List<Part> parts = new ArrayList<>();
        selection.filters().forEach((dimension, filter) -> {
            if (dimension != Dimension.YEAR) {
                for (String value : filter.any()) {
                    parts.add(part(dimension, value, false, label(facets, dimension, value, wording)));
                }
                for (String value : filter.none()) {
                    parts.add(part(dimension, value, true, label(facets, dimension, value, wording)));
                }
            }
        });
        for (String value : selection.about().any()) {
            parts.add(new Part("about", "About", wording.mention(value), false, withAbout(value)));
        }
        for (String value : selection.about().none()) {
            parts.add(new Part("about", "About", wording.mention(value), true, withAbout(value)));
        }
        if (!dates().isAll()) {
            parts.add(new Part("dates", "Said", datesLabel(wording), false, withDates(DateRange.ALL)));
        }
        selection.minConfidence().ifPresent(least -> parts.add(confidencePart(least)));
        return parts;
    }

    /** The authority does not know everybody: the index has the names of the others. */
    private static String label(Map<Dimension, Facet> facets, Dimension dimension, String id, Wording wording) {
        String label = Optional.ofNullable(facets.get(dimension)).map(Facet::values).orElse(List.of()).stream()
                .filter(value -> value.id().equals(id))
                .map(FacetValue::label)
                .findFirst()
                .orElse(id);
        return wording.value(dimension, id, label);
    }

    private Part part(Dimension dimension, String value, boolean negated, String label) {
        ValueFilter left = without(selection.filter(dimension), value);
        return new Part(
                dimension.id(),
                Wording.title(dimension),
                label,
                negated,
                new SearchState(typed, selection.with(dimension, left), sort));
    }

    private SearchState withAbout(String value) {
        return new SearchState(typed, selection.withAbout(without(selection.about(), value)), sort);
    }

    private Part confidencePart(double least) {
        return new Part(
                "minConfidence",
                "Confidence",
                least == 0 ? "any" : "at least " + plain(least),
                false,
                new SearchState(typed, selection.withMinConfidence(OptionalDouble.empty()), sort));
    }

    private static ValueFilter without(ValueFilter filter, String value) {
        return new ValueFilter(
                filter.any().stream().filter(other -> !other.equals(value)).toList(),
                filter.none().stream().filter(other -> !other.equals(value)).toList());
    }

    private SearchState withDates(DateRange dates) {
        Selection undated = selection.with(Dimension.YEAR, ValueFilter.ALL);
        return new SearchState(typed, undated.withDates(dates), sort);
    }

    private String datesLabel(Wording wording) {
        DateRange dates = dates();
        Optional<String> from = dates.from().map(date -> wording.date(date).shown());
        Optional<String> to = dates.to().map(date -> wording.date(date).shown());
        if (from.equals(to)) {
            return from.orElse("");
        }
        return from.isEmpty()
                ? "until " + to.orElse("")
                : to.isEmpty() ? "since " + from.get() : from.get() + " to " + to.get();
    }

    /** Everything that could be left out to find more: each filter, and the query where there is a filter beside it. */
    public List<Part> parts(Map<Dimension, Facet> facets, Wording wording) {
        List<Part> parts = new ArrayList<>(filters(facets, wording));
        if (!typed.isEmpty() && !parts.isEmpty()) {
            Selection all = selection.withQuery(Optional.empty());
            parts.add(new Part("q", "Words", typed, false, new SearchState("", all, sort)));
        }
        return parts;
    }

    /** The address with one value of a dimension put in, or taken away where it is there. */
    Address toggled(Dimension dimension, String value, boolean selected) {
        Address address = address();
        if (dimension == Dimension.YEAR) {
            List<String> year = selected ? List.of() : List.of(value);
            return address.with("from", year).with("to", year);
        }
        List<String> negated = address.all(dimension.id()).stream()
                .filter(other -> !other.equals("-" + value))
                .toList();
        return address.with(dimension.id(), negated).toggled(dimension.id(), value);
    }
}
