package org.chancery.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chancery.authority.Authority;
import org.chancery.search.Dimension;
import org.chancery.statement.Organisation;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.SpeakerClass;
import org.chancery.statement.Statement;
import org.chancery.statement.Tellings;

/** Statements as the documents of the index. Safe for use by several threads. */
final class StatementDocuments {
    /** Changes whenever documents get other fields: an index of another version must be made anew. */
    static final int VERSION = 5;

    private static final int MOST_CHARACTERS = 1000;
    private static final FieldType STEMS = type(IndexOptions.DOCS_AND_FREQS, false);

    /** Without norms, so that many names weigh no less than one. */
    private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final Authority authority;
    private final Map<CountryOnDate, List<String>> groups = new ConcurrentHashMap<>();

    private record CountryOnDate(String country, PartialDate date) {}

    StatementDocuments(Authority authority) {
        this.authority = authority;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /**
     * A statement with what is stored of it.
     *
     * @param statement the statement
     * @param told who tells it, where that is not records alone
     * @param bytes its bytes by {@link StatementCodec}
     * @param print the number that {@link Fields#PRINT} holds, never 0: of the bytes and of what is derived from the
     *     authority
     */
    record Encoded(Statement statement, Optional<Tellings> told, BytesRef bytes, long print) {
        Tellings tellings() {
            return told.orElseGet(() -> Tellings.ofRecords(statement));
        }
    }

    /**
     * Throws IllegalArgumentException where an id or another value is longer than the index can hold, or the text longer than
     * {@code maxTextCharacters}.
     */
    static void check(Statement statement, int maxTextCharacters) {
        if (statement.text().length() > maxTextCharacters) {
            throw new IllegalArgumentException("a text may have " + maxTextCharacters
                    + " characters (the setting max-text-characters), this has "
                    + statement.text().length() + ": " + statement.text().substring(0, 40) + "…");
        }
        Stream.of(
                        Stream.of(statement.id(), statement.lang()),
                        statement.speakers().stream().map(Speaker::id),
                        statement.countries().stream(),
                        statement.organisations().stream().map(Organisation::id),
                        statement.topics().stream(),
                        statement.mentions().stream(),
                        statement.sources().stream().map(Source::id))
                .flatMap(values -> values)
                .filter(value -> value.length() > MOST_CHARACTERS)
                .findFirst()
                .ifPresent(value -> {
                    throw new IllegalArgumentException("an id or code may have " + MOST_CHARACTERS
                            + " characters, this has " + value.length() + ": " + value.substring(0, 40) + "…");
                });
    }

    /** What is stored of a statement that records tell. */
    Encoded encode(Statement statement) {
        return encoded(statement, Optional.empty(), StatementCodec.encode(statement));
    }

    /** What is stored of a statement that articles, or articles and records, tell. */
    Encoded encode(Tellings told) {
        if (told.articles().isEmpty()) {
            return encode(told.statement());
        }
        return encoded(told.statement(), Optional.of(told), StatementCodec.encode(told));
    }

    private Encoded encoded(Statement statement, Optional<Tellings> told, BytesRef bytes) {
        long print = StringHelper.murmurhash3_x64_128(bytes)[0]
                ^ (31L * groups(statement).hashCode());
        return new Encoded(statement, told, bytes, print == Touched.NOTHING ? 1 : print);
    }

    /** The document of a statement; to be stored before {@code text} is used again. */
    Document document(Encoded encoded, IndexedText text) throws IOException {
        Statement statement = encoded.statement();
        Document document = new Document();
        document.add(new StringField(Fields.ID, statement.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(statement.id())));
        document.add(new StoredField(Fields.STATEMENT, encoded.bytes()));
        document.add(new NumericDocValuesField(Fields.PRINT, encoded.print()));
        addText(statement, document, text);
        addAttribution(statement, document);
        addDimensions(statement, document);
        LabelTerms.of(statement).forEach(term -> document.add(new StringField(Fields.LABEL, term, Field.Store.NO)));
        statement.mentions().forEach(id -> document.add(new StringField(Fields.ABOUT, id, Field.Store.NO)));
        encoded.told()
                .ifPresent(told -> ToldArticles.keys(told.articles())
                        .forEach(key -> document.add(new StringField(Fields.ARTICLE, key, Field.Store.NO))));
        statement.date().ifPresent(date -> {
            document.add(new IntPoint(Fields.DATE, date.sortKey()));
            document.add(new NumericDocValuesField(Fields.DATE, date.sortKey()));
        });
        if (statement.confidence() < Certainty.CERTAIN) {
            document.add(Certainty.field(statement.confidence()));
        }
        return document;
    }

    private static void addText(Statement statement, Document document, IndexedText text) throws IOException {
        String language = Languages.of(statement);
        if (language.equals("en")) {
            text.read(statement.text());
            document.add(new TextField(Fields.WORDS, text.words()));
            document.add(new Field(Fields.stems(language), text.stems(), STEMS));
        } else {
            document.add(new TextField(Fields.WORDS, statement.text(), Field.Store.NO));
            document.add(new Field(Fields.stems(language), statement.text(), STEMS));
        }
    }

    private static void addAttribution(Statement statement, Document document) {
        for (Speaker speaker : statement.speakers()) {
            document.add(new Field(Fields.SPEAKER_NAME, speaker.name(), NAMES));
            boolean person = speaker.speakerClass() == SpeakerClass.PERSON;
            document.add(new Field(person ? Fields.PERSON : Fields.OFFICE, speaker.name(), NAMES));
            speaker.role().ifPresent(role -> document.add(new Field(Fields.OFFICE, role, NAMES)));
        }
        for (Organisation organisation : statement.organisations()) {
            document.add(new Field(Fields.OFFICE, organisation.name(), NAMES));
        }
    }

    private void addDimensions(Statement statement, Document document) {
        statement.speakers().stream().map(Speaker::id).distinct().forEach(id -> add(document, Dimension.SPEAKER, id));
        statement.countries().forEach(code -> add(document, Dimension.COUNTRY, code));
        statement.organisations().stream()
                .map(Organisation::id)
                .distinct()
                .forEach(id -> add(document, Dimension.ORGANISATION, id));
        groups(statement).forEach(id -> add(document, Dimension.GROUP, id));
        statement.topics().forEach(id -> add(document, Dimension.TOPIC, id));
        statement.year().ifPresent(year -> add(document, Dimension.YEAR, year(year)));
        add(document, Dimension.KIND, statement.kind().id());
        statement.sources().stream().map(Source::id).distinct().forEach(id -> add(document, Dimension.SOURCE, id));
        add(document, Dimension.LANG, statement.lang());
    }

    private static void add(Document document, Dimension dimension, String value) {
        document.add(new KeywordField(Fields.of(dimension), value, Field.Store.NO));
    }

    /** A year as the dimension's value: four digits. */
    static String year(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** The groups that any of the statement's countries belonged to on its date. */
    private SortedSet<String> groups(Statement statement) {
        SortedSet<String> found = new TreeSet<>();
        Optional<PartialDate> date = statement.date();
        if (date.isPresent()) {
            for (String country : statement.countries()) {
                found.addAll(groups.computeIfAbsent(
                        new CountryOnDate(country, date.get()), on -> authority.groupsOf(on.country(), on.date())));
            }
        }
        return found;
    }
}
