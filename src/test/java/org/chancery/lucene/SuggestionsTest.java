package org.chancery.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.InventedCountry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.search.Suggestion;
import org.chancery.statement.Span;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {
    private static final Authority AUTHORITY = new Authority(
            List.of(country("KE", "KEN", "Kenya", "Kenyan"), country("CL", "CHL", "Chile", "Chilean")),
            List.of(),
            List.of(),
            List.of(
                    speaker("zofia-marek", "Zofia Marek", "Зофія Марек", "Sofia Marek"),
                    speaker("marek-zolna", "Marek Żółna"),
                    speaker("mara-o-dwyer", "Mara O’Dwyer"),
                    speaker("silent-marek", "Silent Marek")),
            List.of(topic("grain-trade", "Grain trade", "cereals"), topic("grand-canal", "Grand canal")));

    private final SmallIndex index = new SmallIndex(AUTHORITY);
    private final SuggestionFinder finder = new SuggestionFinder(
            new NamesInUse(new KnownNames(AUTHORITY), new FacetCounter(new FacetColumns()), 0), new Analysis(), 0);

    @BeforeEach
    void fill() throws IOException {
        index.add(List.of(
                said("1", "The grain must flow.", "zofia-marek", "Zofia Marek")
                        .countries(List.of("KE"))
                        .topics(List.of("grain-trade"))
                        .build(),
                said("2", "Grain is not everything.", "zofia-marek", "Zofia Marek")
                        .topics(List.of("grain-trade"))
                        .build(),
                said("3", "The canal is wide.", "marek-zolna", "Marek Żółna")
                        .topics(List.of("grand-canal"))
                        .build(),
                said("4", "We keep the canal open.", "mara-o-dwyer", "Mara O’Dwyer")
                        .build()));
        index.add(List.of(said("5", "Nobody asked for a canal.", "maribel-unlisted", "Maribel Unlisted")
                .build()));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void namesThatBeginAsTypedComeFirstThenTheMoreFrequent() throws IOException {
        assertThat(ids("mar", Suggestion.Type.SPEAKER))
                .containsExactly("mara-o-dwyer", "marek-zolna", "maribel-unlisted", "zofia-marek");
    }

    @Test
    void onlyWhatStatementsHaveIsSuggested() throws IOException {
        assertThat(ids("silent", Suggestion.Type.SPEAKER)).isEmpty();
        assertThat(ids("chil", Suggestion.Type.COUNTRY)).isEmpty();
        index.delete("5");
        assertThat(ids("maribel", Suggestion.Type.SPEAKER)).isEmpty();
    }

    @Test
    void anyAliasInAnyScriptIsFound() throws IOException {
        Suggestion suggestion = first("Зоф", Suggestion.Type.SPEAKER);
        assertThat(suggestion.label()).isEqualTo("Zofia Marek");
        assertThat(suggestion.matched()).isEqualTo("Зофія Марек");
        assertThat(suggestion.highlights()).containsExactly(new Span(0, 3));
        assertThat(suggestion.count()).isEqualTo(2);
    }

    @Test
    void diacriticsAndApostrophesDoNotMatterAndAreMarkedAsWritten() throws IOException {
        assertThat(first("zol", Suggestion.Type.SPEAKER).highlights()).containsExactly(new Span(6, 9));
        assertThat(first("odw", Suggestion.Type.SPEAKER).highlights()).containsExactly(new Span(5, 9));
    }

    @Test
    void severalWordsMayBeTypedInAnyOrder() throws IOException {
        assertThat(first("zofia mar", Suggestion.Type.SPEAKER).highlights()).containsExactly(new Span(0, 9));
        Suggestion turned = first("marek zof", Suggestion.Type.SPEAKER);
        assertThat(turned.id()).isEqualTo("zofia-marek");
        assertThat(turned.highlights()).containsExactly(new Span(0, 3), new Span(6, 11));
    }

    @Test
    void countriesAreFoundByNameDemonymAndCode() throws IOException {
        assertThat(first("keny", Suggestion.Type.COUNTRY).matched()).isEqualTo("Kenya");
        assertThat(first("kenyan", Suggestion.Type.COUNTRY).matched()).isEqualTo("Kenyan");
        assertThat(first("ken", Suggestion.Type.COUNTRY).label()).isEqualTo("Kenya");
        assertThat(ids("ke", Suggestion.Type.COUNTRY)).containsExactly("KE");
    }

    @Test
    void topicsComeByFrequency() throws IOException {
        assertThat(ids("gra", Suggestion.Type.TOPIC)).containsExactly("grain-trade", "grand-canal");
        assertThat(first("cer", Suggestion.Type.TOPIC).matched()).isEqualTo("cereals");
    }

    @Test
    void statementsHaveTheTypedWordsTheLastAsABeginning() throws IOException {
        assertThat(ids("canal", Suggestion.Type.STATEMENT)).containsExactlyInAnyOrder("3", "4", "5");
        Suggestion suggestion = first("the can", Suggestion.Type.STATEMENT);
        assertThat(suggestion.label()).isEqualTo("The canal is wide.");
        assertThat(suggestion.highlights()).containsExactly(new Span(0, 3), new Span(4, 9));
        assertThat(ids("canal gra", Suggestion.Type.STATEMENT)).isEmpty();
    }

    @Test
    void lessThanTwoLettersSuggestNothing() throws IOException {
        assertThat(finder.suggest(index.searcher(), "m", 5, Deadline.never())).isEmpty();
        assertThat(finder.suggest(index.searcher(), " - ", 5, Deadline.never())).isEmpty();
    }

    @Test
    void noMoreThanTheLimitOfEachTypeComes() throws IOException {
        assertThat(finder.suggest(index.searcher(), "mar", 2, Deadline.never())).hasSize(2);
    }

    private List<String> ids(String typed, Suggestion.Type type) throws IOException {
        return of(typed, type).stream().map(Suggestion::id).toList();
    }

    private Suggestion first(String typed, Suggestion.Type type) throws IOException {
        return of(typed, type).getFirst();
    }

    private List<Suggestion> of(String typed, Suggestion.Type type) throws IOException {
        return finder.suggest(index.searcher(), typed, 10, Deadline.never()).stream()
                .filter(suggestion -> suggestion.type() == type)
                .toList();
    }

    private static Statement.Builder said(String id, String text, String speaker, String name) {
        return Statement.builder(id, text)
                .lang("en")
                .speakers(List.of(new Speaker(speaker, name, Optional.empty(), SpeakerClass.PERSON)));
    }

    private static SpeakerEntry speaker(String id, String name, String... aliases) {
        return new SpeakerEntry(id, name, SpeakerClass.PERSON, List.of(aliases), List.of());
    }

    private static TopicEntry topic(String id, String label, String... aliases) {
        return new TopicEntry(id, label, Optional.empty(), "", List.of(aliases), List.of());
    }

    private static CountryEntry country(String code, String alpha3, String name, String demonym) {
        return InventedCountry.of(code, alpha3, name, List.of(), List.of(demonym));
    }
}
