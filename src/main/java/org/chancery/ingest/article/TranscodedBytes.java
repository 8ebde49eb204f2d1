package org.chancery.ingest.article;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Articles that came with word of their charset, which a file has no place for. */
public final class TranscodedBytes {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TranscodedBytes() {}

    /**
     * Bytes that are read as {@code bytes} are in that charset whenever they are read again: the same, where they tell it by
     * themselves, else UTF-8 with a byte order mark. Throws {@link ArticleRefusal} where they are not in that charset.
     */
    public static byte[] of(byte[] bytes, ArticleFormat format, Charset charset) {
        String text = decoded(bytes, charset);
        if (text.isEmpty() || readsAs(text, bytes, format)) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + bytes.length / 8);
        out.writeBytes(MARK);
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ArticleRefusal(0, "it is not valid " + charset.name() + ", which was told to be its charset");
        }
    }

    private static boolean readsAs(String text, byte[] bytes, ArticleFormat format) {
        try {
            return DecodedBytes.of(bytes, format).text().equals(text);
        } catch (ArticleRefusal refusal) {
            return false;
        }
    }
}
