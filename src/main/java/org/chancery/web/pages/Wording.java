package org.chancery.web.pages;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.authority.Authority;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;
import org.chancery.search.Dimension;
import org.chancery.statement.Extraction;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;

/**
 * The words for one reader: dates and numbers as the reader writes them, countries by their names in the reader's language,
 * everything else in English. Safe for use by several threads.
 */
public final class Wording {
    private static final Set<Locale> LOCALES = Set.of(Locale.getAvailableLocales());

    private final Authority authority;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Wording(Authority authority, Locale locale) {
        this.authority = authority;
        this.locale = locale;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
    }

    /** The wordings of one authority, each made once. */
    public static final class Book {
        private final Authority authority;
        private final Map<Locale, Wording> wordings = new ConcurrentHashMap<>();

        public Book(Authority authority) {
            this.authority = authority;
        }

        /** The words for readers of that language; British English where the platform does not know it. */
        public Wording of(Locale locale) {
            Locale known = LOCALES.contains(locale) && !locale.getLanguage().isEmpty() ? locale : Locale.UK;
            return wordings.computeIfAbsent(known, l -> new Wording(authority, l));
        }
    }

    /** A number with its thousands apart. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** So many of something, whose plural has an s. */
    public String count(long number, String one) {
        return number(number) + " " + one + (number == 1 ? "" : "s");
    }

    DateText date(PartialDate date) {
        String shown = switch (date.precision()) {
            case YEAR -> Integer.toString(date.year());
            case MONTH -> month.format(date.firstDay());
            case DAY -> day.format(date.firstDay());
        };
        return new DateText(date.toString(), shown, locale.getLanguage());
    }

    /** The name of a country, by its code. */
    public String country(String code) {
        return authority.countryName(code, locale).orElse(code);
    }

    String language(String tag) {
        if (tag.equals("und")) {
            return "Unknown";
        }
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
        return name.isEmpty() ? tag : name;
    }

    /** How a statement was found in an article. */
    String found(Extraction extraction) {
        return "Found in the article by rule " + extraction.rule() + ", confidence " + confidence(extraction) + ".";
    }

    /** In hundredths, rather too low than too high. */
    String confidence(Extraction extraction) {
        NumberFormat hundredths = NumberFormat.getNumberInstance(locale);
        hundredths.setMaximumFractionDigits(2);
        hundredths.setRoundingMode(RoundingMode.DOWN);
        return extraction.confidence() < 0.01
                ? "below " + hundredths.format(0.01)
                : hundredths.format(extraction.confidence());
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case DIRECT -> "Quoted";
            case MIXED -> "Partly quoted";
            case INDIRECT -> "Reported";
        };
    }

    static String kindMeaning(Kind kind) {
        return switch (kind) {
            case DIRECT -> "All of it is the speaker’s own words.";
            case MIXED -> "Only what stands in quotation marks is the speaker’s own words.";
            case INDIRECT -> "Reported speech: these need not be the speaker’s own words.";
        };
    }

    /** What a dimension is called. */
    public static String title(Dimension dimension) {
        return switch (dimension) {
            case SPEAKER -> "Speaker";
            case COUNTRY -> "Speaking for";
            case ORGANISATION -> "Organisation";
            case GROUP -> "Group of countries";
            case TOPIC -> "Topic";
            case YEAR -> "Year";
            case KIND -> "Wording";
            case SOURCE -> "Source";
            case LANG -> "Language";
        };
    }

    /** What a value of a dimension is called; {@code label} where the authority does not know better. */
    String value(Dimension dimension, String id, String label) {
        return switch (dimension) {
            case COUNTRY -> country(id);
            case KIND -> Kind.of(id).map(Wording::kind).orElse(label);
            case LANG -> language(id);
            case SPEAKER -> authority.speaker(id).map(SpeakerEntry::name).orElse(label);
            case ORGANISATION ->
                authority.organisation(id).map(OrganisationEntry::name).orElse(label);
            case TOPIC -> topic(id);
            case GROUP, YEAR, SOURCE -> label;
        };
    }

    String topic(String id) {
        return authority.topic(id).map(TopicEntry::label).orElse(id);
    }

    /** The name of a country or speaker that a text speaks about. */
    String mention(String id) {
        return authority.country(id).isPresent()
                ? country(id)
                : authority.speaker(id).map(SpeakerEntry::name).orElse(id);
    }
}
