package org.chancery.web.pages;

import java.util.Comparator;
import java.util.List;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;

/**
 * The values of one dimension, as links that choose them.
 *
 * @param id the dimension
 * @param title what it is called
 * @param open whether it is shown without being asked for
 * @param values selected ones first, then most statements first
 * @param more how many further values there are, in words; empty where there are none
 * @param allUrl the page of all values
 */
public record FacetView(String id, String title, boolean open, List<Value> values, String more, String allUrl) {
    /**
     * One value.
     *
     * @param label what it is called
     * @param count how many statements it has, in words
     * @param selected whether the search filters by it
     * @param none whether no statement has it
     * @param url the search with it put in, or taken away where it is selected
     */
    public record Value(String label, String count, boolean selected, boolean none, String url) {}

    static FacetView of(Dimension dimension, Facet facet, SearchState state, Wording wording) {
        List<Value> values = facet.values().stream()
                .sorted(Comparator.comparing(FacetValue::selected).reversed())
                .map(value -> new Value(
                        wording.value(dimension, value.id(), value.label()),
                        wording.number(value.count()),
                        value.selected(),
                        value.count() == 0,
                        state.toggled(dimension, value.id(), value.selected()).toString()))
                .toList();
        boolean isSelected = values.stream().anyMatch(Value::selected);
        return new FacetView(
                dimension.id(),
                Wording.title(dimension),
                isSelected || opensAtOnce(dimension),
                values,
                facet.more() == 0 ? "" : wording.number(facet.more()) + " more",
                state.address().on("/facets/" + dimension.id()).toString());
    }

    private static boolean opensAtOnce(Dimension dimension) {
        return switch (dimension) {
            case SPEAKER, COUNTRY, TOPIC, YEAR, KIND -> true;
            case ORGANISATION, GROUP, SOURCE, LANG -> false;
        };
    }

    /** Whether it has anything to choose from. */
    boolean isUseful() {
        return values.size() > 1 || values.stream().anyMatch(Value::selected);
    }
}
