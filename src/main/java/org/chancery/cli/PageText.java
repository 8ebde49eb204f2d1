package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.authority.Authority;
import org.chancery.search.Hit;
import org.chancery.search.SearchPage;
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
                            + marked(lines.get(i), hit.snippet().highlights(), UnaryOperator.identity())
                            + (last && hit.snippet().truncatedEnd() ? " …" : ""));
        }
        AttributionLine attribution = new AttributionLine(hit, authority);
        for (Terminal.Line line : terminal.lines(attribution.text(), room)) {
            terminal.out().println(MARGIN + marked(line, attribution.marks(), terminal::dim));
        }
        if (!hit.similar().isEmpty()) {
            terminal.out().println(MARGIN + terminal.dim(similar(hit.similar())));
        }
        terminal.out().println();
    }

    /** A line with what matched in bold and {@code rest} made of the other words. */
    private String marked(Terminal.Line line, List<Span> highlights, UnaryOperator<String> rest) {
        StringBuilder marked = new StringBuilder();
        int end = line.start() + line.text().length();
        int at = line.start();
        for (Span span : highlights) {
            int from = Math.max(span.start(), at);
            int to = Math.min(span.end(), end);
            if (from < to) {
                if (at < from) {
                    marked.append(rest.apply(line.text().substring(at - line.start(), from - line.start())));
                }
                marked.append(terminal.bold(line.text().substring(from - line.start(), to - line.start())));
                at = to;
            }
        }
        return at < end
                ? marked.append(rest.apply(line.text().substring(at - line.start())))
                        .toString()
                : marked.toString();
    }

    private static String similar(List<Statement> similar) {
        Optional<String> first =
                similar.getFirst().speakers().stream().map(Speaker::name).findFirst();
        return "Nearly the same: " + similar.size() + (similar.size() == 1 ? " more statement" : " more statements")
                + first.map(name -> ", the next by " + Terminal.clean(name)).orElse("");
    }
}
