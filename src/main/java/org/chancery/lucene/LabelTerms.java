package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chancery.search.Dimension;
import org.chancery.statement.Statement;

/**
 * The names that statements give to their speakers, organisations and sources, as terms of the field {@link Fields#LABEL}:
 * a value's name is so found without reading a statement, and all names of a dimension are one stretch of terms.
 */
final class LabelTerms {
    /** How many UTF-16 units of a name are kept. */
    private static final int LONGEST = 300;

    private static final char SEPARATOR = '\0';

    private LabelTerms() {}

    /** The terms of a statement, each once. */
    static List<String> of(Statement statement) {
        List<String> terms = new ArrayList<>();
        statement.speakers().forEach(speaker -> terms.add(term(Dimension.SPEAKER, speaker.id(), speaker.name())));
        statement
                .organisations()
                .forEach(organisation ->
                        terms.add(term(Dimension.ORGANISATION, organisation.id(), organisation.name())));
        statement.sources().forEach(source -> terms.add(term(Dimension.SOURCE, source.id(), source.title())));
        return terms.stream().distinct().toList();
    }

    private static String term(Dimension dimension, String id, String name) {
        return start(dimension) + id + SEPARATOR + clipped(name);
    }

    private static String start(Dimension dimension) {
        return dimension.id() + SEPARATOR;
    }

    private static String clipped(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end) + "…";
    }

    /** The names that statements give to a value. */
    static Set<String> names(IndexReader reader, Dimension dimension, String id) throws IOException {
        return counted(reader, dimension, id).keySet();
    }

    private static Map<String, Integer> counted(IndexReader reader, Dimension dimension, String id) throws IOException {
        Map<String, Integer> names = new TreeMap<>();
        collect(reader, start(dimension) + id + SEPARATOR, names);
        return names;
    }

    /** The name that most statements give to a value; empty where none gives any. */
    static Optional<String> name(IndexReader reader, Dimension dimension, String id) throws IOException {
        return counted(reader, dimension, id).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /** All names of each value of a dimension, those that most statements give first. */
    static Map<String, List<String>> names(IndexReader reader, Dimension dimension) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        collect(reader, start(dimension), found);
        Map<String, List<String>> names = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> {
                    String[] parts = each.getKey().split(String.valueOf(SEPARATOR), 2);
                    names.computeIfAbsent(parts[0], id -> new ArrayList<>()).add(parts[1]);
                });
        return names;
    }

    /** Adds what follows {@code start} in each term that begins so, with how many statements have it. */
    private static void collect(IndexReader reader, String start, Map<String, Integer> found) throws IOException {
        BytesRef prefix = new BytesRef(start);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.LABEL);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
                continue;
            }
            for (BytesRef term = each.term();
                    term != null && StringHelper.startsWith(term, prefix);
                    term = each.next()) {
                String rest = new BytesRef(term.bytes, term.offset + prefix.length, term.length - prefix.length)
                        .utf8ToString();
                found.merge(rest, each.docFreq(), Integer::sum);
            }
        }
    }
}
