package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.extract.LanguageRules.Marks;
import org.chancery.statement.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations are found in time that is in proportion to the text: each of these took minutes when each mark was followed to the end. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QuotationFinderTest {
    private static final int MARKS = 700_000;
    private static final LanguageRules GERMAN = new LanguageRules(
            "de",
            List.of(new Marks('\u201E', '\u201C'), new Marks('\u201E', '\u201D'), new Marks('\u00AB', '\u00BB')),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of());

    private static List<Quotation> found(String text) {
        return new QuotationFinder(QuotationMarks.ENGLISH).find(text, List.of(new Span(0, text.length())));
    }

    private static List<String> foreign(String text) {
        return new ForeignText(text, new Span(0, text.length()), GERMAN)
                .quotations().stream()
                        .map(quote -> text.substring(
                                quote.outer().start(), quote.outer().end()))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a ", "\u2018a ", "\"a ", "\u201Ca ", "``a ", "\u00ABa ", "\u201C", "\u2018", "'", "''"})
    void marksThatOnlyOpenAreNoQuotations(String mark) {
        assertThat(found(mark.repeat(MARKS))).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u201D ", "a\u00BB ", "a\u2019 ", "s' ", "s\u2019 "})
    void marksThatOnlyCloseAreNoQuotations(String mark) {
        assertThat(found(mark.repeat(MARKS))).isEmpty();
    }

    @Test
    void aMarkOpenOverManyApostrophesIsNoQuotation() {
        assertThat(found("'a s' ".repeat(MARKS / 2))).hasSize(MARKS / 2);
        assertThat(found("\u2018a ".repeat(MARKS) + "s\u2019 ".repeat(MARKS))).hasSize(1);
    }

    @Test
    void inOtherLanguagesMarksThatOnlyOpenAreNoQuotations() {
        assertThat(foreign("\u201Ea ".repeat(MARKS))).isEmpty();
        assertThat(foreign("\u201E".repeat(MARKS) + "a")).isEmpty();
    }

    @Test
    void inOtherLanguagesAPairIsClosedByTheFirstMarkOfItsDepth() {
        assertThat(foreign("\u201Ea \u201Eb\u201C c\u201C d\u201C \u201Ee\u201D \u201Ef \u201Eg\u201C"))
                .containsExactly("\u201Ea \u201Eb\u201C c\u201C", "\u201Ee\u201D", "\u201Eg\u201C");
    }

    @Test
    void ofManyQuotationsThoseOfASentenceAreTheSameAsOneByOne() {
        Random random = new Random(7);
        List<Quotation> list = new ArrayList<>();
        int at = 0;
        while (list.size() < 50) {
            int start = at + random.nextInt(4);
            int end = start + 2 + random.nextInt(5);
            list.add(new Quotation(new Span(start, end), new Span(start + 1, end), false, false));
            at = end;
        }
        Quotations quotes = new Quotations(list);
        for (int i = 0; i < 2000; i++) {
            int start = random.nextInt(at);
            int end = start + 1 + random.nextInt(12);
            assertThat(quotes.over(new Span(start, end)))
                    .isEqualTo(list.stream()
                            .filter(one ->
                                    one.outer().start() < end && one.outer().end() > start)
                            .toList());
            assertThat(quotes.holds(start, end))
                    .isEqualTo(list.stream()
                            .anyMatch(one ->
                                    one.outer().start() <= start && one.outer().end() >= end));
            assertThat(quotes.isAround(start, end))
                    .isEqualTo(list.stream()
                            .anyMatch(one ->
                                    one.outer().start() < start && one.outer().end() > end));
            assertThat(quotes.endsAt(end))
                    .isEqualTo(list.stream().anyMatch(one -> one.outer().end() == end));
        }
    }
}
