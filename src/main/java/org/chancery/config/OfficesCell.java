package org.chancery.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.authority.Office;
import org.chancery.statement.PartialDate;

/**
 * Reads the offices of a speaker: {@code role @ body from..to}, separated by semicolons. The body is the code of a country in
 * upper case or the id of an organisation in lower case; an office that is still held has no end: {@code 2024-10-01..}.
 */
final class OfficesCell {
    private static final Pattern FORM =
            Pattern.compile("(?<role>[^@]+?)\\s*@\\s*(?<body>\\S+)\\s+(?<from>\\S+?)\\.\\.(?<to>\\S*)");

    private OfficesCell() {}

    static List<Office> read(TsvRow row, String column) {
        List<Office> offices = new ArrayList<>();
        if (row.text(column).isEmpty()) {
            return offices;
        }
        for (String part : row.text(column).split(";", -1)) {
            office(row, part.strip()).ifPresent(offices::add);
        }
        return offices;
    }

    private static Optional<Office> office(TsvRow row, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            row.fault("the office '" + text + "' has the wrong form; right would be, for example,"
                    + " Prime Minister @ NL 2010-10-14..2024-07-02");
            return Optional.empty();
        }
        String body = form.group("body");
        boolean country = TsvRow.COUNTRY_CODE.matcher(body).matches();
        if (!country && !TsvRow.ID.matcher(body).matches()) {
            row.fault("the office '" + text
                    + "' has no body; right would be the code of a country in upper case or the id of"
                    + " an organisation in lower case: " + body);
            return Optional.empty();
        }
        Optional<PartialDate> from = row.parseDate(form.group("from"));
        Optional<PartialDate> to = form.group("to").isEmpty() ? Optional.empty() : row.parseDate(form.group("to"));
        row.checkTerm(from, to);
        return from.map(start -> new Office(
                form.group("role"),
                country ? Optional.of(body) : Optional.empty(),
                country ? Optional.empty() : Optional.of(body),
                start,
                to));
    }
}
