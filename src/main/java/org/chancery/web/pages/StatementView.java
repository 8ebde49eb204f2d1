package org.chancery.web.pages;

import java.util.List;
import java.util.Optional;
import org.chancery.json.PathSegment;
import org.chancery.search.Hit;
import org.chancery.search.Snippet;
import org.chancery.statement.Context;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/**
 * A statement, or the best part of it, as it is read.
 *
 * @param url its own page
 * @param kind {@code direct}, {@code mixed} or {@code indirect}
 * @param kindLabel the kind in a reader's words
 * @param kindMeaning what the kind means
 * @param lang the language of the words; empty where it is not known
 * @param words the words
 * @param cutStart whether the statement goes on before them
 * @param cutEnd whether the statement goes on after them
 * @param before what stands before the statement in its source
 * @param after what stands after it
 * @param speakers who said it
 * @param places the states and bodies spoken for
 * @param date when
 * @param source where it stands first
 * @param otherSources in how many further sources it stands
 * @param topics what it is about
 * @param similar where nearly the same words were said
 * @param found how it was found in an article, in a reader's words; empty where it was not extracted
 * @param negated whether the source says that the speaker did not say it
 * @param citation the words with speaker, date and source, as plain text
 */
public record StatementView(
        String url,
        String kind,
        String kindLabel,
        String kindMeaning,
        String lang,
        List<Run> words,
        boolean cutStart,
        boolean cutEnd,
        Optional<String> before,
        Optional<String> after,
        List<SpeakerName> speakers,
        List<MarkedLink> places,
        Optional<DateText> date,
        Optional<SourceView> source,
        int otherSources,
        List<MarkedLink> topics,
        List<SimilarView> similar,
        Optional<String> found,
        boolean negated,
        String citation) {

    /**
     * Who said it.
     *
     * @param name the name, linked
     * @param role the office held on the date; empty where there is none
     */
    public record SpeakerName(MarkedLink name, List<Run> role) {}

    /**
     * A name to click, of which some may be marked.
     *
     * @param text what it says
     * @param url where it leads
     */
    public record MarkedLink(List<Run> text, String url) {}

    /**
     * A source.
     *
     * @param title its title
     * @param publisher who published it
     * @param url where it can be read
     * @param published when
     */
    public record SourceView(
            String title, Optional<String> publisher, Optional<String> url, Optional<DateText> published) {
        static SourceView of(Source source, Wording wording) {
            return new SourceView(
                    source.title(),
                    source.publisher(),
                    source.url().map(Object::toString),
                    source.published().map(wording::date));
        }
    }

    /**
     * A statement of nearly the same words.
     *
     * @param url its page
     * @param speakers who said it
     * @param date when
     * @param source where it stands
     */
    public record SimilarView(String url, String speakers, Optional<DateText> date, Optional<String> source) {}

    /** A hit: the snippet and the attribution, with what matched marked. */
    static StatementView of(Hit hit, Wording wording) {
        return of(hit.statement(), hit.snippet(), new NameMarks(hit.names()), hit.similar(), wording);
    }

    /** The whole of a statement, nothing marked. */
    static StatementView of(Statement statement, Wording wording) {
        return of(
                statement,
                new Snippet(statement.text(), List.of(), false, false),
                new NameMarks(List.of()),
                List.of(),
                wording);
    }

    private static StatementView of(
            Statement statement, Snippet snippet, NameMarks marks, List<Statement> similar, Wording wording) {
        Context context = statement.context();
        return new StatementView(
                url(statement),
                statement.kind().id(),
                Wording.kind(statement.kind()),
                Wording.kindMeaning(statement.kind()),
                statement.lang().equals("und") ? "" : statement.lang(),
                Run.of(snippet.text(), snippet.highlights(), statement.kind()),
                snippet.truncatedStart(),
                snippet.truncatedEnd(),
                context.before().filter(text -> !snippet.truncatedStart()),
                context.after().filter(text -> !snippet.truncatedEnd()),
                statement.speakers().stream().map(marks::speaker).toList(),
                marks.places(statement, wording),
                statement.date().map(wording::date),
                statement.sources().stream().findFirst().map(source -> SourceView.of(source, wording)),
                Math.max(0, statement.sources().size() - 1),
                statement.topics().stream().map(id -> marks.topic(id, wording)).toList(),
                similar.stream().map(other -> similar(other, wording)).toList(),
                statement.extraction().map(wording::found),
                statement.isNegated(),
                Citation.of(statement, wording));
    }

    static String url(Statement statement) {
        return "/statements/" + PathSegment.of(statement.id());
    }

    private static SimilarView similar(Statement statement, Wording wording) {
        return new SimilarView(
                url(statement),
                String.join(
                        ", ", statement.speakers().stream().map(Speaker::name).toList()),
                statement.date().map(wording::date),
                statement.sources().stream().findFirst().map(Source::title));
    }
}
