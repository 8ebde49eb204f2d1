package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.authority.CountryEntry;
import org.chancery.statement.PartialDate;

/** Reads {@code countries.tsv}: a state or territory a row. */
final class CountriesFile {
    static final List<String> COLUMNS =
            List.of("code", "alpha3", "name", "aliases", "demonyms", "capital", "metonyms", "from", "to", "successors");
    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    private CountriesFile() {}

    static List<Located<CountryEntry>> read(Path file, Faults faults) {
        List<Located<CountryEntry>> countries = new ArrayList<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            Optional<PartialDate> from = row.date("from");
            Optional<PartialDate> to = row.date("to");
            row.checkTerm(from, to);
            countries.add(row.locate(new CountryEntry(
                    row.required("code", TsvRow.COUNTRY_CODE, "FR, or SUHH for a former state"),
                    row.required("alpha3", ALPHA_3, "FRA"),
                    row.required("name"),
                    row.list("aliases"),
                    row.list("demonyms"),
                    row.optional("capital"),
                    row.list("metonyms"),
                    from,
                    to,
                    row.list("successors"))));
        }
        return countries;
    }
}
