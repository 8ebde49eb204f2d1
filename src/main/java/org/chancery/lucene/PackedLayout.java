package org.chancery.lucene;

import java.util.List;
import org.chancery.search.Dimension;

/**
 * How the sets of the dimensions that are counted by default share the 64 bits of one number.
 *
 * @param speaker bits of the speakers
 * @param country bits of the countries
 * @param topic bits of the topics
 * @param year bits of the years
 */
record PackedLayout(int speaker, int country, int topic, int year) {
    /** Room for two million sets of speakers, half a million of topics, sixteen thousand of countries and a thousand years. */
    static final PackedLayout DEFAULT = new PackedLayout(21, 14, 19, 10);

    /** The dimensions that are packed. */
    static final List<Dimension> DIMENSIONS =
            List.of(Dimension.SPEAKER, Dimension.COUNTRY, Dimension.TOPIC, Dimension.YEAR);

    PackedLayout {
        if (speaker < 1 || country < 1 || topic < 1 || year < 1 || speaker + country + topic + year > Long.SIZE) {
            throw new IllegalArgumentException("the parts must have 1 to 64 bits together");
        }
    }

    /** Whether this dimension is packed at all. */
    static boolean holds(Dimension dimension) {
        return switch (dimension) {
            case SPEAKER, COUNTRY, TOPIC, YEAR -> true;
            case ORGANISATION, GROUP, KIND, SOURCE, LANG -> false;
        };
    }

    /** How far a packed dimension's bits are shifted. */
    int shift(Dimension dimension) {
        return switch (dimension) {
            case SPEAKER -> 0;
            case COUNTRY -> speaker;
            case TOPIC -> speaker + country;
            case YEAR -> speaker + country + topic;
            case ORGANISATION, GROUP, KIND, SOURCE, LANG -> throw notPacked(dimension);
        };
    }

    /** The greatest number that a packed dimension has room for. */
    int greatest(Dimension dimension) {
        int bits = switch (dimension) {
            case SPEAKER -> speaker;
            case COUNTRY -> country;
            case TOPIC -> topic;
            case YEAR -> year;
            case ORGANISATION, GROUP, KIND, SOURCE, LANG -> throw notPacked(dimension);
        };
        return (int) Math.min(Integer.MAX_VALUE, (1L << bits) - 1);
    }

    private static IllegalArgumentException notPacked(Dimension dimension) {
        return new IllegalArgumentException(dimension + " is not packed");
    }
}
