package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.authority.Names;

/** Reads {@code synonyms.txt}: a set of equivalents a line, with commas between. */
final class SynonymsFile {
    private SynonymsFile() {}

    static List<List<String>> read(Path file, Faults faults) {
        List<List<String>> sets = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (TextFile.Line line : TextFile.lines(file, faults)) {
            List<String> set = new ArrayList<>();
            for (String part : line.text().split(",", -1)) {
                String word = part.strip();
                Integer other = Names.key(word).isEmpty() ? null : lineOf.putIfAbsent(Names.key(word), line.number());
                if (Names.key(word).isEmpty()) {
                    faults.add(file, line.number(), "there is an empty entry; write one comma between two entries");
                } else if (Objects.equals(other, line.number())) {
                    faults.add(file, line.number(), "'" + word + "' stands here twice; once is enough");
                } else if (other != null) {
                    faults.add(
                            file,
                            line.number(),
                            "'" + word + "' already stands in line " + other
                                    + "; make the two sets one, or drop it here");
                } else {
                    set.add(word);
                }
            }
            if (set.size() == 1 && line.text().indexOf(',') < 0) {
                faults.add(file, line.number(), "a set needs at least two entries with a comma between");
            }
            sets.add(List.copyOf(set));
        }
        return sets;
    }
}
