package org.chancery.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ingest.article.ArticleFormat;

/** Articles that nobody would write: nothing but marks, names, labels, markup, each some tens of thousands of characters. */
final class HostileArticles {
    private static final int UNITS = 60_000;

    private HostileArticles() {}

    /**
     * An article.
     *
     * @param text of its file
     * @param format of its file
     */
    record Hostile(String text, ArticleFormat format) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** By their names. */
    static Map<String, Hostile> all() {
        Map<String, Hostile> all = new TreeMap<>();
        marks(all);
        words(all);
        lines(all);
        pages(all);
        return all;
    }

    private static void marks(Map<String, Hostile> all) {
        for (String mark : new String[] {"'", "\u2018", "\"", "\u201C", "\u201E", "\u00AB", "``", "\u300C", "(", "["}) {
            text(all, "opening marks " + mark, (mark + "a ").repeat(UNITS / 3));
            text(all, "marks alone " + mark, mark.repeat(UNITS));
        }
        for (String mark : new String[] {"'", "\u2019", "\u201D", "\u00BB", "''", ")", "s' ", "s\u2019 "}) {
            text(all, "closing marks " + mark, ("a" + mark + " ").repeat(UNITS / 3));
        }
        text(all, "opening marks in paragraphs", "\u201CThe port\n\n".repeat(UNITS / 10));
        text(all, "quotations without end", "\u201CThe port is open. ".repeat(UNITS / 18));
        text(all, "nested marks", "\u201C\u2018".repeat(UNITS / 4) + "a" + "\u2019\u201D".repeat(UNITS / 4));
        text(all, "quotations in a row", "\u201CYes.\u201D ".repeat(UNITS / 7));
        text(
                all,
                "French marks",
                "Le ministre et les ports sont dans la ville. ".repeat(400) + "\u00AB a ".repeat(UNITS / 4));
        text(
                all,
                "German marks",
                "Der Minister und die Stadt ist in der Lage. ".repeat(400) + "\u201Ea ".repeat(UNITS / 3));
        text(
                all,
                "French quotations",
                "Le ministre et les ports sont dans la ville. ".repeat(400) + "\u00AB oui \u00BB, ".repeat(UNITS / 9));
        text(
                all,
                "French attributions",
                "\u00AB Le port est dans la ville \u00BB, a dit Mara Lind. ".repeat(UNITS / 50));
    }

    private static void words(Map<String, Hostile> all) {
        text(all, "one line", "The port is open and the road is long. ".repeat(UNITS / 39));
        text(all, "one line without end of sentence", "the port and the road ".repeat(UNITS / 22));
        text(all, "one word", "a".repeat(UNITS));
        text(all, "capitalised words", "Lind ".repeat(UNITS / 5));
        text(all, "initials", "U.S. ".repeat(UNITS / 5));
        text(all, "names", names(UNITS / 14));
        text(all, "cues", "said ".repeat(UNITS / 5));
        text(all, "cues with full stops", "Lind said. ".repeat(UNITS / 11));
        text(all, "attributions", "Mara Lind said the port is open. ".repeat(UNITS / 33));
        text(all, "attributions in one sentence", "Mara Lind said the port is open, and ".repeat(UNITS / 37));
        text(all, "according to", "according to Lind, ".repeat(UNITS / 19));
        text(all, "pronouns", "She said it was open. ".repeat(UNITS / 22));
        text(all, "numbers", "1,2.3 ".repeat(UNITS / 6));
        text(all, "commas", ", ".repeat(UNITS / 2));
        text(all, "full stops", ". ".repeat(UNITS / 2));
        text(all, "dashes", "\u2014 ".repeat(UNITS / 2));
        text(all, "blanks", "a" + " ".repeat(UNITS) + "b");
        text(all, "blank lines with blanks", "a" + "\n ".repeat(UNITS / 2) + "b");
    }

    private static String names(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("Mara L")
                    .append(Integer.toString(i, 26).replaceAll("[0-9]", "x"))
                    .append(" sails. ");
        }
        return text.toString();
    }

    private static void lines(Map<String, Hostile> all) {
        text(all, "short lines", "a\n".repeat(UNITS / 2));
        text(all, "short paragraphs", "a\n\n".repeat(UNITS / 3));
        text(all, "line ends", "a" + "\n".repeat(UNITS) + "b");
        text(all, "carriage returns", "a\r".repeat(UNITS));
        text(all, "statements on lines of their own", "Mara Lind said the port is open.\n\n".repeat(UNITS / 34));
        text(all, "labels", "MARA LIND: Yes.\n".repeat(UNITS / 16));
        text(all, "a label in front of a line", "MARA LIND: Yes. ".repeat(UNITS / 16));
        text(all, "capitals in front of no colon", ("A".repeat(51) + "\n").repeat(UNITS / 52));
        text(all, "questions and answers", "Q Why?\n\nMARA LIND: Yes.\n\n".repeat(UNITS / 25));
        text(all, "datelines", "KYIV ".repeat(UNITS / 5));
        text(all, "copyrights", "\u00A9 2024 All rights reserved ".repeat(UNITS / 26));
    }

    private static void pages(Map<String, Hostile> all) {
        html(all, "nested elements", "<div>".repeat(UNITS / 5) + "The port");
        html(all, "nested quotations", "<blockquote><p>The port".repeat(UNITS / 23));
        html(all, "no end tags", "<p>Mara Lind said the port is open.".repeat(UNITS / 31));
        html(all, "formatting without end", "<b><i><p>The port".repeat(UNITS / 23));
        html(all, "open comment", "<p>The port is open.<!--" + "The road is long. ".repeat(UNITS / 18));
        html(all, "open comments", "<!--".repeat(UNITS / 4));
        html(all, "open script", "<p>The port is open.<script>" + "<".repeat(UNITS));
        html(all, "open tag", "<p>The port is open.<a href=\"" + "x".repeat(UNITS));
        html(all, "attributes", "<p " + "a=b ".repeat(UNITS / 4) + ">The port");
        html(all, "open brackets", "<".repeat(UNITS));
        html(all, "references", "&amp;".repeat(UNITS / 5));
        html(all, "broken references", "&a".repeat(UNITS / 2));
        html(all, "navigation", "<nav>" + "<a href=x>The port is open</a> ".repeat(UNITS / 31) + "</nav>");
        html(all, "table in table", "<table><tr><td>The port".repeat(UNITS / 23));
        html(
                all,
                "linked data",
                "<script type=application/ld+json>" + "[".repeat(UNITS) + "</script><p>The port is open");
        html(
                all,
                "many linked data",
                "<script type=application/ld+json>{}</script>".repeat(UNITS / 23) + "<p>The port is open");
        md(all, "brackets", "[".repeat(1999) + "\n\n" + "[a](".repeat(1900));
        md(all, "stars", "*a ".repeat(UNITS / 3));
        md(all, "stars and lines", "*a_ ".repeat(UNITS / 4));
        md(all, "backquotes", "`a ``b ".repeat(UNITS / 7));
        md(all, "nested quotations", ">".repeat(UNITS / 10) + " The port");
        md(all, "nested lists", "- ".repeat(UNITS / 20) + " The port");
        md(all, "blocks of HTML", "<div>x</div>\n\n".repeat(UNITS / 14));
        md(all, "front matter without end", "---\ntitle: x\n" + "a: b\n".repeat(UNITS / 5));
        md(all, "backslashes", "\\".repeat(UNITS));
        md(all, "references", "[a]: <x>\n".repeat(UNITS / 9));
        md(all, "autolinks", "<a:".repeat(UNITS / 3));
    }

    private static void text(Map<String, Hostile> all, String name, String text) {
        put(all, name + ".txt", text, ArticleFormat.TEXT);
    }

    private static void html(Map<String, Hostile> all, String name, String text) {
        put(all, name + ".html", text, ArticleFormat.HTML);
    }

    private static void md(Map<String, Hostile> all, String name, String text) {
        put(all, name + ".md", text, ArticleFormat.MARKDOWN);
    }

    private static void put(Map<String, Hostile> all, String name, String text, ArticleFormat format) {
        if (all.put(name, new Hostile(text, format)) != null) {
            throw new IllegalStateException("twice: " + name);
        }
    }
}
