package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code boilerplate.tsv}: a rule a row. A rule that its own examples belie is a fault. */
final class BoilerplateFile {
    static final List<String> COLUMNS = List.of("id", "pattern", "example", "counterExample");

    private BoilerplateFile() {}

    static List<BoilerplateRule> read(Path file, Faults faults) {
        List<BoilerplateRule> rules = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            String id = row.required("id", TsvRow.ID, "link-to-our-article");
            int line = row.locate(id).line();
            Integer other = lineOf.putIfAbsent(id, line);
            if (other != null && !id.isEmpty()) {
                row.fault("the id " + id + " already stands in line " + other);
            }
            String example = row.required("example");
            String counterExample = row.required("counterExample");
            pattern(row)
                    .map(p -> new BoilerplateRule(id, p, example, counterExample))
                    .ifPresent(rule -> {
                        check(rule, row);
                        rules.add(rule);
                    });
        }
        return rules;
    }

    private static Optional<Pattern> pattern(TsvRow row) {
        String pattern = row.required("pattern");
        try {
            return Optional.of(pattern).filter(text -> !text.isEmpty()).map(Pattern::compile);
        } catch (PatternSyntaxException e) {
            row.fault("the pattern '" + pattern + "' cannot be read: " + e.getDescription());
            return Optional.empty();
        }
    }

    private static void check(BoilerplateRule rule, TsvRow row) {
        if (!rule.pattern().matcher(rule.example()).matches()) {
            row.fault("the pattern does not match its example '" + rule.example() + "'");
        }
        if (rule.pattern().matcher(rule.counterExample()).matches()) {
            row.fault("the pattern matches its counter-example '" + rule.counterExample() + "'");
        }
    }
}
