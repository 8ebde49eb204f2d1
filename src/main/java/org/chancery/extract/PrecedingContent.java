package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.extract.Attribution.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the content that stands before a cue. */
final class PrecedingContent {
    /** So many words before a comma and a speaker are a clause, even where the tagger sees no verb in them. */
    private static final int SURELY_A_CLAUSE = 8;

    private static final int LONGEST_DATELINE = 12;

    private final Sentence sentence;
    private final List<Attribution> earlier;

    PrecedingContent(Sentence sentence, List<Attribution> earlier) {
        this.sentence = sentence;
        this.earlier = earlier;
    }

    /** Whether a quotation ends right before word {@code at}, a comma between them allowed. */
    boolean endsQuotation(int at) {
        return quotationBefore(at) != null;
    }

    private @Nullable Quotation quotationBefore(int at) {
        int last = at - 1;
        if (last >= 0
                && (sentence.word(last).isComma() || sentence.word(last).isDash())
                && !sentence.word(last).quoted()) {
            last--;
        }
        if (last < 0 || !sentence.word(last).quoted()) {
            return null;
        }
        int end = sentence.word(last).end();
        return sentence.quotations().stream()
                .filter(quote -> quote.outer().end() == end && !quote.open())
                .findFirst()
                .orElse(null);
    }

    /**
     * The content whose quotation ends before word {@code at}: the quotation, with the clause it ends if it is only the end of one, and
     * the quotation that goes on after the attribution.
     */
    List<Piece> quotation(int at, FollowingContent.@Nullable Found after) {
        Quotation quote = quotationBefore(at);
        if (quote == null) {
            throw new IllegalStateException("no quotation ends here");
        }
        int start = sentence.wordAt(quote.outer().start());
        int end = sentence.wordAt(quote.outer().end());
        int clause = clauseStart(start);
        boolean whole = clause >= start || (!hasVerb(clause, start) && !isLowerQuote(quote));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(whole ? firstOfRun(start, clause) : clause, end));
        if (after != null && after.frame() == Frame.QUOTE) {
            pieces.add(after.piece());
        }
        return pieces;
    }

    /** Several quotations in a row are one: "A." "B," he said. */
    private int firstOfRun(int start, int clause) {
        return clause < start && sentence.word(clause).quoted() ? clause : start;
    }

    private boolean isLowerQuote(Quotation quote) {
        int first = sentence.wordAt(quote.inner().start());
        return first < sentence.size()
                && Character.isLowerCase(sentence.word(first).text().codePointAt(0));
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = sentence.word(i);
            if ((word.isVerbLike() && !word.isIng()) || word.isContraction()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause ends with a comma right before word {@code at}. */
    boolean endsClause(int at) {
        int last = at - 1;
        return last > 2
                && sentence.word(last).isComma()
                && !sentence.word(last).quoted()
                && (last - clauseStart(last) > SURELY_A_CLAUSE || hasVerb(clauseStart(last), last));
    }

    /** The clause that ends with the comma before word {@code at}. */
    Piece clause(int at) {
        return new Piece(clauseStart(at - 1), at - 1);
    }

    /** The clause that ends before word {@code at}, with or without a comma; null where none does. */
    @Nullable
    Piece clauseTo(int at) {
        int end = at > 0 && sentence.word(at - 1).isComma() ? at - 1 : at;
        int start = clauseStart(end);
        return end > start && hasVerb(start, end) ? new Piece(start, end) : null;
    }

    /** Where the clause begins that ends before {@code end}: after the attribution before it, or with the sentence. */
    int clauseStart(int end) {
        int start = datelineEnd();
        for (Attribution attribution : earlier) {
            if (attribution.cue().cue().sense() != Cue.Sense.SPEECH) {
                continue;
            }
            for (Piece piece : attribution.content()) {
                start = piece.to() <= end ? Math.max(start, piece.to()) : start;
            }
            start = attribution.cue().to() <= end
                    ? Math.max(start, attribution.cue().to())
                    : start;
        }
        while (start < end && !sentence.word(start).quoted() && isLeadIn(sentence.word(start))) {
            start++;
        }
        return start;
    }

    /** The word after the place and the date that a report begins with: LAMPARA, June 2 -. */
    private int datelineEnd() {
        boolean place = sentence.size() > 3
                && sentence.word(0).text().length() > 2
                && sentence.word(0).text().equals(sentence.word(0).text().toUpperCase(Locale.ROOT));
        for (int i = 1; place && i < Math.min(LONGEST_DATELINE, sentence.size()); i++) {
            if (sentence.word(i).isDash() || sentence.word(i).is("-")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isLeadIn(Word word) {
        return word.isComma() || word.is(";") || word.is(".") || word.is("but") || word.is("and") || word.isDash();
    }
}
