package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.OrganisationEntry;
import org.chancery.statement.PartialDate;

/** Reads {@code organisations.tsv}: a body other than a state a row. */
final class OrganisationsFile {
    static final List<String> COLUMNS = List.of("id", "name", "aliases", "from", "to");

    private OrganisationsFile() {}

    static List<Located<OrganisationEntry>> read(Path file, Faults faults) {
        List<Located<OrganisationEntry>> organisations = new ArrayList<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            Optional<PartialDate> from = row.date("from");
            Optional<PartialDate> to = row.date("to");
            row.checkTerm(from, to);
            organisations.add(row.locate(new OrganisationEntry(
                    row.required("id", TsvRow.ID, "nato"), row.required("name"), row.list("aliases"), from, to)));
        }
        return organisations;
    }
}
