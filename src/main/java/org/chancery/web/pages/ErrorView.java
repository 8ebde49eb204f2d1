package org.chancery.web.pages;

import java.util.List;
import java.util.Optional;
import org.chancery.json.Problem;

/**
 * An error as people read it.
 *
 * @param status the HTTP status
 * @param title what it is
 * @param detail what went wrong; empty where the faults say it
 * @param faults the parameters at fault
 * @param query the query with its fault, where that is what is wrong
 * @param searched whether a query was typed
 * @param again where to go on
 */
public record ErrorView(
        int status,
        String title,
        String detail,
        List<FaultView> faults,
        Optional<QueryFault> query,
        boolean searched,
        Link again) {
    /**
     * One parameter at fault.
     *
     * @param detail what is wrong
     * @param allowed what would be right
     * @param fix what to do; empty where nothing more can be said
     */
    public record FaultView(String parameter, String detail, List<String> allowed, String fix) {}

    /**
     * A query that cannot be read.
     *
     * @param before what stands before the fault
     * @param at the word, the quotation or the character at fault
     * @param after what stands after it
     * @param detail what is wrong
     * @param fix what would be right
     */
    public record QueryFault(String before, String at, String after, String detail, String fix) {}

    /** The view of a problem met with that query; {@code again} is where to go on. */
    public static ErrorView of(Problem problem, String typed, Link again) {
        Optional<QueryFault> query = problem.faults().stream()
                .filter(fault -> fault.column().isPresent())
                .findFirst()
                .map(fault -> queryFault(fault, typed));
        return new ErrorView(
                problem.type().status(),
                query.isPresent() && problem.type() == Problem.Type.INVALID_PARAMETER
                        ? "The query names what is not known"
                        : problem.type().title(),
                problem.faults().isEmpty() ? problem.detail() : "",
                problem.faults().stream()
                        .filter(fault -> fault.column().isEmpty())
                        .map(fault -> new FaultView(
                                fault.parameter(),
                                fault.detail(),
                                fault.allowed(),
                                fault.fix().orElse("")))
                        .toList(),
                query,
                !typed.isEmpty(),
                again);
    }

    private static QueryFault queryFault(Problem.Fault fault, String typed) {
        int start = Math.min(fault.column().getAsInt() - 1, typed.length());
        int end = end(typed, start);
        return new QueryFault(
                typed.substring(0, start),
                end > start ? typed.substring(start, end) : "\u00a0",
                typed.substring(end),
                fault.detail(),
                fault.fix().orElse(""));
    }

    /** The end of the word or quotation that begins there; else of the character. */
    private static int end(String typed, int start) {
        if (start == typed.length()) {
            return start;
        }
        int mark = typed.charAt(start) == '"' ? typed.indexOf('"', start + 1) : -1;
        int end = mark < 0 ? typed.offsetByCodePoints(start, 1) : mark + 1;
        boolean word = Character.isLetterOrDigit(typed.codePointAt(start));
        while (word && end < typed.length() && isPartOfWord(typed.codePointAt(end))) {
            end = typed.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "-.'’".indexOf(c) >= 0;
    }
}
