package org.chancery.ingest.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps the raw bytes of articles in a folder, each in a file named by its SHA-256 and its format, so that every statement can be shown
 * where it stands. What has been put is durable. May be used by several threads, and by several processes on one folder.
 */
public final class DocumentStore {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final boolean FOLDERS_CAN_BE_SYNCED =
            !System.getProperty("os.name", "").startsWith("Windows");

    /** Stands in the message of every exception that is thrown because the disk is full. */
    public static final String FULL = "No space left on device";

    private static final String UNFINISHED = "unfinished-";
    private static final String TEMPORARY = ".tmp";

    private final Path folder;

    private DocumentStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A document as it was put.
     *
     * @param bytes its bytes, not to be changed
     * @param format how it is written down
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Stored(byte[] bytes, ArticleFormat format) {
        public Stored {
            Objects.requireNonNull(bytes);
            Objects.requireNonNull(format);
        }
    }

    /** The documents of a data folder, to be read only: nothing is made, and where there is no folder nothing is found. */
    public static DocumentStore reading(Path data) {
        return new DocumentStore(folder(data));
    }

    private static Path folder(Path data) {
        return data.resolve("documents");
    }

    /** The documents of a data folder: {@code data/documents}, made where there is none. Throws UncheckedIOException. */
    public static DocumentStore open(Path data) {
        Path folder = folder(data);
        try {
            create(folder);
            return new DocumentStore(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    /**
     * Keeps a document; one that is kept already in that format and undamaged is not written again. Throws UncheckedIOException where the
     * document is not certainly durable; then it may or may not be kept.
     *
     * @return its SHA-256, by which it is found
     */
    public String put(byte[] bytes, ArticleFormat format) {
        String sha256 = Sha256.hex(bytes);
        Path file = file(sha256, format);
        try {
            if (!isIntact(file, sha256)) {
                write(file, bytes);
            }
            // Also where it was there before: another thread may not have come to this yet.
            sync(folder);
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException("the document " + file + " cannot be kept: " + e.getMessage(), e);
        }
    }

    /** Whether there is a document of that SHA-256 in that format, damaged or not. */
    boolean has(String sha256, ArticleFormat format) {
        return Files.exists(file(sha256, format));
    }

    /** Takes a document out in that format; nothing happens where it is not kept. Throws UncheckedIOException. */
    void remove(String sha256, ArticleFormat format) {
        Path file = file(sha256, format);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the document " + file + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /**
     * As {@link #open}, for whoever alone puts anything now: what a process that was stopped left half written is deleted. Throws
     * UncheckedIOException.
     */
    public static DocumentStore openAlone(Path data) {
        DocumentStore store = open(data);
        store.clean();
        return store;
    }

    private void clean() {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, UNFINISHED + "*" + TEMPORARY)) {
            for (Path file : unfinished) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new UncheckedIOException(
                    "the folder " + folder + " cannot be cleaned: " + e.getMessage(),
                    e instanceof DirectoryIteratorException in ? in.getCause() : (IOException) e);
        }
    }

    /**
     * A document; empty where it is not kept. Bytes that were put in several formats are found in the first that {@link ArticleFormat}
     * lists and that is undamaged. Throws {@link DamagedDocument} where no file of it is what was put, UncheckedIOException where one
     * cannot be read, IllegalArgumentException where {@code sha256} is none.
     */
    public Optional<Stored> find(String sha256) {
        if (!NAME.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        Optional<DamagedDocument> damage = Optional.empty();
        for (ArticleFormat format : ArticleFormat.values()) {
            try {
                Optional<Stored> stored = read(file(sha256, format), sha256).map(bytes -> new Stored(bytes, format));
                if (stored.isPresent()) {
                    return stored;
                }
            } catch (DamagedDocument damaged) {
                damage = Optional.of(damaged);
            }
        }
        damage.ifPresent(damaged -> {
            throw damaged;
        });
        return Optional.empty();
    }

    private Path file(String sha256, ArticleFormat format) {
        return folder.resolve(sha256 + "." + format.extension());
    }

    private static Optional<byte[]> read(Path file, String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String found = Sha256.hex(bytes);
            if (!found.equals(sha256)) {
                throw new DamagedDocument(file, found);
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the document " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isIntact(Path file, String sha256) throws IOException {
        try {
            return Sha256.hex(Files.readAllBytes(file)).equals(sha256);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Under another name until it is whole and on the disk. */
    private void write(Path file, byte[] bytes) throws IOException {
        // Known before, so that it is told in the same words where the system speaks another language.
        if (Files.getFileStore(folder).getUsableSpace() < bytes.length) {
            throw new IOException(FULL);
        }
        Path unfinished = Files.createTempFile(folder, UNFINISHED, TEMPORARY);
        try {
            try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Makes a folder and what is missing above it, durably: each as an entry of its parent. */
    private static void create(Path folder) throws IOException {
        Deque<Path> parents = new ArrayDeque<>();
        for (Path missing = folder.toAbsolutePath().normalize();
                missing != null && !Files.exists(missing);
                missing = missing.getParent()) {
            if (missing.getParent() != null) {
                parents.push(missing.getParent());
            }
        }
        Files.createDirectories(folder);
        for (Path parent : parents) {
            sync(parent);
        }
    }

    private static void sync(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_SYNCED) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }
}
