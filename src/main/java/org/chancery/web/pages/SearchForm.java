package org.chancery.web.pages;

import java.util.List;

/**
 * The search box.
 *
 * @param typed what stands in it
 * @param kept what a new search keeps
 */
public record SearchForm(String typed, List<Kept> kept) {
    /** An empty box that keeps nothing. */
    public static final SearchForm EMPTY = new SearchForm("", List.of());

    /**
     * A hidden field.
     *
     * @param name the parameter
     * @param value its value
     */
    public record Kept(String name, String value) {}

    /** The box of a search, which keeps its filters. */
    public static SearchForm of(SearchState state) {
        return new SearchForm(state.typed(), kept(state.address(), List.of("q")));
    }

    /** Every parameter of an address but those. */
    static List<Kept> kept(Address address, List<String> but) {
        return address.parameters().entrySet().stream()
                .filter(entry -> !but.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> new Kept(entry.getKey(), value)))
                .toList();
    }
}
