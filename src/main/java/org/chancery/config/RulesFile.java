package org.chancery.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.Rule;

/** Reads {@code rules.tsv}: a pattern in which statements are found a row. */
final class RulesFile {
    static final List<String> COLUMNS = List.of("id", "pattern", "certainty", "positive", "negative");

    private RulesFile() {}

    /** The certainties; adds examples and patterns to those given. */
    static Map<Rule, Double> read(Path file, List<RuleExample> examples, Map<Rule, String> patterns, Faults faults) {
        Map<Rule, Double> certainties = new EnumMap<>(Rule.class);
        List<TsvRow> rows = TsvTable.rows(file, COLUMNS, faults);
        for (TsvRow row : rows) {
            String id = row.required("id", TsvRow.ID, "that-clause");
            String pattern = row.required("pattern");
            Examples.read(row, id, examples);
            Optional<Double> certainty = row.share("certainty");
            Optional<Rule> rule = Rule.of(id);
            rule.ifPresent(known -> patterns.put(known, pattern));
            if (rule.isEmpty()) {
                row.fault("there is no rule '" + id + "'; right would be one of "
                        + String.join(
                                ", ", Stream.of(Rule.values()).map(Rule::id).toList()));
            } else if (certainty.isPresent() && certainties.put(rule.get(), certainty.get()) != null) {
                row.fault("the rule '" + id + "' stands here for the second time");
            }
        }
        for (Rule rule : Rule.values()) {
            if (!rows.isEmpty() && !certainties.containsKey(rule)) {
                faults.add(file, "the rule '" + rule.id() + "' is missing");
            }
        }
        return certainties;
    }
}
