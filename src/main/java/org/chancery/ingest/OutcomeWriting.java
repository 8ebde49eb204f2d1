package org.chancery.ingest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import org.chancery.ingest.InputReading.Message;
import org.chancery.search.StatementWriter;
import org.chancery.search.StatementWriter.ArticleChange;
import org.chancery.search.StatementWriter.Change;

/** Writes what was read, and notes what came of it. For one thread. */
final class OutcomeWriting {
    private final StatementWriter writer;
    private final RejectionLog log;
    private final List<Duplicate> duplicates;
    private final int listed;

    /**
     * @param writer takes the statements
     * @param log takes what was rejected
     * @param duplicates takes the first {@code listed} statements that were there already, but not quite like this
     */
    OutcomeWriting(StatementWriter writer, RejectionLog log, List<Duplicate> duplicates, int listed) {
        this.writer = writer;
        this.log = log;
        this.duplicates = duplicates;
        this.listed = listed;
    }

    /** Writes what comes through the queue until its end; what came of each file, and of the articles of each folder together. */
    List<FileReport> all(BlockingQueue<Message> queue) throws InterruptedException {
        Map<Path, Tally> tallies = new LinkedHashMap<>();
        while (true) {
            switch (queue.take()) {
                case Message.Batch batch -> {
                    Tally tally = tallies.computeIfAbsent(batch.file().reported(), Tally::new);
                    for (Outcome outcome : batch.outcomes()) {
                        one(outcome, batch.file().path(), tally);
                    }
                }
                case Message.FileEnd end ->
                    tallies.computeIfAbsent(end.file().reported(), Tally::new).ended();
                case Message.End end -> {
                    return tallies.values().stream().map(Tally::report).toList();
                }
                case Message.Failure failure -> throw new IllegalStateException("the reading failed", failure.cause());
            }
        }
    }

    /** Writes one outcome of a file. */
    void one(Outcome outcome, Path file, Tally tally) {
        switch (outcome) {
            case Outcome.Accepted accepted -> changed(accepted, writer.put(accepted.statement()), file, tally);
            case Outcome.Told told -> article(told, file, tally);
            case Outcome.Withdrawn withdrawn -> tally.withdrawn(writer.delete(withdrawn.id()));
            case Outcome.Noted noted -> tally.noted(file, noted.warnings());
            case Outcome.Rejected rejected -> {
                tally.rejected(rejected.rejection());
                log.add(rejected.rejection());
            }
        }
    }

    private void article(Outcome.Told told, Path file, Tally tally) {
        ArticleChange change = writer.putArticle(
                told.article(),
                told.statements().stream().map(Outcome.Accepted::statement).toList());
        for (int i = 0; i < told.statements().size(); i++) {
            changed(told.statements().get(i), change.changes().get(i), file, tally);
        }
        tally.outdated(change.removed(), change.kept());
    }

    private void changed(Outcome.Accepted accepted, Change change, Path file, Tally tally) {
        tally.changed(change, accepted.warnings(), accepted.gaps());
        boolean duplicate = change == Change.MERGED || change == Change.REPLACED;
        if (duplicate && duplicates.size() < listed) {
            duplicates.add(
                    new Duplicate(file, accepted.line(), accepted.statement().id(), change));
        }
    }
}
