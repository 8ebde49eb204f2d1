package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.extract.RoleNoun;

/** Reads {@code roles.tsv}: a noun that names a speaker a row. */
final class RolesFile {
    static final List<String> COLUMNS = List.of("id", "noun", "plural", "kind", "relays");

    private RolesFile() {}

    static List<RoleNoun> read(Path file, Faults faults) {
        List<RoleNoun> nouns = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            String id = row.required("id", TsvRow.ID, "foreign-minister");
            Integer before = lineOf.putIfAbsent(id, row.line());
            if (before != null) {
                row.fault("the id '" + id + "' stands in line " + before + " already");
            }
            if (row.list("noun").isEmpty() && row.list("plural").isEmpty()) {
                row.required("noun");
            }
            String relays = row.required("relays");
            if (!relays.equals("yes") && !relays.equals("no")) {
                row.fault("relays '" + relays + "' must be yes or no");
            }
            String kind = row.required("kind");
            Stream.of(RoleNoun.Kind.values())
                    .filter(one -> one.id().equals(kind))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> nouns.add(
                                    new RoleNoun(id, row.list("noun"), row.list("plural"), one, relays.equals("yes"))),
                            () -> row.fault("there is no kind '" + kind
                                    + "'; right would be office, spokesperson, membership, expert or group"));
        }
        return nouns;
    }
}
