package org.chancery.web.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.authority.Authority;
import org.chancery.cite.TextFragment;
import org.chancery.json.PathSegment;
import org.chancery.statement.Extraction;
import org.chancery.statement.Source;
import org.chancery.statement.Statement;

/**
 * A statement on its own page.
 *
 * @param statement the statement, whole
 * @param passage where it stands in its article; empty where it was not found in one
 * @param topicWords by topic, in their order, the words that point to it; none where it was given otherwise
 * @param facts occasion, place and what else is known
 * @param sources every source
 * @param checked how the words and the attribution were verified
 * @param atTheWords the address of the first source at the words; empty where they need not stand there
 * @param formats the statement for reference managers and search engines
 */
public record StatementPageView(
        StatementView statement,
        Optional<PassageView> passage,
        List<List<String>> topicWords,
        List<Fact> facts,
        List<StatementView.SourceView> sources,
        Optional<String> checked,
        Optional<URI> atTheWords,
        List<Link> formats) {
    private static final int TITLE_LENGTH = 60;

    /** Whether what stands around the words is shown beside them: not where the article itself is. */
    public boolean hasContext() {
        return passage.isEmpty() || passage.get().missing().isPresent();
    }

    public static StatementPageView of(
            Statement statement, Optional<PassageView> passage, Authority authority, Wording wording) {
        List<Source> sources = statement.sources();
        return new StatementPageView(
                StatementView.of(statement, wording),
                passage,
                statement.topics().stream()
                        .map(topic -> statement.extraction().stream()
                                .flatMap(extraction -> extraction.wordsOf(topic).stream())
                                .toList())
                        .toList(),
                Fact.known(List.of(
                        Fact.text("Occasion", statement.occasion().stream().toList()),
                        Fact.text("Place", statement.place().stream().toList()),
                        Fact.text("Language", language(statement, wording)),
                        Fact.text(
                                "Passed on by",
                                statement.extraction().flatMap(Extraction::relayedBy).stream()
                                        .toList()),
                        new Fact(
                                "Speaks about",
                                statement.mentions().stream()
                                        .map(id -> mention(id, authority, wording))
                                        .toList()))),
                sources.stream()
                        .map(source -> StatementView.SourceView.of(source, wording))
                        .toList(),
                statement.checked(),
                TextFragment.of(statement),
                formats(statement));
    }

    private static List<Link> formats(Statement statement) {
        String address = "/api/v1/statements/" + PathSegment.of(statement.id());
        return List.of(
                new Link("BibTeX", address + ".bib"),
                new Link("RIS", address + ".ris"),
                new Link("CSL-JSON", address + ".csl.json"),
                new Link("JSON-LD", address + ".jsonld"));
    }

    private static List<String> language(Statement statement, Wording wording) {
        if (statement.lang().equals("und")) {
            return List.of();
        }
        String note = statement
                .translated()
                .map(translated -> translated ? " (a translation of what was said)" : " (as it was said)")
                .orElse("");
        return List.of(wording.language(statement.lang()) + note);
    }

    private static Link mention(String id, Authority authority, Wording wording) {
        String folder = authority.country(id).isPresent() ? "/countries/" : "/speakers/";
        return new Link(wording.mention(id), folder + PathSegment.of(id));
    }

    /** What the window is called: who, and how it begins. */
    public static String title(Statement statement) {
        String text = statement.text();
        String start = text.length() <= TITLE_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, TITLE_LENGTH))) + "\u2026";
        return Stream.concat(
                        statement.speakers().stream()
                                .map(speaker -> speaker.name())
                                .limit(1),
                        Stream.of(start))
                .reduce((who, what) -> who + ": " + what)
                .orElse(start);
    }
}
