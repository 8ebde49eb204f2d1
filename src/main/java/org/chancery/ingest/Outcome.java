package org.chancery.ingest;

import java.util.List;
import java.util.Set;
import org.chancery.statement.Article;
import org.chancery.statement.Statement;

/** What became of one record of the input. */
public sealed interface Outcome {
    /**
     * A record that became a statement.
     *
     * @param line the line on which the record begins, from 1
     * @param statement the statement
     * @param warnings what was odd about it, in words that are the same for every record with the same oddity
     * @param gaps what it left out
     */
    record Accepted(long line, Statement statement, List<String> warnings, Set<Gap> gaps) implements Outcome {
        public Accepted {
            warnings = List.copyOf(warnings);
            gaps = Set.copyOf(gaps);
        }
    }

    /**
     * An article that was read.
     *
     * @param article the article
     * @param statements all that is said in it, in the order of its words
     */
    record Told(Article article, List<Accepted> statements) implements Outcome {
        public Told {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A record, or a whole file, that was not taken.
     *
     * @param rejection where and why
     */
    record Rejected(Rejection rejection) implements Outcome {}

    /**
     * A statement that an editor does not want wherever it stands: it is taken out of the index if it is there.
     *
     * @param id its id
     */
    record Withdrawn(String id) implements Outcome {}

    /**
     * Something odd about a whole file.
     *
     * @param warnings what, in words that are the same for every file with the same oddity
     */
    record Noted(List<String> warnings) implements Outcome {
        public Noted {
            warnings = List.copyOf(warnings);
        }
    }
}
