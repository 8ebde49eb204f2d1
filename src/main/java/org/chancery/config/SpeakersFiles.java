package org.chancery.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.authority.SpeakerEntry;
import org.chancery.statement.SpeakerClass;

/** Reads the files of the folder {@code speakers}, a speaker a row, and {@code generic-speakers.tsv}. */
final class SpeakersFiles {
    static final List<String> COLUMNS = List.of("id", "name", "class", "aliases", "offices");
    static final List<String> GENERIC_COLUMNS = List.of("id", "name", "aliases");

    private SpeakersFiles() {}

    /** The speakers of every {@code .tsv} file of the folder, in the order of file names. */
    static List<Located<SpeakerEntry>> read(Path folder, Faults faults) {
        List<Path> files = tables(folder, faults);
        List<Located<SpeakerEntry>> speakers = new ArrayList<>();
        for (Path file : files) {
            for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
                speakers.add(row.locate(new SpeakerEntry(
                        row.required("id", TsvRow.ID, "volodymyr-zelenskyy"),
                        row.required("name"),
                        speakerClass(row),
                        row.list("aliases"),
                        OfficesCell.read(row, "offices"))));
            }
        }
        return speakers;
    }

    /** Speakers who are not named one by one: European diplomats, a senior official. */
    static List<Located<SpeakerEntry>> readGeneric(Path file, Faults faults) {
        List<Located<SpeakerEntry>> speakers = new ArrayList<>();
        for (TsvRow row : TsvTable.rows(file, GENERIC_COLUMNS, faults)) {
            speakers.add(row.locate(new SpeakerEntry(
                    row.required("id", TsvRow.ID, "european-diplomats"),
                    row.required("name"),
                    SpeakerClass.GROUP,
                    row.list("aliases"),
                    List.of())));
        }
        return speakers;
    }

    private static SpeakerClass speakerClass(TsvRow row) {
        String text = row.required("class");
        Optional<SpeakerClass> speakerClass = SpeakerClass.of(text).filter(c -> c.id().equals(text));
        if (speakerClass.isEmpty() && !text.isEmpty()) {
            row.fault("class '" + text + "' is unknown; right would be person, government, organisation or group");
        }
        return speakerClass.orElse(SpeakerClass.PERSON);
    }

    private static List<Path> tables(Path folder, Faults faults) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (tables.isEmpty()) {
                faults.add(folder, "the folder has no .tsv file");
            }
            return tables;
        } catch (NoSuchFileException | NotDirectoryException e) {
            faults.add(folder, "the folder is missing");
        } catch (IOException e) {
            faults.add(folder, "the folder cannot be read (" + e + ")");
        }
        return List.of();
    }
}
