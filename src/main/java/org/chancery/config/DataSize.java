package org.chancery.config;

/**
 * An amount of data.
 *
 * @param bytes 0 or more
 */
public record DataSize(long bytes) {
    public DataSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("a size must be 0 or more: " + bytes);
        }
    }

    /** That many kibibytes of 1,024 bytes. */
    public static DataSize ofKibibytes(long count) {
        return new DataSize(Math.multiplyExact(count, 1L << 10));
    }

    /** That many mebibytes of 1,048,576 bytes. */
    public static DataSize ofMebibytes(long count) {
        return new DataSize(Math.multiplyExact(count, 1L << 20));
    }
}
