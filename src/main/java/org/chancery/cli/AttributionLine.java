package org.chancery.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.search.Hit;
import org.chancery.search.NameMatch;
import org.chancery.search.NameMatch.Part;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Span;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/** Who, for whom, when and where: one line of a hit, with what matched in it; and the topics that matched. For one thread. */
final class AttributionLine {
    private static final String BETWEEN = " · ";

    private final List<NameMatch> matches;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> marks = new ArrayList<>();

    /** The line of a hit, countries by the names that {@code authority} has for them. */
    AttributionLine(Hit hit, Authority authority) {
        this.matches = hit.names();
        Statement statement = hit.statement();
        if (statement.isNegated()) {
            text.append("Denied or not said, the source says: ");
        }
        speakers(statement.speakers());
        bodies(statement, authority);
        part(statement.date().map(PartialDate::toString).orElse("no date"));
        part(
                switch (statement.kind()) {
                    case DIRECT -> "Quoted";
                    case MIXED -> "Partly quoted";
                    case INDIRECT -> "Reported";
                });
        statement.extraction().ifPresent(found -> part("extracted, confidence " + hundredths(found.confidence())));
        statement.sources().stream().map(Source::title).forEach(this::part);
        String before = BETWEEN + "topic: ";
        for (NameMatch match : matches) {
            if (match.part() == Part.TOPIC) {
                text.append(before);
                marked(match.name(), match.highlights());
                before = ", ";
            }
        }
    }

    /** Rather too low than too high. */
    private static String hundredths(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.DOWN).toPlainString();
    }

    /** The line. */
    String text() {
        return text.toString();
    }

    /** What of it matched, sorted and disjoint. */
    List<Span> marks() {
        return marks;
    }

    private void speakers(List<Speaker> speakers) {
        if (speakers.isEmpty()) {
            text.append("Speaker not named");
        }
        String before = "";
        for (Speaker speaker : speakers) {
            text.append(before);
            name(Part.SPEAKER, speaker.id(), speaker.name());
            speaker.role().ifPresent(role -> {
                text.append(", ");
                name(Part.ROLE, speaker.id(), role);
            });
            before = "; ";
        }
    }

    private void bodies(Statement statement, Authority authority) {
        String before = BETWEEN;
        for (String code : statement.countries()) {
            text.append(before);
            name(
                    Part.COUNTRY,
                    code,
                    authority.country(code).map(CountryEntry::name).orElse(code));
            before = ", ";
        }
        for (Organisation body : statement.organisations()) {
            text.append(before);
            name(Part.ORGANISATION, body.id(), body.name());
            before = ", ";
        }
    }

    private void part(String part) {
        text.append(BETWEEN).append(part);
    }

    private void name(Part part, String id, String name) {
        Optional<NameMatch> found = matches.stream()
                .filter(match -> match.part() == part
                        && match.id().equals(id)
                        && match.name().equals(name))
                .findFirst();
        marked(name, found.map(NameMatch::highlights).orElse(List.of()));
    }

    private void marked(String name, List<Span> highlights) {
        int start = text.length();
        highlights.forEach(span -> marks.add(new Span(start + span.start(), start + span.end())));
        text.append(name);
    }
}
