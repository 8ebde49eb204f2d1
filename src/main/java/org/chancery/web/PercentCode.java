package org.chancery.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding, read strictly: what is no UTF-8 is an error, not a replacement character. */
final class PercentCode {
    private PercentCode() {}

    /**
     * The text that a raw part of a URL stands for. Each raw character is one byte as it came over the wire.
     *
     * @param what the part, for the error
     * @param plusIsBlank whether + means a blank, as it does in queries
     * @throws ProblemException where it is not percent-encoded UTF-8, or holds a control character other than white space
     */
    static String decode(String raw, String what, boolean plusIsBlank) {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = high < 0 ? -1 : Character.digit(raw.charAt(i + 2), 16);
                if (low < 0) {
                    throw ProblemException.badRequest(
                            "The " + what + " has a % that is not followed by two hexadecimal digits.");
                }
                bytes[length++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                bytes[length++] = (byte) (plusIsBlank && c == '+' ? ' ' : c);
            }
        }
        return checked(text(bytes, length, what), what);
    }

    private static String text(byte[] bytes, int length, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.badRequest("The " + what + " is not UTF-8.");
        }
    }

    private static String checked(String text, String what) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                throw ProblemException.badRequest("The " + what + " holds a control character.");
            }
        }
        return text;
    }
}
