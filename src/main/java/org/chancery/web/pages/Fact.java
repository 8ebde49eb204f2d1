package org.chancery.web.pages;

import java.util.List;

/**
 * Something known about what a page shows.
 *
 * @param term what it is: {@code Offices}
 * @param items what is known; an empty address where there is nothing to click
 */
public record Fact(String term, List<Link> items) {
    static Fact text(String term, List<String> items) {
        return new Fact(term, items.stream().map(item -> new Link(item, "")).toList());
    }

    static List<Fact> known(List<Fact> facts) {
        return facts.stream().filter(fact -> !fact.items.isEmpty()).toList();
    }
}
