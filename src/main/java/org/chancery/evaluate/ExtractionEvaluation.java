package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.authority.Names;
import org.chancery.extract.ExtractedStatement;
import org.chancery.extract.Extractor;
import org.chancery.extract.FoundSpeaker;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;

/** Runs the extractor over annotated articles and counts. For one thread. */
public final class ExtractionEvaluation {
    /** From this confidence on a statement counts as one the extractor is sure of. */
    public static final double SURE = 0.8;

    private final Extractor extractor;
    private final double threshold;
    private final Map<String, Counts> rows = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private long articles;
    private long forbidden;
    private long wrong;

    /** Counts the statements whose confidence is at least {@code threshold}. */
    public ExtractionEvaluation(Extractor extractor, double threshold) {
        this.extractor = extractor;
        this.threshold = threshold;
    }

    /** Adds an article. */
    public void add(GoldDocument document) {
        List<ExtractedStatement> found = extractor.extract(document.text(), document.date()).stream()
                .filter(statement -> statement.confidence().value() >= threshold)
                .toList();
        TextTokens tokens = new TextTokens(document.text());
        Alignment alignment = new Alignment(document, tokens, found);
        articles++;
        wrong += alignment.wrong().size();
        forbidden += found.stream()
                .filter(statement -> alignment.liesIn(document.forbidden(), statement))
                .count();
        overlap(document, tokens, found, alignment);
        statements("statements", alignment, gold -> true, statement -> true);
        for (Kind kind : Kind.values()) {
            statements(kind.id(), alignment, gold -> gold.kind() == kind, statement -> statement.kind() == kind);
        }
        document.statements().stream()
                .map(GoldStatement::tier)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .forEach(tier -> recall(
                        "tier " + tier,
                        alignment,
                        gold -> gold.tier().filter(tier::equals).isPresent()));
        recall("introduced by speech", alignment, GoldStatement::speech);
        count("exact words", alignment.matches().stream().filter(Match::exact).count(), found, document);
        sure(alignment);
        attributes(alignment);
        note(document, alignment);
    }

    private void overlap(
            GoldDocument document, TextTokens tokens, List<ExtractedStatement> found, Alignment alignment) {
        BitSet wanted = new BitSet();
        for (GoldStatement gold : document.statements()) {
            Optional<Match> match = alignment.matches().stream()
                    .filter(one -> one.gold().equals(gold))
                    .findFirst();
            List<Span> reading = match.map(one -> closest(gold, one.found(), tokens))
                    .orElse(gold.content().getFirst());
            wanted.or(tokens.content(reading));
        }
        BitSet words = new BitSet();
        found.stream()
                .filter(statement -> !alignment.liesIn(document.borderline(), statement))
                .forEach(statement -> words.or(tokens.content(statement.content())));
        BitSet both = (BitSet) wanted.clone();
        both.and(words);
        add("words of statements", both.cardinality(), words.cardinality(), wanted.cardinality());
    }

    /** The reading that agrees best with what was found. */
    private static List<Span> closest(GoldStatement gold, ExtractedStatement found, TextTokens tokens) {
        BitSet words = tokens.content(found.content());
        List<Span> best = gold.content().getFirst();
        for (List<Span> reading : gold.content()) {
            best = tokens.content(reading).equals(words) ? reading : best;
        }
        return best;
    }

    private void statements(
            String row, Alignment alignment, Predicate<GoldStatement> wanted, Predicate<ExtractedStatement> found) {
        long right = alignment.matches().stream()
                .filter(match -> wanted.test(match.gold()) && found.test(match.found()))
                .count();
        long allWanted = alignment.matches().stream()
                        .filter(match -> wanted.test(match.gold()))
                        .count()
                + alignment.missed().stream().filter(wanted).count();
        long allFound = alignment.matches().stream()
                        .filter(match -> found.test(match.found()))
                        .count()
                + alignment.wrong().stream().filter(found).count();
        add(row, right, allFound, allWanted);
    }

    private void recall(String row, Alignment alignment, Predicate<GoldStatement> wanted) {
        long right = alignment.matches().stream()
                .filter(match -> wanted.test(match.gold()))
                .count();
        add(row, right, 0, right + alignment.missed().stream().filter(wanted).count());
    }

    private void count(String row, long right, List<ExtractedStatement> found, GoldDocument document) {
        add(row, right, found.size(), document.statements().size());
    }

    private void sure(Alignment alignment) {
        long right = alignment.matches().stream()
                .filter(match -> match.found().confidence().value() >= SURE)
                .count();
        long others = alignment.wrong().stream()
                .filter(statement -> statement.confidence().value() >= SURE)
                .count();
        add("confidence " + SURE + " or more", right, right + others, 0);
    }

    /** What is right of the statements that were found: of those whose annotation says it. */
    private void attributes(Alignment alignment) {
        for (Match match : alignment.matches()) {
            GoldStatement gold = match.gold();
            ExtractedStatement found = match.found();
            attribute("kind", found.kind() == gold.kind());
            if (!gold.mentions().isEmpty()) {
                boolean overlaps = found.speakers().stream()
                        .anyMatch(speaker -> gold.mentions().stream().anyMatch(span -> stands(speaker, span)));
                attribute("speaker's place", overlaps);
                if (gold.kind() == Kind.DIRECT) {
                    attribute("speaker's place, direct", overlaps);
                }
            }
            gold.speakerClass()
                    .ifPresent(wanted -> attribute(
                            "speaker's class",
                            found.speakers().stream().allMatch(speaker -> speaker.speakerClass() == wanted)));
            gold.speaker()
                    .filter(name -> gold.speakerClass().isPresent())
                    .ifPresent(name -> attribute("speaker", isNamed(gold, found, name)));
            gold.countries()
                    .ifPresent(codes -> attribute(
                            "countries",
                            new HashSet<>(codes)
                                    .equals(new HashSet<>(found.speakers().stream()
                                            .flatMap(speaker -> speaker.countries().stream())
                                            .toList()))));
        }
    }

    private static boolean stands(FoundSpeaker speaker, Span span) {
        return overlaps(speaker.mention(), span)
                || speaker.antecedent()
                        .filter(antecedent -> overlaps(antecedent, span))
                        .isPresent();
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** By the name of the authority or one that ends alike, else, for those who have no name, by the place of the mention. */
    private static boolean isNamed(GoldStatement gold, ExtractedStatement found, String name) {
        String wanted = Names.key(name);
        return found.speakers().stream().anyMatch(speaker -> {
            String key = Names.key(speaker.name());
            boolean known =
                    speaker.id().isPresent() && speaker.speakerClass() != org.chancery.statement.SpeakerClass.GROUP;
            boolean placed = gold.mentions().stream().anyMatch(span -> stands(speaker, span));
            boolean alike = key.equals(wanted) || isVariant(key, wanted);
            return placed && (alike || !known);
        });
    }

    /** Spellings of one name: Volodymyr Zelensky, Volodymyr Zelenskyy. */
    private static boolean isVariant(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return longer.startsWith(shorter) && longer.indexOf(' ', shorter.length()) < 0;
    }

    private void attribute(String row, boolean right) {
        add(row, right ? 1 : 0, 1, 0);
    }

    private void add(String row, long right, long found, long wanted) {
        rows.merge(
                row,
                Counts.NONE.plus(right, found, wanted),
                (one, other) -> one.plus(other.right(), other.found(), other.wanted()));
    }

    private void note(GoldDocument document, Alignment alignment) {
        String text = document.text();
        alignment
                .missed()
                .forEach(gold -> notes.add("missed  " + document.name() + ": "
                        + excerpt(text, gold.content().getFirst())));
        alignment
                .wrong()
                .forEach(statement -> notes.add("more    " + document.name() + ": "
                        + excerpt(text, statement.content()) + "  ("
                        + statement.rule() + ", " + statement.confidence().value() + ", "
                        + statement.speakers().getFirst().name() + ")"));
        alignment.matches().stream()
                .filter(match -> !match.exact())
                .forEach(match -> notes.add("limits  " + document.name() + ": "
                        + excerpt(text, match.found().content()) + "  | wanted: "
                        + excerpt(text, match.gold().content().getFirst())));
    }

    private static String excerpt(String text, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(words.isEmpty() ? "" : " […] ").append(text, span.start(), span.end()));
        return words.toString().replace('\n', ' ');
    }

    /** The counts by row, in the order of the report. */
    public Map<String, Counts> rows() {
        return new LinkedHashMap<>(rows);
    }

    /** One line for each statement that was missed, found beside the annotation, or has other limits. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** How many articles were read. */
    public long articles() {
        return articles;
    }

    /** How many found statements lie where none must be found. */
    public long forbidden() {
        return forbidden;
    }

    /** How many found statements are not annotated, borderline ones aside. */
    public long wrong() {
        return wrong;
    }
}
