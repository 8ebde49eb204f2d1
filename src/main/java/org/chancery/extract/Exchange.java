package org.chancery.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.statement.Kind;

/**
 * Who was quoted in the last paragraphs with quotations, and so whether two are talking to each other: then a quotation without a
 * speaker may be the other one's. For one text and one thread.
 */
final class Exchange {
    private Set<String> before = new HashSet<>();
    private Set<String> last = new HashSet<>();
    private int paragraph = -1;
    private boolean asked;
    private boolean answered;

    /** Notes the statements of a sentence of that paragraph; of those without the speaker's own words only questions count. */
    void add(List<ExtractedStatement> statements, int where) {
        for (ExtractedStatement statement : statements) {
            boolean asks = statement.act().equals("ask");
            if (statement.kind() == Kind.INDIRECT && !asks) {
                continue;
            }
            if (where != paragraph) {
                before = asked || where == paragraph + 1 ? last : new HashSet<>();
                last = new HashSet<>();
                paragraph = where;
            }
            last.add(statement.speakers().stream().map(FoundSpeaker::name).collect(Collectors.joining("+")));
            asked = asks;
            answered = statement.act().equals("answer");
        }
    }

    /** Notes that it is uncertain who was quoted in the last paragraph. */
    void doubt() {
        last.add("");
    }

    /** Whether whoever was quoted last may be answered by another one in the next paragraph. */
    boolean isOpen() {
        boolean two = last.size() > 1 || (!before.isEmpty() && !before.equals(last));
        return two || asked || answered;
    }
}
