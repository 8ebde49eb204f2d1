package org.chancery.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;
import org.chancery.statement.Speaker;
import org.chancery.statement.WhiteSpace;

/** The ids of statements: those that records give, checked, and those made for records without one. */
final class StatementIds {
    /** The length of an id that was made: 130 bits, so that chance will not give two statements the same. */
    static final int LENGTH = 26;

    private static final int MAX_LENGTH = 200;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final char END = '\u001f';

    private StatementIds() {}

    /** That id. Throws {@link Refusal} where it could not stand in a URL's path as it is, or is too long. */
    static String checked(String id) {
        if (id.isEmpty() || id.length() > MAX_LENGTH) {
            throw new Refusal("id: must have 1 to " + MAX_LENGTH + " characters, not " + id.length());
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!mayStand(c)) {
                throw new Refusal("id: must not hold white space, control characters or any of / ? # %, but holds "
                        + (Character.isISOControl(c) ? "a control character" : "'" + c + "'"));
            }
        }
        if (id.equals(".") || id.equals("..")) {
            throw new Refusal("id: must not be " + id);
        }
        return id;
    }

    private static boolean mayStand(char c) {
        return c < 0x7f
                ? c > ' ' && c != '/' && c != '?' && c != '#' && c != '%'
                : !Character.isISOControl(c) && !Character.isSpaceChar(c);
    }

    /**
     * The id of what was said: of the words, white space folded, with who said them, in any order, and when. The source enters only where
     * nobody is named. It must not enter otherwise, because the same words by the same speaker from several sources
     * are to be one statement, whichever source comes first; and where nobody is named, equal words in two places need not
     * be one thing said.
     */
    static String derived(String text, List<Speaker> speakers, Optional<PartialDate> date, List<Source> sources) {
        StringBuilder parts = new StringBuilder(text.length() + 64);
        speakers.stream()
                .map(Speaker::id)
                .sorted()
                .forEach(id -> parts.append(id).append(END));
        parts.append(END);
        date.ifPresent(parts::append);
        parts.append(END).append(WhiteSpace.fold(text));
        if (speakers.isEmpty()) {
            sources.stream()
                    .map(Source::id)
                    .sorted()
                    .forEach(id -> parts.append(END).append(id));
        }
        return hash(parts, LENGTH);
    }

    /** The first {@code length} digits, in lower-case base 32, of the SHA-256 of those characters; at most 51. */
    static String hash(CharSequence characters, int length) {
        byte[] bytes = sha256(characters.toString().getBytes(StandardCharsets.UTF_8));
        StringBuilder digits = new StringBuilder(length);
        for (int bit = 0; digits.length() < length; bit += 5) {
            int pair = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
            digits.append(DIGITS.charAt(pair >> (11 - bit % 8) & 31));
        }
        return digits.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
