package org.chancery.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret that lets its bearer write over HTTP. It comes from the environment or from a file, never from the command line, where
 * others could read it; only its SHA-256 is held. Immutable.
 */
public final class WriteToken {
    /** The variable that holds it. */
    public static final String VARIABLE = "CHANCERY_TOKEN";

    /** The variable that names a file that holds it. */
    public static final String FILE_VARIABLE = "CHANCERY_TOKEN_FILE";

    private static final int MOST_CHARACTERS = 4096;
    private static final int LEAST_BITS = 256;
    private static final int LEAST_DIFFERENT = 8;
    private static final String MAKE = "; make one with: openssl rand -hex 32";

    /** What may stand behind {@code Bearer}: RFC 6750. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]+|[0-9A-F]+");

    private final byte[] digest;

    private WriteToken(String token) {
        this.digest = sha256(token);
    }

    /**
     * The token that {@code CHANCERY_TOKEN}, or the file that {@code CHANCERY_TOKEN_FILE} names, holds; empty where neither is set. Throws
     * ConfigException where both are, the file cannot be read, or it is no token of 256 bits.
     *
     * @param environment value by variable
     */
    public static Optional<WriteToken> of(Map<String, String> environment) {
        Optional<String> token = Optional.ofNullable(environment.get(VARIABLE));
        Optional<String> file = Optional.ofNullable(environment.get(FILE_VARIABLE));
        if (token.isPresent() && file.isPresent()) {
            throw fault("both " + VARIABLE + " and " + FILE_VARIABLE + " are set; keep one");
        }
        return token.map(text -> checked(text, VARIABLE))
                .or(() -> file.map(name -> checked(content(name), "the file of " + FILE_VARIABLE)));
    }

    private static String content(String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > MOST_CHARACTERS) {
                throw fault(FILE_VARIABLE + ": " + file + " is too large to hold a token");
            }
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException | InvalidPathException e) {
            throw fault(FILE_VARIABLE + ": " + file + " cannot be read: " + e);
        }
    }

    private static WriteToken checked(String text, String where) {
        String token = text.strip();
        if (!FORM.matcher(token).matches()) {
            throw fault(where + " must hold a token of letters, digits and any of - . _ ~ + / and nothing else" + MAKE);
        }
        String digits = token.replaceFirst("=+$", "");
        int bits = digits.length() * (HEXADECIMAL.matcher(digits).matches() ? 4 : 6);
        if (bits < LEAST_BITS || digits.chars().distinct().count() < LEAST_DIFFERENT) {
            throw fault(where + " must hold a token of " + LEAST_BITS
                    + " random bits at least, 64 hexadecimal digits or 43 letters and digits, and this has "
                    + digits.length() + MAKE);
        }
        return new WriteToken(token);
    }

    private static ConfigException fault(String message) {
        return new ConfigException(List.of(new ConfigFault.OfVariable(message)));
    }

    /** Whether that is the token; how long this takes tells nothing about it. */
    public boolean is(String presented) {
        return MessageDigest.isEqual(digest, sha256(presented));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
