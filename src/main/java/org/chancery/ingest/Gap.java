package org.chancery.ingest;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.json.StatementRecord;

/** Something that a record may leave out, and that readers of a statement look for: where it stands, in which language, whose words. */
public enum Gap {
    SOURCE("source", "nothing says where it stands"),
    LANGUAGE("lang", "filed under und"),
    KIND("kind", "counted as direct");

    private final String key;
    private final String consequence;

    Gap(String key, String consequence) {
        this.key = key;
        this.consequence = consequence;
    }

    /** The key of a record that was not given. */
    public String key() {
        return key;
    }

    /** What was assumed, or what is missing now, in a few words. */
    public String consequence() {
        return consequence;
    }

    /** The gaps of a record. */
    static Set<Gap> of(StatementRecord record, boolean hasSource) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (!hasSource) {
            gaps.add(SOURCE);
        }
        if (record.lang().isEmpty()) {
            gaps.add(LANGUAGE);
        }
        if (record.kind().isEmpty()) {
            gaps.add(KIND);
        }
        return gaps;
    }
}
