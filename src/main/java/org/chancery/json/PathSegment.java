package org.chancery.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ids as parts of a path. */
public final class PathSegment {
    private PathSegment() {}

    /** The text with everything percent-encoded that may not stand in one segment of a path. */
    public static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
