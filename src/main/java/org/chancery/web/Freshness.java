package org.chancery.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.chancery.search.StatementSearcher;

/**
 * The entity tags of answers that depend on the index alone: made of the index's version and the request, so that what a
 * client holds can be told to be fresh without searching. They last as long as the server runs, since names and pages may
 * be others after a restart. Weak, since the same answer may go out compressed or not, and tells another time taken.
 */
final class Freshness {
    private final StatementSearcher searcher;
    private final byte[] salt = new byte[16];

    Freshness(StatementSearcher searcher) {
        this.searcher = searcher;
        new SecureRandom().nextBytes(salt);
    }

    /** The tag of the answer to {@code call} as of now; empty for what is not versioned. */
    Optional<String> tag(Route.Style style, Call call) {
        if (!style.isVersioned()) {
            return Optional.empty();
        }
        // the API answers everybody alike
        String language = style == Route.Style.PAGE ? call.locale().toLanguageTag() : "";
        String request = searcher.info().version() + "\n" + call.target().address() + "\n" + language;
        MessageDigest digest = sha256();
        digest.update(salt);
        byte[] hash = digest.digest(request.getBytes(StandardCharsets.UTF_8));
        return Optional.of("W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"");
    }

    /** Whether one of the tags of an If-None-Match header is {@code tag}. */
    static boolean isHeld(String ifNoneMatch, String tag) {
        for (String held : ifNoneMatch.split(",", -1)) {
            if (held.strip().equals(tag) || ("W/" + held.strip()).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an If-None-Match header stands for whatever there is, so that only what there is not is worth sending. */
    static boolean isAny(String ifNoneMatch) {
        return ifNoneMatch.strip().equals("*");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
