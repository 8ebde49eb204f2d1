package org.chancery.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.ingest.article.Sidecar;

/**
 * The files that the given paths stand for: a file for itself, a folder for what is in it and in the folders below, in the order of their
 * names, links followed. Each file is taken once. Within a folder, what is hidden and files called README, or README with an
 * ending, are no input and are passed over.
 *
 * @param files what is to be read
 * @param refused paths that cannot be read, in the order given
 * @param skipped what is in folders and cannot be read: files whose names do not tell a format that is read and that tell about no
 *     article beside them, links to nothing
 */
record InputFiles(List<InputFile> files, List<Rejection> refused, List<Path> skipped) {
    InputFiles {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
        skipped = List.copyOf(skipped);
    }

    /**
     * A file to read.
     *
     * @param path where it is, as given
     * @param format what it holds
     * @param size its size in bytes
     * @param reported under what the report counts it: the folder that was given for an article in it, else the file itself
     */
    record InputFile(Path path, InputFormat format, long size, Path reported) {}

    static InputFiles of(List<Path> paths) {
        return new Collector().collect(paths);
    }

    /** The bytes of all files together, compressed ones as they are. */
    long totalBytes() {
        return files.stream().mapToLong(InputFile::size).sum();
    }

    private static final class Collector {
        private final Map<Path, InputFile> files = new LinkedHashMap<>();
        private final List<Rejection> refused = new ArrayList<>();
        private final List<Path> skipped = new ArrayList<>();
        private final List<Path> folder = new ArrayList<>();

        InputFiles collect(List<Path> paths) {
            for (Path path : paths) {
                if (Files.isDirectory(path)) {
                    folder(path);
                } else if (Files.exists(path)) {
                    named(path);
                } else {
                    refuse(path, "there is no such file or folder");
                }
            }
            return new InputFiles(List.copyOf(files.values()), refused, skipped);
        }

        private void named(Path file) {
            Optional<InputFormat> format = InputFormat.of(file);
            if (format.isEmpty()) {
                refuse(file, "its name does not tell a format that is read (" + InputFormat.READ + ")");
            } else {
                take(file, format.get(), file);
            }
        }

        private void folder(Path path) {
            folder.clear();
            try {
                Files.walkFileTree(
                        path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new InFolder(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            int before = files.size();
            long readable = 0;
            Set<Path> beside = new HashSet<>();
            for (Path file : folder) {
                Optional<InputFormat> format = InputFormat.of(file);
                readable += format.isPresent() ? 1 : 0;
                if (format.filter(InputFormat.ARTICLE::equals).isPresent()) {
                    beside.addAll(Sidecar.candidates(file));
                }
            }
            folder.stream()
                    .filter(file -> !beside.contains(file))
                    .sorted()
                    .forEach(file -> InputFormat.of(file)
                            .ifPresentOrElse(
                                    format -> take(file, format, format == InputFormat.ARTICLE ? path : file),
                                    () -> skipped.add(file)));
            if (readable == 0 && files.size() == before) {
                refuse(path, "the folder holds no file that is read (" + InputFormat.READ + ")");
            }
        }

        private void take(Path file, InputFormat format, Path reported) {
            try {
                files.putIfAbsent(file.toRealPath(), new InputFile(file, format, Files.size(file), reported));
            } catch (IOException e) {
                refuse(file, "cannot be read: " + e.getMessage());
            }
        }

        private void refuse(Path path, String reason) {
            refused.add(new Rejection(path, 0, 0, reason));
        }

        private static boolean isHidden(Path path) {
            String name = name(path);
            return name.startsWith(".") && !name.equals(".") && !name.equals("..");
        }

        private static boolean isReadme(Path path) {
            String name = name(path);
            return name.equals("readme") || name.startsWith("readme.");
        }

        private static String name(Path path) {
            Path name = path.getFileName();
            return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        }

        /** Collects what is in a folder, which was asked for by name and may be hidden itself. */
        private final class InFolder extends SimpleFileVisitor<Path> {
            private final Path root;

            InFolder(Path root) {
                this.root = root;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return !path.equals(root) && isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && !isReadme(file)) {
                    (attributes.isRegularFile() ? folder : skipped).add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                refuse(
                        file,
                        e instanceof FileSystemLoopException
                                ? "is a link back to a folder that it is in"
                                : "cannot be read: " + e.getMessage());
                return FileVisitResult.CONTINUE;
            }
        }
    }
}
