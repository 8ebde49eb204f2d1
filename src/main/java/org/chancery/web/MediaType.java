package org.chancery.web;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a Content-Type tells.
 *
 * @param name type and subtype, in lower case
 * @param charset as it was given; empty where none was
 */
record MediaType(String name, Optional<String> charset) {
    MediaType {
        Objects.requireNonNull(name);
        Objects.requireNonNull(charset);
    }

    /** As RFC 9110, section 8.3.1 has it; empty for anything else and for a charset that is told twice. In linear time. */
    static Optional<MediaType> parse(String header) {
        return Optional.ofNullable(new Parser(header).type());
    }

    private static final class Parser {
        private static final char END = '\0';

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        private char next() {
            return at < text.length() ? text.charAt(at) : END;
        }

        private boolean skip(char wanted) {
            if (next() != wanted) {
                return false;
            }
            at++;
            return true;
        }

        private void skipSpace() {
            while (next() == ' ' || next() == '\t') {
                at++;
            }
        }

        private @Nullable MediaType type() {
            skipSpace();
            String type = token();
            String subtype = skip('/') ? token() : "";
            if (type.isEmpty() || subtype.isEmpty()) {
                return null;
            }
            Optional<String> charset = Optional.empty();
            for (skipSpace(); skip(';'); skipSpace()) {
                skipSpace();
                String name = token();
                if (name.isEmpty()) {
                    // a semicolon too many is allowed
                    continue;
                }
                String value = skip('=') ? value() : "";
                boolean isCharset = name.equalsIgnoreCase("charset");
                if (value.isEmpty() || (isCharset && charset.isPresent())) {
                    return null;
                }
                charset = isCharset ? Optional.of(value) : charset;
            }
            return at < text.length() ? null : new MediaType((type + "/" + subtype).toLowerCase(Locale.ROOT), charset);
        }

        private String value() {
            return skip('"') ? quoted() : token();
        }

        /** What stands up to the closing quote; empty where there is none. */
        private String quoted() {
            StringBuilder value = new StringBuilder();
            while (at < text.length()) {
                if (skip('"')) {
                    return value.toString();
                }
                skip('\\');
                value.append(next());
                at++;
            }
            return "";
        }

        private String token() {
            int start = at;
            while (isInToken(next())) {
                at++;
            }
            return text.substring(start, at);
        }

        private static boolean isInToken(char c) {
            return (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c != END && "!#$%&'*+-.^_`|~".indexOf(c) >= 0);
        }
    }
}
