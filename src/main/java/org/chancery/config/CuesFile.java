package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Cue;
import org.chancery.extract.Frame;

/** Reads {@code cues.tsv}: a word or phrase that introduces a statement a row. */
final class CuesFile {
    static final List<String> COLUMNS =
            List.of("id", "lemma", "forms", "frames", "act", "sense", "prior", "positive", "negative");

    private CuesFile() {}

    static List<Cue> read(Path file, List<RuleExample> examples, Faults faults) {
        List<Cue> cues = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            String id = row.required("id", TsvRow.ID, "point-out");
            Integer before = lineOf.putIfAbsent(id, row.line());
            if (before != null) {
                row.fault("the id '" + id + "' stands in line " + before + " already");
            }
            Examples.read(row, id, examples);
            Set<Frame> frames = frames(row);
            List<String> forms = row.list("forms");
            if (forms.isEmpty()) {
                row.required("forms");
            }
            for (String form : forms) {
                if (!form.equals(form.toLowerCase(Locale.ROOT))) {
                    row.fault("the form '" + form + "' must be in lower case");
                }
            }
            Optional<Cue.Sense> sense = sense(row);
            Optional<Double> prior = row.share("prior");
            String lemma = row.required("lemma");
            String act = row.required("act");
            if (sense.isPresent() && prior.isPresent() && !forms.isEmpty() && !frames.isEmpty()) {
                cues.add(new Cue(id, lemma, forms, frames, act, sense.get(), prior.get()));
            }
        }
        return cues;
    }

    private static Set<Frame> frames(TsvRow row) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String name : row.list("frames")) {
            Frame.of(name)
                    .ifPresentOrElse(
                            frames::add,
                            () -> row.fault("there is no frame '" + name + "'; right would be one of "
                                    + String.join(
                                            ", ",
                                            Stream.of(Frame.values())
                                                    .map(Frame::id)
                                                    .toList())));
        }
        if (row.list("frames").isEmpty()) {
            row.required("frames");
        }
        return frames;
    }

    private static Optional<Cue.Sense> sense(TsvRow row) {
        String name = row.required("sense");
        Optional<Cue.Sense> sense = Stream.of(Cue.Sense.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
        if (sense.isEmpty() && !name.isEmpty()) {
            row.fault("there is no sense '" + name + "'; right would be speech, stance, belief or deed");
        }
        return sense;
    }
}
