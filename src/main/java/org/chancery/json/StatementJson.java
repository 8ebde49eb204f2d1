package org.chancery.json;

import org.chancery.statement.Statement;

/**
 * The statement record: one statement as one JSON object on one line. What {@link #encode} writes, {@link #decode} reads,
 * and indexing it gives the same statement again.
 *
 * <p>Only {@code text} is required. {@code speaker}, {@code country}, {@code organisation}, {@code topic} and
 * {@code source} take one value or an array and may also be called {@code speakers}, {@code countries},
 * {@code organisations}, {@code topics} and {@code sources}, but not both at once. A speaker is a name or
 * {@code {"id", "name", "role", "class", "complete"}} with {@code complete} false for an open group only, an organisation a name or {@code {"id", "name"}}, a country a code or a name, a
 * source a title or {@code {"id", "title", "publisher", "url", "published"}}; {@code url} may also stand beside the
 * source. {@code extraction} tells where in an article an extracted statement was found; it is checked as it is read.
 * Null is as good as absent.
 */
public final class StatementJson {
    private StatementJson() {}

    /**
     * Reads a record, checking the JSON and its types but not what the values say. Keys without a meaning are listed in
     * the record. Throws {@link JsonFault} on anything that is not strictly JSON, on a key that stands twice and on a value of
     * the wrong type.
     */
    public static StatementRecord decode(String json) {
        return StrictReader.read(json, StatementDecoder::decode);
    }

    /** The statement as a record, without a line break, empty fields left out; speakers, countries and the rest as arrays. */
    public static String encode(Statement statement) {
        return StatementEncoder.encode(statement);
    }
}
