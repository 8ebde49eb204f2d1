package org.chancery.ingest.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page declares in its head, as the HTML standard has it: in a meta element of its first 1,024 bytes. */
final class DeclaredCharset {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int SEARCHED = 1024;
    private static final Pattern META =
            Pattern.compile("(?i)<meta\\s[^>]{0,400}?charset\\s{0,20}=\\s{0,20}[\"']?([\\w.:-]{1,40})");

    private DeclaredCharset() {}

    /** The charset; empty where none is declared or known. One that is not known is warned of. */
    static Optional<Charset> of(byte[] bytes, List<String> warnings) {
        String head = new String(bytes, 0, Math.min(bytes.length, SEARCHED), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        if (!meta.find()) {
            return Optional.empty();
        }
        String name = meta.group(1).toLowerCase(Locale.ROOT);
        // The standard's words for what pages say and do not mean: bytes that could be searched are not UTF-16.
        return switch (name) {
            case "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
            case "iso-8859-1", "latin1", "ascii", "us-ascii" -> Optional.of(WINDOWS_1252);
            default -> named(name, warnings);
        };
    }

    private static Optional<Charset> named(String name, List<String> warnings) {
        try {
            if (Charset.isSupported(name)) {
                return Optional.of(Charset.forName(name));
            }
        } catch (IllegalCharsetNameException e) {
            // Not known either.
        }
        warnings.add("the page declares the charset '" + name + "', which is not known");
        return Optional.empty();
    }
}
