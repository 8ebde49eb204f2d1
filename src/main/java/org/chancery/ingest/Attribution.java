package org.chancery.ingest;

import java.util.List;
import org.chancery.statement.Organisation;
import org.chancery.statement.Speaker;

/**
 * Who speaks in a statement, and for whom.
 *
 * @param speakers who said it
 * @param countries codes of the states spoken for
 * @param organisations the bodies spoken for
 * @param warnings what was odd in the record's naming of them
 */
record Attribution(
        List<Speaker> speakers, List<String> countries, List<Organisation> organisations, List<String> warnings) {
    Attribution {
        speakers = List.copyOf(speakers);
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        warnings = List.copyOf(warnings);
    }
}
