package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.chancery.extract.ExtractedStatement;
import org.chancery.statement.Span;

/**
 * Which found statement is which annotated one: each at most one, those first whose words agree best. Two are the same where
 * the words they share are at least half of the words of both together.
 */
final class Alignment {
    private static final double SAME = 0.5;

    private record Pair(int gold, int found, double share, boolean exact) {}

    private final TextTokens tokens;
    private final List<Match> matches = new ArrayList<>();
    private final List<GoldStatement> missed = new ArrayList<>();
    private final List<ExtractedStatement> wrong = new ArrayList<>();

    Alignment(GoldDocument document, TextTokens tokens, List<ExtractedStatement> found) {
        this.tokens = tokens;
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < document.statements().size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                Pair pair = pair(g, document.statements().get(g), f, found.get(f));
                if (pair.share() >= SAME) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
        BitSet usedGold = new BitSet();
        BitSet usedFound = new BitSet();
        for (Pair pair : pairs) {
            if (!usedGold.get(pair.gold()) && !usedFound.get(pair.found())) {
                usedGold.set(pair.gold());
                usedFound.set(pair.found());
                matches.add(new Match(document.statements().get(pair.gold()), found.get(pair.found()), pair.exact()));
            }
        }
        for (int g = 0; g < document.statements().size(); g++) {
            if (!usedGold.get(g)) {
                missed.add(document.statements().get(g));
            }
        }
        for (int f = 0; f < found.size(); f++) {
            if (!usedFound.get(f) && !isBorderline(document, found.get(f))) {
                wrong.add(found.get(f));
            }
        }
    }

    private Pair pair(int g, GoldStatement gold, int f, ExtractedStatement found) {
        BitSet words = tokens.content(found.content());
        double best = 0;
        boolean exact = false;
        for (List<Span> reading : gold.content()) {
            BitSet wanted = tokens.content(reading);
            best = Math.max(best, share(words, wanted));
            exact |= words.equals(wanted);
        }
        return new Pair(g, f, exact ? 1 : best, exact);
    }

    private static double share(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }

    private boolean isBorderline(GoldDocument document, ExtractedStatement found) {
        return liesIn(document.borderline(), found);
    }

    /** Whether half of the statement's words or more lie in one of those spans. */
    boolean liesIn(Collection<Span> spans, ExtractedStatement found) {
        BitSet words = tokens.in(found.content());
        for (Span span : spans) {
            BitSet inside = tokens.in(List.of(span));
            inside.and(words);
            if (2 * inside.cardinality() >= words.cardinality()) {
                return true;
            }
        }
        return false;
    }

    /** Those that are the same. */
    List<Match> matches() {
        return matches;
    }

    /** The annotated ones that were not found. */
    List<GoldStatement> missed() {
        return missed;
    }

    /** The found ones that are not annotated, borderline ones aside. */
    List<ExtractedStatement> wrong() {
        return wrong;
    }
}
