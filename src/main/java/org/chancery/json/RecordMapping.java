package org.chancery.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.statement.PartialDate;

/**
 * How other people's columns become the fields of a record; the contents of a mapping file. The format is explained in
 * {@code index-config/mappings/README.md}. Immutable.
 *
 * @param rules for each field that is filled the rules for it, the first that gives a value being the one that counts
 * @param ignored columns that are passed over on purpose
 */
public record RecordMapping(Map<String, List<Rule>> rules, Set<String> ignored) {
    /** The fields that a mapping can fill. */
    public static final Set<String> FIELDS = Collections.unmodifiableSet(new TreeSet<>(Set.of(
            "id",
            "text",
            "kind",
            "speaker",
            "speaker.id",
            "speaker.class",
            "role",
            "country",
            "organisation",
            "date",
            "topics",
            "lang",
            "occasion",
            "place",
            "translated",
            "context.before",
            "context.after",
            "mentions",
            "source.id",
            "source.title",
            "source.publisher",
            "source.url",
            "source.published",
            "checked")));

    /** Those of the fields that may have several values. */
    public static final Set<String> LISTS = Set.of("speaker", "country", "organisation", "topics", "mentions");

    /**
     * Where the value of a field comes from.
     *
     * @param column the column to take; empty where there is a constant
     * @param constant the value itself, or "" for none, whatever rules follow; empty where there is a column
     * @param when what must be so for the rule to count, all of it; nothing for always
     * @param split what separates several values in one cell
     * @param only the values that are taken; all where none are named
     * @param except the values that are not taken
     * @param values values that stand for others
     * @param cutFrom marks from which on the rest of a value is dropped
     * @param replace parts of values and what to put for them, in order
     */
    public record Rule(
            Optional<String> column,
            Optional<String> constant,
            List<Condition> when,
            Optional<String> split,
            Set<String> only,
            Set<String> except,
            Map<String, String> values,
            List<String> cutFrom,
            Map<String, String> replace) {
        public Rule {
            Objects.requireNonNull(column);
            Objects.requireNonNull(constant);
            Objects.requireNonNull(split);
            when = List.copyOf(when);
            only = Set.copyOf(only);
            except = Set.copyOf(except);
            values = Map.copyOf(values);
            cutFrom = List.copyOf(cutFrom);
            replace = Collections.unmodifiableMap(new LinkedHashMap<>(replace));
        }

        /** A rule that takes a column as it is, but for what separates its values. */
        public static Rule ofColumn(String column, Optional<String> split) {
            return new Rule(
                    Optional.of(column),
                    Optional.empty(),
                    List.of(),
                    split,
                    Set.of(),
                    Set.of(),
                    Map.of(),
                    List.of(),
                    Map.of());
        }
    }

    /**
     * What must be so in a column. It holds where the column has one of the values, or a date in the range, or nothing
     * and that is asked for.
     *
     * @param column the column
     * @param oneOf values, one of which it must have
     * @param orAbsent whether it may also have none
     * @param from the first date; empty for any
     * @param to the last date, inclusive; empty for any
     */
    public record Condition(
            String column, Set<String> oneOf, boolean orAbsent, Optional<PartialDate> from, Optional<PartialDate> to) {
        public Condition {
            oneOf = Set.copyOf(oneOf);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }

        /** Whether it is about a range of dates. */
        public boolean isRange() {
            return from.isPresent() || to.isPresent();
        }
    }

    public RecordMapping {
        Map<String, List<Rule>> copy = new LinkedHashMap<>();
        rules.forEach((field, alternatives) -> copy.put(field, List.copyOf(alternatives)));
        rules = Collections.unmodifiableMap(copy);
        ignored = Set.copyOf(ignored);
    }

    /** The columns that any rule or condition looks at. */
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        List<Rule> all = new ArrayList<>();
        rules.values().forEach(all::addAll);
        for (Rule rule : all) {
            rule.column().ifPresent(columns::add);
            rule.when().forEach(condition -> columns.add(condition.column()));
        }
        return columns;
    }
}
