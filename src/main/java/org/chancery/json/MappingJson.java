package org.chancery.json;

import com.google.gson.stream.JsonToken;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.json.RecordMapping.Condition;
import org.chancery.json.RecordMapping.Rule;
import org.chancery.statement.PartialDate;
import org.jspecify.annotations.Nullable;

/** Mapping files: their reading. */
public final class MappingJson {
    private final StrictReader in;

    private MappingJson(StrictReader in) {
        this.in = in;
    }

    /** Reads a mapping file. Throws {@link JsonFault}, with line and column, on anything that has no meaning in it. */
    public static RecordMapping decode(String json) {
        return StrictReader.read(json, in -> new MappingJson(in).mapping());
    }

    private RecordMapping mapping() {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        Set<String> ignored = new LinkedHashSet<>();
        in.object(key -> {
            switch (key) {
                case "about" -> in.string();
                case "fields" -> in.object(field -> rules.put(known(field), rules()));
                case "ignore" -> ignored.addAll(in.strings());
                default -> throw in.fault("unknown key; about, fields and ignore are known");
            }
        });
        if (!rules.containsKey("text")) {
            throw in.fault("fields must say where the text comes from");
        }
        return new RecordMapping(rules, ignored);
    }

    private String known(String field) {
        if (!RecordMapping.FIELDS.contains(field)) {
            throw in.fault("there is no such field; there are " + String.join(", ", RecordMapping.FIELDS));
        }
        return field;
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(1);
        in.oneOrMany(
                () -> rules.add(in.peek() == JsonToken.STRING ? Rule.ofColumn(in.string(), Optional.empty()) : rule()));
        return rules;
    }

    private Rule rule() {
        RuleParts parts = new RuleParts();
        in.object(key -> {
            switch (key) {
                case "column" -> parts.column = in.string();
                case "constant" -> parts.constant = in.isNull() ? "" : in.scalar();
                case "when" -> in.object(column -> parts.when.add(condition(column)));
                case "split" -> parts.split = nonEmpty(in.string());
                case "only" -> parts.only = new LinkedHashSet<>(in.strings());
                case "except" -> parts.except = new LinkedHashSet<>(in.strings());
                case "values" -> parts.values = strings();
                case "cutFrom" ->
                    parts.cutFrom = in.strings().stream().map(this::nonEmpty).toList();
                case "replace" -> parts.replace = strings();
                default ->
                    throw in.fault(
                            "unknown key; column, constant, when, split, only, except, values, cutFrom and replace"
                                    + " are known");
            }
        });
        if ((parts.column == null) == (parts.constant == null)) {
            throw in.fault("a rule needs a column or a constant, and not both");
        }
        return parts.rule();
    }

    private String nonEmpty(String mark) {
        if (mark.isEmpty()) {
            throw in.fault("must not be empty");
        }
        return mark;
    }

    private Map<String, String> strings() {
        Map<String, String> strings = new LinkedHashMap<>();
        in.object(key -> strings.put(nonEmpty(key), in.string()));
        return strings;
    }

    /** {@code "a"}, {@code ["a", "b", null]}, {@code null}, or {@code {"from": …, "to": …}}. */
    private Condition condition(String column) {
        if (in.peek() == JsonToken.BEGIN_OBJECT) {
            Map<String, PartialDate> ends = new LinkedHashMap<>();
            in.object(key -> {
                if (!key.equals("from") && !key.equals("to")) {
                    throw in.fault("unknown key; from and to are known");
                }
                ends.put(key, date());
            });
            return new Condition(
                    column,
                    Set.of(),
                    false,
                    Optional.ofNullable(ends.get("from")),
                    Optional.ofNullable(ends.get("to")));
        }
        if (in.isNull()) {
            return new Condition(column, Set.of(), true, Optional.empty(), Optional.empty());
        }
        Set<String> oneOf = new LinkedHashSet<>();
        boolean[] absent = new boolean[1];
        in.oneOrMany(() -> {
            if (in.isNull()) {
                absent[0] = true;
            } else {
                oneOf.add(in.scalar());
            }
        });
        return new Condition(column, oneOf, absent[0], Optional.empty(), Optional.empty());
    }

    private PartialDate date() {
        String date = in.string();
        try {
            return PartialDate.parse(date);
        } catch (DateTimeException e) {
            throw in.fault(String.valueOf(e.getMessage()));
        }
    }

    /** Collects the parts of a rule. */
    private static final class RuleParts {
        private @Nullable String column;
        private @Nullable String constant;
        private final List<Condition> when = new ArrayList<>();
        private @Nullable String split;
        private Set<String> only = Set.of();
        private Set<String> except = Set.of();
        private Map<String, String> values = Map.of();
        private List<String> cutFrom = List.of();
        private Map<String, String> replace = Map.of();

        Rule rule() {
            return new Rule(
                    Optional.ofNullable(column),
                    Optional.ofNullable(constant),
                    when,
                    Optional.ofNullable(split),
                    only,
                    except,
                    values,
                    cutFrom,
                    replace);
        }
    }
}
