package org.chancery.config;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the example sentences of a rule. */
final class Examples {
    private static final Pattern SPEAKER = Pattern.compile("[^\\[\\]]*\\[[^\\[\\]]+\\][^\\[\\]]*");
    private static final Pattern CONTENT = Pattern.compile("[^<>]*<[^<>]+>(?:[^<>]*<[^<>]+>)?[^<>]*");

    private Examples() {}

    /** Reads the columns positive and negative of a row. */
    static void read(TsvRow row, String rule, List<RuleExample> examples) {
        String positive = row.required("positive");
        if (!positive.isEmpty()
                && (!SPEAKER.matcher(positive).matches()
                        || !CONTENT.matcher(positive).matches())) {
            row.fault(
                    "in the positive example the speaker must stand in [ ] once, and the content in < > once or twice");
        }
        String negative = row.required("negative");
        examples.add(new RuleExample(row.file(), row.line(), rule, positive, negative));
    }
}
