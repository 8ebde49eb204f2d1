package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.lucene.Attribution.Value;
import org.chancery.search.Dimension;
import org.chancery.search.NameMatch;
import org.chancery.search.NameMatch.Part;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;

/** Marks what is sought in the names of a statement's attribution, as {@link WordQueries} finds it there. Immutable. */
final class NameMarker {
    private final Analysis analysis;
    private final Authority authority;

    /**
     * A name that is shown with a statement.
     *
     * @param written whether it can be found by any word of it; else only by what its value is called
     */
    private record Label(Part part, String id, String name, boolean written) {
        Optional<Value> value() {
            return switch (part) {
                case SPEAKER -> Optional.of(new Value(Dimension.SPEAKER, id));
                case ROLE -> Optional.empty();
                case COUNTRY -> Optional.of(new Value(Dimension.COUNTRY, id));
                case ORGANISATION -> Optional.of(new Value(Dimension.ORGANISATION, id));
                case TOPIC -> Optional.of(new Value(Dimension.TOPIC, id));
            };
        }
    }

    NameMarker(QueryContext context) {
        this.analysis = context.analysis();
        this.authority = context.authority();
    }

    /** The names in which any of these is found, in the order of {@link Part}, those of speakers each with the role. */
    List<NameMatch> mark(Statement statement, List<SoughtName> sought) {
        List<NameMatch> found = new ArrayList<>();
        for (Label label : sought.isEmpty() ? List.<Label>of() : labels(statement)) {
            List<Span> spans = spans(label, sought);
            if (!spans.isEmpty()) {
                found.add(new NameMatch(label.part(), label.id(), label.name(), spans));
            }
        }
        return found;
    }

    private List<Label> labels(Statement statement) {
        List<Label> labels = new ArrayList<>();
        statement.speakers().forEach(speaker -> {
            labels.add(new Label(Part.SPEAKER, speaker.id(), speaker.name(), true));
            speaker.role().ifPresent(role -> labels.add(new Label(Part.ROLE, speaker.id(), role, true)));
        });
        for (String code : statement.countries()) {
            String name = authority.country(code).map(CountryEntry::name).orElse(code);
            labels.add(new Label(Part.COUNTRY, code, name, false));
        }
        statement
                .organisations()
                .forEach(body -> labels.add(new Label(Part.ORGANISATION, body.id(), body.name(), true)));
        for (String id : statement.topics()) {
            String name = authority.topic(id).map(TopicEntry::label).orElse(id);
            labels.add(new Label(Part.TOPIC, id, name, false));
        }
        return labels;
    }

    private List<Span> spans(Label label, List<SoughtName> sought) {
        TextWords words = TextWords.of(analysis.words(), label.name());
        Optional<Value> value = label.value();
        List<Span> spans = new ArrayList<>();
        for (SoughtName each : sought) {
            boolean called = value.isPresent() && each.values().contains(value.get());
            List<Span> seen = label.written() || called ? words.sideBySide(each.words()) : List.of();
            spans.addAll(seen.isEmpty() && called ? byOtherName(each, label.name()) : seen);
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return HitMarker.united(spans);
    }

    /** The words of the same stem; all of the name where it has none, for then it is not this name that was typed. */
    private List<Span> byOtherName(SoughtName sought, String name) {
        List<Span> found = sought.stems().isEmpty()
                ? List.of()
                : TextWords.of(analysis.stems(SynonymSets.LANGUAGE), name).all().stream()
                        .filter(placed -> sought.stems().contains(placed.word()))
                        .map(placed -> new Span(placed.start(), placed.end()))
                        .toList();
        return found.isEmpty() ? List.of(new Span(0, name.length())) : found;
    }
}
