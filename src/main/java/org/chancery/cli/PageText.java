package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.search.Hit;
import org.chancery.search.SearchPage;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Span;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/** A page of hits as text for a terminal: the words first, what matched in bold, then who, for whom, when and where. */
final class PageText {
    private static final String MARGIN = "    ";

    private final Terminal terminal;
    private final Authority authority;

    PageText(Terminal terminal, Authority authority) {
        this.terminal = terminal;
        this.authority = authority;
    }

    /** Writes the page. */
    void write(SearchPage page) {
        int number = 1;
        for (Hit hit : page.hits()) {
            write(number++, hit);
        }
        terminal.out().println(closing(page));
        terminal.out().flush();
    }

    private String closing(SearchPage page) {
        String found = page.total() == 1 ? "1 statement" : String.format("%,d statements", page.total());
        if (page.total() == 0) {
            return "Nothing found."
                    + page.didYouMean()
                            .map(better -> String.format(
                                    " Did you mean: %s (%,d)?", Terminal.clean(better.query()), better.total()))
                            .orElse("");
        }
        long shown =
                page.hits().stream().mapToLong(hit -> 1 + hit.similar().size()).sum();
        return terminal.dim(shown == page.total() ? found : found + ", " + shown + " shown");
    }

    private void write(int number, Hit hit) {
        String label = String.format("%2d  ", number);
        int room = terminal.width() - MARGIN.length();
        List<Terminal.Line> lines = terminal.lines(hit.snippet().text(), room);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            terminal.out()
                    .println((i == 0 ? label : MARGIN)
                            + (i == 0 && hit.snippet().truncatedStart() ? "… " : "")
                            + marked(lines.get(i), hit.snippet().highlights())
                            + (last && hit.snippet().truncatedEnd() ? " …" : ""));
        }
        for (Terminal.Line line : terminal.lines(attribution(hit.statement()), room)) {
            terminal.out().println(MARGIN + terminal.dim(line.text()));
        }
        if (!hit.similar().isEmpty()) {
            terminal.out().println(MARGIN + terminal.dim(similar(hit.similar())));
        }
        terminal.out().println();
    }

    private String marked(Terminal.Line line, List<Span> highlights) {
        StringBuilder marked = new StringBuilder();
        int end = line.start() + line.text().length();
        int at = line.start();
        for (Span span : highlights) {
            int from = Math.max(span.start(), at);
            int to = Math.min(span.end(), end);
            if (from < to) {
                marked.append(line.text(), at - line.start(), from - line.start());
                marked.append(terminal.bold(line.text().substring(from - line.start(), to - line.start())));
                at = to;
            }
        }
        return marked.append(line.text().substring(at - line.start())).toString();
    }

    private String attribution(Statement statement) {
        List<String> parts = new ArrayList<>();
        parts.add(
                statement.speakers().isEmpty()
                        ? "Speaker not named"
                        : statement.speakers().stream().map(PageText::speaker).collect(Collectors.joining("; ")));
        String bodies = bodies(statement);
        if (!bodies.isEmpty()) {
            parts.add(bodies);
        }
        parts.add(statement.date().map(PartialDate::toString).orElse("no date"));
        parts.add(
                switch (statement.kind()) {
                    case DIRECT -> "Quoted";
                    case MIXED -> "Partly quoted";
                    case INDIRECT -> "Reported";
                });
        parts.addAll(statement.sources().stream().map(Source::title).toList());
        return String.join(" · ", parts);
    }

    private static String speaker(Speaker speaker) {
        return speaker.name() + speaker.role().map(role -> ", " + role).orElse("");
    }

    private String bodies(Statement statement) {
        List<String> names = new ArrayList<>();
        statement
                .countries()
                .forEach(code -> names.add(
                        authority.country(code).map(CountryEntry::name).orElse(code)));
        statement.organisations().stream().map(Organisation::name).forEach(names::add);
        return String.join(", ", names);
    }

    private static String similar(List<Statement> similar) {
        Optional<String> first =
                similar.getFirst().speakers().stream().map(Speaker::name).findFirst();
        return "Nearly the same: " + similar.size() + (similar.size() == 1 ? " more statement" : " more statements")
                + first.map(name -> ", the next by " + Terminal.clean(name)).orElse("");
    }
}
