package org.chancery.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.Office;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.json.PathSegment;
import org.chancery.search.SearchPage;
import org.chancery.statement.PartialDate;

/**
 * A speaker, country or topic on its own page.
 *
 * @param kind what it is
 * @param name its name
 * @param note one line about it; empty where there is none
 * @param facts what is known
 * @param total how many statements, in words
 * @param found whether there are any
 * @param allUrl the search for all of them
 * @param latest the latest
 * @param facets what they can be narrowed by
 */
public record ProfileView(
        String kind,
        String name,
        String note,
        List<Fact> facts,
        String total,
        boolean found,
        String allUrl,
        List<StatementView> latest,
        List<FacetView> facets) {

    /** Who or what a page is about, before its statements are known. */
    public record Head(String kind, String name, String note, List<Fact> facts) {}

    /** The page of {@code head}, whose latest statements {@code page} holds, found by {@code state}. */
    public static ProfileView of(Head head, SearchState state, SearchPage page, Wording wording) {
        return new ProfileView(
                head.kind(),
                head.name(),
                head.note(),
                Fact.known(head.facts()),
                wording.count(page.total(), "statement"),
                page.total() > 0,
                state.address().toString(),
                page.hits().stream().map(hit -> StatementView.of(hit, wording)).toList(),
                page.facets().entrySet().stream()
                        .map(facet -> FacetView.of(facet.getKey(), facet.getValue(), state, wording))
                        .filter(facet -> facet.values().size() > 1)
                        .toList());
    }

    public static Head speaker(SpeakerEntry speaker, Authority authority, Wording wording) {
        return new Head(
                "Speaker",
                speaker.name(),
                "",
                List.of(
                        new Fact(
                                "Offices",
                                speaker.offices().stream()
                                        .sorted(Comparator.comparing(Office::from)
                                                .reversed())
                                        .map(office -> office(office, authority, wording))
                                        .toList()),
                        Fact.text("Also written", speaker.aliases())));
    }

    private static Link office(Office office, Authority authority, Wording wording) {
        String body = office.country()
                .map(wording::country)
                .or(() -> office.organisation()
                        .map(id -> authority
                                .organisation(id)
                                .map(OrganisationEntry::name)
                                .orElse(id)))
                .map(name -> ", " + name)
                .orElse("");
        String term = wording.date(office.from()).shown()
                + office.to().map(to -> " to " + wording.date(to).shown()).orElse(" to now");
        return new Link(office.role() + body + ": " + term, "");
    }

    public static Head country(CountryEntry country, Authority authority, Wording wording) {
        List<Link> groups = new ArrayList<>();
        for (GroupEntry group : authority.groups()) {
            for (GroupEntry.Membership membership : group.memberships()) {
                if (membership.country().equals(country.code())) {
                    groups.add(new Link(
                            group.label() + ", " + term(Optional.of(membership.from()), membership.to(), wording),
                            "/?group=" + PathSegment.of(group.id())));
                }
            }
        }
        return new Head(
                "Country",
                wording.country(country.code()),
                country.isFormer() ? "A former state: " + term(country.from(), country.to(), wording) + "." : "",
                List.of(
                        Fact.text("Code", List.of(country.code())),
                        Fact.text("Capital", country.capital().stream().toList()),
                        new Fact(
                                "Followed by",
                                country.successors().stream()
                                        .map(code ->
                                                new Link(wording.country(code), "/countries/" + PathSegment.of(code)))
                                        .toList()),
                        new Fact("Groups", groups)));
    }

    private static String term(Optional<PartialDate> from, Optional<PartialDate> to, Wording wording) {
        String since = from.map(date -> wording.date(date).shown()).orElse("");
        return to.map(date -> (since.isEmpty() ? "until " : since + " to ")
                        + wording.date(date).shown())
                .orElse("since " + since);
    }

    public static Head topic(TopicEntry topic, Authority authority) {
        Stream<TopicEntry> narrower =
                authority.topics().stream().filter(other -> other.parent().equals(Optional.of(topic.id())));
        return new Head(
                "Topic",
                topic.label(),
                topic.about(),
                List.of(
                        new Fact(
                                "Part of",
                                topic.parent().flatMap(authority::topic).stream()
                                        .map(ProfileView::link)
                                        .toList()),
                        new Fact("Includes", narrower.map(ProfileView::link).toList())));
    }

    private static Link link(TopicEntry topic) {
        return new Link(topic.label(), "/topics/" + PathSegment.of(topic.id()));
    }
}
