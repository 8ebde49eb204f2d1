package org.chancery.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.Names;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.query.DateRange;
import org.chancery.query.QueryNode;
import org.chancery.statement.Organisation;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/** What a selection means, worked out by looking at every statement: slow, short and without an index. */
final class Reference {
    private final Authority authority;
    private final List<List<String>> synonyms;

    Reference(Authority authority, List<List<String>> synonyms) {
        this.authority = authority;
        this.synonyms = synonyms;
    }

    /** The ids of what a selection matches, in an order of time. */
    List<String> ids(Collection<Statement> statements, Selection selection, SortOrder order) {
        Comparator<Statement> byTime = Comparator.comparingInt(statement -> time(statement, order));
        return statements.stream()
                .filter(statement -> matches(statement, selection))
                .sorted(byTime.thenComparing(Statement::id))
                .map(Statement::id)
                .toList();
    }

    /** A number that is low for what comes first. */
    private static int time(Statement statement, SortOrder order) {
        return statement
                .date()
                .map(date -> order == SortOrder.NEWEST ? -date.sortKey() : date.sortKey())
                .orElse(Integer.MAX_VALUE);
    }

    boolean matches(Statement statement, Selection selection) {
        return selection.query().map(node -> matches(statement, node)).orElse(true)
                && selection.filters().entrySet().stream()
                        .allMatch(each -> passes(values(statement, each.getKey()), each.getValue()))
                && passes(new HashSet<>(statement.mentions()), selection.about())
                && within(statement, selection.dates())
                && statement.confidence() >= selection.minConfidence().orElse(InventedWorld.SHOWN);
    }

    private static boolean within(Statement statement, DateRange range) {
        return range.isAll() || statement.date().map(range::contains).orElse(false);
    }

    private static boolean passes(Set<String> values, ValueFilter filter) {
        return (filter.any().isEmpty() || !Collections.disjoint(values, filter.any()))
                && Collections.disjoint(values, filter.none());
    }

    /** The values that a statement has in a dimension. */
    Set<String> values(Statement statement, Dimension dimension) {
        Stream<String> values = switch (dimension) {
            case SPEAKER -> statement.speakers().stream().map(Speaker::id);
            case COUNTRY -> statement.countries().stream();
            case ORGANISATION -> statement.organisations().stream().map(Organisation::id);
            case GROUP ->
                statement.countries().stream()
                        .flatMap(country ->
                                statement.date().stream().flatMap(date -> authority.groupsOf(country, date).stream()));
            case TOPIC -> statement.topics().stream();
            case YEAR -> statement.year().stream().map(String::valueOf);
            case KIND -> Stream.of(statement.kind().id());
            case SOURCE -> statement.sources().stream().map(Source::id);
            case LANG -> Stream.of(statement.lang());
        };
        return new TreeSet<>(values.toList());
    }

    private boolean matches(Statement statement, QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> hasWord(statement, Names.key(word.text()));
            case QueryNode.Phrase phrase -> hasPhrase(statement, words(phrase.text()));
            case QueryNode.Near near -> hasNear(words(statement.text()), words(near.text()), near.distance());
            case QueryNode.Prefix prefix ->
                allWords(statement).stream().anyMatch(w -> w.startsWith(Names.key(prefix.start())));
            case QueryNode.Fuzzy fuzzy ->
                allWords(statement).stream().anyMatch(w -> oneEdit(w, Names.key(fuzzy.word())));
            case QueryNode.FieldValue value -> hasValue(statement, value);
            case QueryNode.Dated dated -> within(statement, dated.range());
            case QueryNode.And and -> matchesAll(statement, and.parts());
            case QueryNode.Or or -> or.parts().stream().anyMatch(part -> matches(statement, part));
            case QueryNode.Not not -> !matches(statement, not.part());
        };
    }

    /** All parts; words side by side that are a name together may also be met by what is called so. */
    private boolean matchesAll(Statement statement, List<QueryNode> parts) {
        for (int i = 0; i < parts.size(); ) {
            List<QueryNode> run = parts.subList(i, i + Math.max(1, nameAtStart(parts.subList(i, parts.size()))));
            boolean each = run.stream().allMatch(part -> matches(statement, part));
            if (!each && !(run.size() > 1 && wholeNames(statement).contains(words(run)))) {
                return false;
            }
            i += run.size();
        }
        return true;
    }

    private int nameAtStart(List<QueryNode> parts) {
        int longest = 0;
        for (int end = 2;
                end <= parts.size() && parts.subList(0, end).stream().allMatch(QueryNode.Word.class::isInstance);
                end++) {
            List<String> run = words(parts.subList(0, end));
            boolean partOfName = Stream.concat(
                            authority.speakers().stream()
                                    .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream())),
                            authority.topics().stream()
                                    .flatMap(each -> Stream.concat(Stream.of(each.label()), each.aliases().stream())))
                    .anyMatch(name -> Collections.indexOfSubList(words(name), run) >= 0);
            if (partOfName || allWholeNames().contains(run)) {
                longest = end;
            }
        }
        return longest;
    }

    private static List<String> words(List<QueryNode> run) {
        return run.stream()
                .flatMap(node -> node instanceof QueryNode.Word word ? words(word.text()).stream() : Stream.of())
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.asList(Names.key(text).split(" "));
    }

    private boolean hasWord(Statement statement, String word) {
        Set<String> meant = new HashSet<>(List.of(word));
        synonyms.stream().filter(set -> set.contains(word)).forEach(meant::addAll);
        return words(statement.text()).stream().anyMatch(meant::contains)
                || names(statement).stream().anyMatch(name -> name.contains(word))
                || wholeNames(statement).contains(List.of(word));
    }

    private boolean hasPhrase(Statement statement, List<String> phrase) {
        return Collections.indexOfSubList(words(statement.text()), phrase) >= 0
                || names(statement).stream().anyMatch(name -> Collections.indexOfSubList(name, phrase) >= 0)
                || wholeNames(statement).contains(phrase);
    }

    private static boolean hasNear(List<String> text, List<String> wanted, int distance) {
        for (int first = 0; first < text.size(); first++) {
            int end = Math.min(text.size(), first + wanted.size() + distance);
            List<String> window = new ArrayList<>(text.subList(first, end));
            if (wanted.stream().allMatch(window::remove)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> allWords(Statement statement) {
        Set<String> all = new HashSet<>(words(statement.text()));
        names(statement).forEach(all::addAll);
        wholeNames(statement).stream().filter(name -> name.size() == 1).forEach(all::addAll);
        return all;
    }

    /** The names of which any word counts: those of persons and topics, and what the statement itself says of who speaks. */
    private List<List<String>> names(Statement statement) {
        List<String> names = new ArrayList<>();
        for (Speaker speaker : statement.speakers()) {
            names.add(speaker.name());
            speaker.role().ifPresent(names::add);
            authority.speaker(speaker.id()).ifPresent(known -> names.addAll(known.aliases()));
        }
        statement.organisations().forEach(organisation -> names.add(organisation.name()));
        for (String topic : statement.topics()) {
            authority.topic(topic).ifPresent(known -> {
                names.add(known.label());
                names.addAll(known.aliases());
            });
        }
        return names.stream().map(Reference::words).toList();
    }

    /** The names that count only as a whole: those of the states and bodies that are spoken for. */
    private Set<List<String>> wholeNames(Statement statement) {
        Set<List<String>> names = new HashSet<>();
        statement.countries().forEach(code -> authority.country(code).ifPresent(known -> addNames(known, names)));
        statement
                .organisations()
                .forEach(each -> authority.organisation(each.id()).ifPresent(known -> addNames(known, names)));
        return names;
    }

    private Set<List<String>> allWholeNames() {
        Set<List<String>> names = new HashSet<>();
        authority.countries().forEach(known -> addNames(known, names));
        authority.organisations().forEach(known -> addNames(known, names));
        return names;
    }

    private static void addNames(CountryEntry country, Set<List<String>> names) {
        names.add(words(country.name()));
        country.aliases().forEach(alias -> names.add(words(alias)));
        country.demonyms().forEach(demonym -> names.add(words(demonym)));
    }

    private static void addNames(OrganisationEntry organisation, Set<List<String>> names) {
        names.add(words(organisation.name()));
        organisation.aliases().forEach(alias -> names.add(words(alias)));
    }

    private boolean hasValue(Statement statement, QueryNode.FieldValue node) {
        String value = node.value();
        return switch (node.field()) {
            case SPEAKER -> hasSpeaker(statement, value);
            case COUNTRY -> !Collections.disjoint(statement.countries(), countries(value));
            case ORGANISATION ->
                values(statement, Dimension.ORGANISATION).contains(value)
                        || values(statement, Dimension.ORGANISATION).contains(Names.slug(value))
                        || authority
                                .organisationNamed(value)
                                .map(o -> values(statement, Dimension.ORGANISATION)
                                        .contains(o.id()))
                                .orElse(false);
            case GROUP -> values(statement, Dimension.GROUP).contains(value);
            case TOPIC ->
                statement.topics().contains(value)
                        || authority
                                .topicNamed(value)
                                .map(t -> statement.topics().contains(t.id()))
                                .orElse(false);
            case SOURCE ->
                statement.sources().stream()
                        .anyMatch(source -> source.id().equals(value)
                                || Names.key(source.title()).equals(Names.key(value)));
            case LANG -> statement.lang().equals(value.equals("english") ? "en" : value);
            case KIND -> statement.kind().id().equals(value.toLowerCase(Locale.ROOT));
            case ABOUT ->
                statement.mentions().contains(value)
                        || !Collections.disjoint(statement.mentions(), countries(value))
                        || !Collections.disjoint(statement.mentions(), speakers(value));
        };
    }

    private boolean hasSpeaker(Statement statement, String value) {
        Set<String> ids = new HashSet<>(speakers(value));
        ids.add(value);
        ids.add(Names.slug(value));
        return statement.speakers().stream()
                .anyMatch(speaker -> ids.contains(speaker.id())
                        || Collections.indexOfSubList(words(speaker.name()), words(value)) >= 0);
    }

    private List<String> speakers(String name) {
        List<SpeakerEntry> named = authority.speakersNamed(name);
        return (named.isEmpty() ? authority.speakers().stream() : named.stream())
                .filter(speaker -> !named.isEmpty()
                        || Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                                .anyMatch(each -> Collections.indexOfSubList(words(each), words(name)) >= 0))
                .map(SpeakerEntry::id)
                .toList();
    }

    private List<String> countries(String name) {
        return authority.countries().stream()
                .filter(country ->
                        authority.countryNamed(name).filter(country::equals).isPresent()
                                || country.demonyms().stream()
                                        .anyMatch(d -> Names.key(d).equals(Names.key(name))))
                .map(CountryEntry::code)
                .toList();
    }

    /** Whether one letter more, less, other, or two swapped make the one word the other, the first letter the same. */
    private static boolean oneEdit(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return restA.equals(restB)
                || (!restA.isEmpty() && restA.substring(1).equals(restB))
                || (!restB.isEmpty() && restB.substring(1).equals(restA))
                || (!restA.isEmpty() && !restB.isEmpty() && restA.substring(1).equals(restB.substring(1)))
                || swapped(restA, restB);
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
