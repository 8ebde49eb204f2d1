package org.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** NOTICE names what the program runs with, and nothing else is run with. */
final class NoticeIT {
    private static final Path JAR = Path.of("target/chancery.jar");
    private static final Pattern VERSION_AND_ENDING = Pattern.compile("-[0-9].*[.]jar");

    @Test
    void everyLibraryOfTheClassPathIsNamed() throws IOException {
        List<String> words = Arrays.asList(Files.readString(Path.of("NOTICE")).split("[\\s(),]+", -1));
        List<String> libraries;
        try (JarFile jar = new JarFile(JAR.toFile())) {
            libraries = Arrays.stream(jar.getManifest()
                            .getMainAttributes()
                            .getValue(Attributes.Name.CLASS_PATH)
                            .split(" ", -1))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .map(file -> VERSION_AND_ENDING.matcher(file).replaceFirst(""))
                    .toList();
        }
        assertThat(libraries).isNotEmpty();
        assertThat(libraries.stream().filter(library -> !words.contains(library) && !words.contains(library + ".")))
                .isEmpty();
    }
}
