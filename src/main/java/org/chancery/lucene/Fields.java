package org.chancery.lucene;

import org.chancery.query.QueryField;
import org.chancery.search.Dimension;

/**
 * The fields of the index. What stands in them is decided in {@link StatementDocuments}, how words are made of texts in
 * {@link Analysis}.
 */
final class Fields {
    /** The statement's id: one exact value with its doc values, which order statements that are otherwise equal. */
    static final String ID = "id";

    /** What the statement mentions: exact values, country codes and speaker ids. */
    static final String ABOUT = "about";

    /** The date's sort key, as point and doc value; absent where there is no date. */
    static final String DATE = "date";

    /** How likely it is right, as point and doc value; absent where it is certain. */
    static final String CONFIDENCE = "confidence";

    /** The words of the text, folded and not stemmed, with positions. */
    static final String WORDS = "words";

    /** The prefix of the fields that hold the words of a text stemmed by its language, without positions. */
    private static final String STEMS = "stems.";

    /**
     * The words of the names of people who speak, as the statement gives them; folded, not stemmed, with positions and a
     * gap between names. Aliases are not here: those are resolved when a query is read.
     */
    static final String PERSON = "who.person";

    /** The words of roles, of organisations and of speakers who are no people; as {@link #PERSON}. */
    static final String OFFICE = "who.office";

    /** The words of the names of all speakers; as {@link #PERSON}. */
    static final String SPEAKER_NAME = "speaker.name";

    /** The names that the statement gives to values of its dimensions, by {@link LabelTerms}. */
    static final String LABEL = "label";

    /** The whole statement in the bytes of {@link StatementCodec}, stored. */
    static final String STATEMENT = "statement";

    /** The articles that tell the statement: a key each for document, file and address, by {@link ToldArticles}; none for records. */
    static final String ARTICLE = "article";

    /** A number made of the bytes of {@link #STATEMENT}, as doc value: equal bytes have equal numbers. */
    static final String PRINT = "print";

    /** The gap in positions between two names, wider than any distance that a query can ask for. */
    static final int NAME_GAP = 1000;

    private Fields() {}

    /** The field of a dimension's values: exact values and the same as sorted set doc values. */
    static String of(Dimension dimension) {
        return "dim." + dimension.id();
    }

    /** The field of exact values that a field of a query is about. */
    static String of(QueryField field) {
        return switch (field) {
            case SPEAKER -> of(Dimension.SPEAKER);
            case COUNTRY -> of(Dimension.COUNTRY);
            case ORGANISATION -> of(Dimension.ORGANISATION);
            case GROUP -> of(Dimension.GROUP);
            case TOPIC -> of(Dimension.TOPIC);
            case SOURCE -> of(Dimension.SOURCE);
            case LANG -> of(Dimension.LANG);
            case KIND -> of(Dimension.KIND);
            case ABOUT -> ABOUT;
        };
    }

    /** The field of stems of a language, one of {@link Languages#ALL}. */
    static String stems(String language) {
        return STEMS + language;
    }

    /** Whether it is a field of stems. */
    static boolean isStems(String field) {
        return field.startsWith(STEMS);
    }

    /** The language of a field of stems. */
    static String languageOf(String stemsField) {
        return stemsField.substring(STEMS.length());
    }
}
