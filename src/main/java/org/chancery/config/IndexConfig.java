package org.chancery.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.authority.Authority;

/**
 * What an editor may change without touching Java: the folder {@code index-config}, read and checked. Immutable.
 *
 * @param folder the folder it was read from
 * @param authority who is who
 * @param synonyms sets of words and phrases that mean the same, in the order of their file
 * @param settings the settings, after flags and environment
 * @param mappings the files that map other people's columns, by name without {@code .json}, in the order of names
 */
public record IndexConfig(
        Path folder, Authority authority, List<List<String>> synonyms, Settings settings, Map<String, Path> mappings) {
    public IndexConfig {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(authority);
        Objects.requireNonNull(settings);
        synonyms = synonyms.stream().map(List::copyOf).toList();
        mappings = Map.copyOf(mappings);
    }

    /**
     * Reads the folder, with the environment of this process before its settings. Throws ConfigException, which lists every
     * fault, unless there is none.
     */
    public static IndexConfig load(Path folder) {
        return load(folder, Overrides.ofEnvironment());
    }

    /** Reads the folder; throws ConfigException, which lists every fault, unless there is none. */
    public static IndexConfig load(Path folder, Overrides overrides) {
        Faults faults = new Faults();
        IndexConfig config = read(folder, overrides, faults);
        if (!faults.all().isEmpty()) {
            throw new ConfigException(faults.all());
        }
        return config;
    }

    /** Every fault of the folder, in the order of files and lines as they are read; none where it can be used. */
    public static List<ConfigFault> check(Path folder) {
        Faults faults = new Faults();
        read(folder, Overrides.ofEnvironment(), faults);
        ExtractionFolder.read(folder.resolve("extraction"), faults);
        CorrectionsFile.read(folder.resolve("corrections.jsonl"), faults);
        return faults.all();
    }

    private static IndexConfig read(Path folder, Overrides overrides, Faults faults) {
        return new IndexConfig(
                folder,
                AuthorityFolder.read(folder.resolve("authority"), faults),
                SynonymsFile.read(folder.resolve("analysis").resolve("synonyms.txt"), faults),
                SettingsFile.read(folder.resolve("settings.properties"), overrides, faults),
                mappings(folder.resolve("mappings"), faults));
    }

    private static Map<String, Path> mappings(Path folder, Faults faults) {
        Map<String, Path> mappings = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return mappings;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> {
                MappingFile.read(file, faults);
                mappings.put(file.getFileName().toString().replaceFirst("\\.json$", ""), file);
            });
        } catch (IOException e) {
            faults.add(folder, "the folder cannot be read (" + e + ")");
        }
        return mappings;
    }
}
