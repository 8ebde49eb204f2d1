package org.chancery.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
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
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .map(locale -> Locale.of(locale.getLanguage(), locale.getCountry()))
                    .filter(locale -> !locale.getLanguage().isEmpty())
                    .findFirst()
                    .orElse(Locale.UK);
        } catch (IllegalArgumentException e) {
            return Locale.UK;
        }
    }
}
