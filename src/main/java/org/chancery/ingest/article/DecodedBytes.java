package org.chancery.ingest.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a file's bytes.
 *
 * @param text without a byte order mark
 * @param warnings what was odd about the bytes
 */
record DecodedBytes(String text, List<String> warnings) {
    /** Beyond this many control characters in a thousand, it is no text. */
    private static final int MOST_CONTROLS_OF_1000 = 5;

    private static final String NO_TEXT = "this is no text but binary data";

    DecodedBytes {
        warnings = List.copyOf(warnings);
    }

    /** Decodes by a byte order mark, else as UTF-8 or by what a page declares, else as windows-1252 with a warning. */
    static DecodedBytes of(byte[] bytes, ArticleFormat format) {
        if (bytes.length == 0) {
            throw new ArticleRefusal(0, "it is empty");
        }
        List<String> warnings = new ArrayList<>();
        String text = text(bytes, format, warnings);
        if (text.isBlank()) {
            throw new ArticleRefusal(0, "it is empty: it holds nothing but white space");
        }
        refuseBinary(text);
        return new DecodedBytes(text, warnings);
    }

    private static String text(byte[] bytes, ArticleFormat format, List<String> warnings) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8)
                    .orElseThrow(
                            () -> new ArticleRefusal(0, "its byte order mark says UTF-8, and it is not valid UTF-8"));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (format == ArticleFormat.HTML) {
            Charset declared = DeclaredCharset.of(bytes, warnings).orElse(null);
            if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
                return strictly(bytes, 0, declared).orElseGet(() -> {
                    warnings.add("some bytes are not valid " + declared.name() + ", which the page declares");
                    return new String(bytes, declared);
                });
            }
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8).orElseGet(() -> {
            warnings.add("not valid UTF-8: read as windows-1252; save it as UTF-8 where letters came out wrong");
            return new String(bytes, DeclaredCharset.WINDOWS_1252);
        });
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String utf16(byte[] bytes, Charset charset) {
        return strictly(bytes, 2, charset)
                .orElseThrow(
                        () -> new ArticleRefusal(0, "its byte order mark says UTF-16, and it is not valid UTF-16"));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static void refuseBinary(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new ArticleRefusal(0, NO_TEXT + ", or UTF-16 without a byte order mark: it holds NUL characters");
            }
            if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        if (controls * 1000 > (long) text.length() * MOST_CONTROLS_OF_1000) {
            throw new ArticleRefusal(
                    0,
                    String.format(
                            Locale.ROOT,
                            "%s: %d of %d characters are control characters",
                            NO_TEXT,
                            controls,
                            text.length()));
        }
    }
}
