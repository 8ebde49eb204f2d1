package org.chancery.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.List;
import java.util.Locale;

/** The reader's language, as the Accept-Language header tells it. */
final class Locales {
    private static final int MAX_HEADER_LENGTH = 200;

    private Locales() {}

    /** The language liked best; British English where none is told. */
    static Locale of(HttpServerExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
        if (header == null || header.length() > MAX_HEADER_LENGTH) {
            return Locale.UK;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            String best = ranges.getFirst().getRange();
            return best.equals("*") ? Locale.UK : Locale.forLanguageTag(best);
        } catch (IllegalArgumentException e) {
            return Locale.UK;
        }
    }
}
