package org.chancery.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Ada VÉREL-Roux          | ada verel roux
                    "  N'Djamena,  (Chad) " | ndjamena chad
                    Côte d’Ivoire           | cote divoire
                    Cote d´Ivoire           | cote divoire
                    Sanaʻa                  | sanaa
                    Straße                  | strasse
                    GROẞ                    | gross
                    Łódź                    | lodz
                    Søren Ærø               | soren aero
                    Đorđe Þór               | dorde thor
                    Işık İnci               | isik inci
                    Trinidad & Tobago       | trinidad and tobago
                    U.S.A.                  | u s a
                    ﬁne Ｔｏｋｙｏ              | fine tokyo
                    Сергей Алёшин           | сергеи алешин
                    Γιώργος                 | γιωργοσ
                    習近平                   | 習近平
                    がく ガク                 | がく ガク
                    김영남                   | 김영남
                    मोदी                     | मोदी
                    """)
    void namesThatDifferOnlyInWritingHaveOneKey(String name, String key) {
        assertThat(Names.key(name)).isEqualTo(key);
    }

    @Test
    void arabicLettersAndVowelsAreFolded() {
        assertThat(Names.key("أَحْمَد")).isEqualTo(Names.key("احمد"));
        assertThat(Names.key("علی")).isEqualTo(Names.key("علي"));
        assertThat(Names.key("فاطمة")).isEqualTo(Names.key("فاطمه"));
        assertThat(Names.key("محـــمد")).isEqualTo("محمد");
    }

    @Test
    void invisibleCharactersAreDropped() {
        assertThat(Names.key("An\u200Bna\u00AD No\u202Evak")).isEqualTo("anna novak");
    }

    @Test
    void aNameWithoutLetterOrDigitHasNoKey() {
        assertThat(Names.key(" -- '…' ")).isEmpty();
        assertThat(Names.key("")).isEmpty();
    }

    @Test
    void theKeyIsTheSameInATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Names.key("ISTANBUL INIT")).isEqualTo("istanbul init");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aKeyIsItsOwnKey() {
        for (String name : new String[] {"Đorđe Þór & Ærø", "김영남", "がく", "أَحْمَد", "Ærø’s"}) {
            assertThat(Names.key(Names.key(name))).isEqualTo(Names.key(name));
        }
    }

    @Test
    void aSlugIsTheKeyWithHyphens() {
        assertThat(Names.slug("Ada Vérel-Roux")).isEqualTo("ada-verel-roux");
    }

    @Test
    void aFullNameIsMoreThanASurname() {
        for (String full :
                List.of("Ada Vérel", "Lord Vérel", "King Karim", "李安国", "Mrs. Ada Vérel", "Bou Verel Roux")) {
            assertThat(Names.isFull(full)).as(full).isTrue();
        }
        for (String surname : List.of("Vérel", "Mrs. Vérel", "de Vérel", "al-Verel", "Mr. van der Verel", "李")) {
            assertThat(Names.isFull(surname)).as(surname).isFalse();
        }
    }
}
