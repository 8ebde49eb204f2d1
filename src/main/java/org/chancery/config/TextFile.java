package org.chancery.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text file by lines, strictly: whatever is not clean UTF-8 text is a fault with its line. */
final class TextFile {
    /**
     * One line.
     *
     * @param number counted from 1
     * @param text without its line end
     */
    record Line(int number, String text) {}

    private TextFile() {}

    /**
     * The lines of a file that hold something: neither blank ones nor comments, which start with {@code #}. Lines with a
     * fault are left out; none where the file cannot be read, which is a fault as well.
     */
    static List<Line> lines(Path file, Faults faults) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            faults.add(file, "the file is missing");
            return List.of();
        } catch (IOException e) {
            faults.add(file, "the file cannot be read (" + e + ")");
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int number = 1; start < bytes.length; number++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            boolean carriageReturn = end > start && bytes[end - 1] == '\r';
            line(ByteBuffer.wrap(bytes, start, end - start - (carriageReturn ? 1 : 0)), file, number, faults)
                    .filter(line -> !line.text().isBlank() && !line.text().startsWith("#"))
                    .ifPresent(lines::add);
            start = end + 1;
        }
        return lines;
    }

    private static Optional<Line> line(ByteBuffer bytes, Path file, int number, Faults faults) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            faults.add(file, number, "this line is not valid UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
        Optional<String> stray = text.codePoints()
                .filter(TextFile::isStray)
                .mapToObj(Character::toString)
                .findFirst();
        stray.ifPresent(c -> faults.add(
                file,
                number,
                String.format("the invisible character U+%04X is not allowed; remove it", c.codePointAt(0))));
        return stray.isPresent() ? Optional.empty() : Optional.of(new Line(number, text));
    }

    /** Control characters other than the tab, byte order marks, and marks that change the direction of text unseen. */
    private static boolean isStray(int c) {
        return (Character.isISOControl(c) && c != '\t')
                || c == 0xFEFF
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
