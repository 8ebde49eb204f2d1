package org.chancery.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.chancery.json.PathSegment;
import org.chancery.search.NameMatch;
import org.chancery.search.NameMatch.Part;
import org.chancery.statement.Organisation;
import org.chancery.statement.Span;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;
import org.chancery.web.pages.StatementView.MarkedLink;
import org.chancery.web.pages.StatementView.SpeakerName;

/**
 * The names beside a statement, marked where they matched.
 *
 * @param matches where
 */
record NameMarks(List<NameMatch> matches) {
    SpeakerName speaker(Speaker speaker) {
        String id = speaker.id();
        return new SpeakerName(
                new MarkedLink(runs(Part.SPEAKER, id, speaker.name()), "/speakers/" + PathSegment.of(id)),
                speaker.role().map(role -> runs(Part.ROLE, id, role)).orElse(List.of()));
    }

    /** The states and bodies spoken for. */
    List<MarkedLink> places(Statement statement, Wording wording) {
        List<MarkedLink> places = new ArrayList<>();
        for (String code : statement.countries()) {
            places.add(new MarkedLink(
                    runs(Part.COUNTRY, code, wording.country(code)), "/countries/" + PathSegment.of(code)));
        }
        List<String> speakers = statement.speakers().stream().map(Speaker::name).toList();
        for (Organisation body : statement.organisations()) {
            // an organisation that speaks itself is named already
            if (!speakers.contains(body.name())) {
                places.add(new MarkedLink(
                        runs(Part.ORGANISATION, body.id(), body.name()),
                        "/?organisation=" + PathSegment.of(body.id())));
            }
        }
        return places;
    }

    MarkedLink topic(String id, Wording wording) {
        return new MarkedLink(runs(Part.TOPIC, id, wording.topic(id)), "/topics/" + PathSegment.of(id));
    }

    private List<Run> runs(Part part, String id, String shown) {
        return matches.stream()
                .filter(match -> isOf(match, part, id, shown))
                .findFirst()
                .map(match -> Run.plain(shown, spans(match, shown)))
                .orElseGet(() -> Run.plain(shown, List.of()));
    }

    /** Whether it is to be marked there: a body that is the speaker too is shown as the speaker alone. */
    private static boolean isOf(NameMatch match, Part part, String id, String shown) {
        return (match.part() == part
                        && match.id().equals(id)
                        && (part != Part.ROLE || match.name().equals(shown)))
                || (part == Part.SPEAKER
                        && match.part() == Part.ORGANISATION
                        && match.name().equals(shown));
    }

    /** In a name of another language there is no telling which words matched. */
    private static List<Span> spans(NameMatch match, String shown) {
        return match.name().equals(shown) ? match.highlights() : List.of(new Span(0, shown.length()));
    }
}
