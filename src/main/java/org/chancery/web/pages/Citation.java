package org.chancery.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.Statement;

/** Writes statements as plain text to paste: the words, the speaker, the office on that date, the date, the source. */
final class Citation {
    private Citation() {}

    static String of(Statement statement, Wording wording) {
        String who = who(statement, wording);
        String said = statement.isNegated() ? reported(statement, who, "denied or not said") : said(statement, who);
        List<String> parts = new ArrayList<>(List.of(ended(said)));
        statement.sources().stream().findFirst().ifPresent(source -> parts.add(ended(source(source, wording))));
        return String.join(" ", parts);
    }

    private static String said(Statement statement, String who) {
        return switch (statement.kind()) {
            case DIRECT -> "\u201c" + statement.text() + "\u201d" + (who.isEmpty() ? "" : " \u2014 " + who);
            case MIXED -> reported(statement, who, "partly quoted");
            case INDIRECT -> reported(statement, who, "reported");
        };
    }

    private static String reported(Statement statement, String who, String how) {
        return (who.isEmpty() ? "" : who + " ") + "(" + how + "): " + statement.text();
    }

    private static String who(Statement statement, Wording wording) {
        List<String> parts = new ArrayList<>();
        if (statement.speakers().size() == 1) {
            Speaker speaker = statement.speakers().getFirst();
            parts.add(speaker.name());
            speaker.role().ifPresent(parts::add);
        } else if (!statement.speakers().isEmpty()) {
            parts.add(statement.speakers().stream()
                    .map(speaker -> speaker.name()
                            + speaker.role().map(role -> " (" + role + ")").orElse(""))
                    .collect(Collectors.joining(" and ")));
        }
        statement.countries().forEach(code -> parts.add(wording.country(code)));
        statement.organisations().stream()
                .map(organisation -> organisation.name())
                .filter(name -> !parts.contains(name))
                .forEach(parts::add);
        statement.date().ifPresent(date -> parts.add(wording.date(date).shown()));
        return String.join(", ", parts);
    }

    private static String source(Source source, Wording wording) {
        List<String> parts = new ArrayList<>(List.of(source.title()));
        source.publisher().filter(name -> !source.title().contains(name)).ifPresent(parts::add);
        source.published().ifPresent(date -> parts.add(wording.date(date).shown()));
        source.url().ifPresent(url -> parts.add("<" + url + ">"));
        return String.join(", ", parts);
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?]\u201d?") ? sentence : sentence + ".";
    }
}
