package org.chancery.cite;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.statement.Kind;
import org.chancery.statement.Statement;

/**
 * Addresses that open a source at the words, by the text directive of URL fragments (WICG, Text Fragments): {@code #:~:text=}. Browsers that do not know it, or a page
 * that has changed, show the page from its beginning.
 */
public final class TextFragment {
    /** A longer text is told by its first and last words: the address would not fit into a message. */
    private static final int WHOLE = 10;

    private static final int ENDS = 5;

    private static final int WHOLE_CHARACTERS = 120;

    private static final int END_CHARACTERS = 12;

    private TextFragment() {}

    /** The address of the statement's words at its first source that has one; empty where the words are a restatement and need not stand there. */
    public static Optional<URI> of(Statement statement) {
        boolean standsThere =
                statement.kind() == Kind.DIRECT || statement.extraction().isPresent();
        return statement.sources().stream()
                .flatMap(source -> source.url().stream())
                .findFirst()
                .filter(url -> standsThere && !statement.translated().orElse(false))
                .map(url -> URI.create(
                        url + (url.getRawFragment() == null ? "#" : "") + ":~:text=" + directive(statement.text())));
    }

    private static String directive(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        String[] parts = words.split(" ");
        if (parts.length > WHOLE) {
            return encode(String.join(" ", Arrays.asList(parts).subList(0, ENDS)))
                    + ","
                    + encode(String.join(" ", Arrays.asList(parts).subList(parts.length - ENDS, parts.length)));
        }
        int characters = words.codePointCount(0, words.length());
        if (characters > WHOLE_CHARACTERS) {
            // A script without blanks, or one endless word.
            return encode(words.substring(0, words.offsetByCodePoints(0, END_CHARACTERS)))
                    + ","
                    + encode(words.substring(words.offsetByCodePoints(words.length(), -END_CHARACTERS)));
        }
        return encode(words);
    }

    private static String encode(String words) {
        StringBuilder out = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && Character.isLetterOrDigit(b);
            // The hyphen, the comma and the ampersand mean something in a directive; the others in an address.
            out.append(plain ? Character.toString(b) : String.format("%%%02X", b));
        }
        return out.toString();
    }
}
