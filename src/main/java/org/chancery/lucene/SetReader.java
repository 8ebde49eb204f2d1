package org.chancery.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.IntsRef;
import org.chancery.search.Dimension;

/** Reads the sets of one dimension of the statements of one segment, in the order of the statements. */
final class SetReader {
    private final ValueSets sets;
    private final SortedSetDocValues values;
    private final int[] ordinals;
    private final int[] singles;
    private final Map<IntsRef, Integer> several = new HashMap<>();
    private int[] found = new int[8];

    /** Takes one statement's set; is not told of statements without values. */
    interface Sink {
        /** Whether to go on. */
        boolean accept(int doc, int set);
    }

    private SetReader(ValueSets sets, SortedSetDocValues values) throws IOException {
        this.sets = sets;
        this.values = values;
        this.ordinals = new int[Math.toIntExact(values.getValueCount())];
        this.singles = new int[ordinals.length];
        if (ordinals.length > 0) {
            TermsEnum terms = values.termsEnum();
            for (int i = 0; i < ordinals.length; i++) {
                ordinals[i] = sets.ordinal(terms.next().utf8ToString());
            }
        }
    }

    /** Hands every statement's set to {@code sink}; false as soon as that does not want to go on. */
    static boolean read(LeafReader segment, Dimension dimension, ValueSets sets, Sink sink) throws IOException {
        SetReader reader = new SetReader(sets, DocValues.getSortedSet(segment, Fields.of(dimension)));
        return reader.readAll(sink);
    }

    private boolean readAll(Sink sink) throws IOException {
        for (int doc = values.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
            int count = values.docValueCount();
            int set = count == 1 ? single(Math.toIntExact(values.nextOrd())) : several(count);
            if (!sink.accept(doc, set)) {
                return false;
            }
        }
        return true;
    }

    private int single(int ordinal) {
        int set = singles[ordinal];
        if (set == ValueSets.NONE) {
            set = sets.single(ordinals[ordinal]);
            singles[ordinal] = set;
        }
        return set;
    }

    private int several(int count) throws IOException {
        if (found.length < count) {
            found = new int[count];
        }
        for (int i = 0; i < count; i++) {
            found[i] = Math.toIntExact(values.nextOrd());
        }
        Integer known = several.get(new IntsRef(found, 0, count));
        if (known != null) {
            return known;
        }
        int[] local = Arrays.copyOf(found, count);
        int[] global = new int[count];
        for (int i = 0; i < count; i++) {
            global[i] = ordinals[local[i]];
        }
        int set = sets.several(global);
        several.put(new IntsRef(local, 0, count), set);
        return set;
    }
}
