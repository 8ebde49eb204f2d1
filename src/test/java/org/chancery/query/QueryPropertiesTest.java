package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.query.QueryNode.And;
import org.chancery.query.QueryNode.Dated;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.query.QueryNode.Fuzzy;
import org.chancery.query.QueryNode.Near;
import org.chancery.query.QueryNode.Not;
import org.chancery.query.QueryNode.Or;
import org.chancery.query.QueryNode.Phrase;
import org.chancery.query.QueryNode.Prefix;
import org.chancery.query.QueryNode.Word;
import org.chancery.statement.PartialDate;

final class QueryPropertiesTest {
    private static final QueryLimits WIDE = new QueryLimits(100_000, 1_000, 10_000);

    @Property
    void whatIsPrintedParsesToTheSame(@ForAll("nodes") QueryNode node) {
        assertThat(QueryParser.parse(QueryPrinter.print(node), WIDE)).contains(node);
    }

    @Property
    void whatIsTypedIsReadOrRefusedAndNeverCrashes(@ForAll("typed") String text) {
        try {
            Optional<QueryNode> node = QueryParser.parse(text);
            node.ifPresent(n ->
                    assertThat(QueryParser.parse(QueryPrinter.print(n), WIDE)).contains(n));
        } catch (QuerySyntaxException refused) {
            assertThat(refused.column()).isBetween(1, text.length() + 1);
        }
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "peace",
                " ",
                "  ",
                "\"",
                "“",
                "»",
                "(",
                ")",
                "-",
                "–",
                "OR",
                "AND",
                "NOT",
                "*",
                "~",
                "~5",
                ":",
                "..",
                "speaker:",
                "topic:-",
                "date:",
                "kind:direct",
                "2022",
                "2025-06",
                "\ud83d\udd4a",
                "\ud83d",
                "мир",
                "和平",
                "\u0000",
                "'",
                "|");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(20).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<QueryNode> nodes() {
        return nodes(3);
    }

    private Arbitrary<QueryNode> nodes(int depth) {
        Arbitrary<String> word =
                Arbitraries.of("peace", "cease-fire", "peuple", "мир", "和平共处", "U.S.", "don’t", "10:30");
        Arbitrary<String> words = word.list().ofMinSize(2).ofMaxSize(3).map(list -> String.join(" ", list));
        Arbitrary<QueryNode> leaf = Arbitraries.oneOf(
                word.map(Word::new),
                words.map(Phrase::new),
                words.flatMap(text -> Arbitraries.integers().between(1, 100).map(n -> new Near(text, n))),
                word.filter(w -> !w.equals("U.S.")).map(Prefix::new),
                word.map(Fuzzy::new),
                Arbitraries.of(QueryField.values())
                        .filter(field -> field != QueryField.KIND)
                        .flatMap(field -> Arbitraries.oneOf(word, words).map(v -> new FieldValue(field, v))),
                Arbitraries.integers()
                        .between(1900, 2030)
                        .map(year -> new Dated(new DateRange(
                                Optional.of(new PartialDate(year, 0, 0)), Optional.of(new PartialDate(year, 6, 0))))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<QueryNode>> parts = nodes(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, leaf),
                net.jqwik.api.Tuple.of(1, parts.map(And::new)),
                net.jqwik.api.Tuple.of(1, parts.map(Or::new)),
                net.jqwik.api.Tuple.of(1, nodes(depth - 1).map(Not::new)));
    }
}
