package org.chancery.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that is told of one statement: by each article in which it was found, and by records. They are kept apart so that an article that
 * does not say it any more can be taken away and leaves what the others tell. Immutable.
 *
 * @param all what is told, of one id and saying the same, in the order in which it first came; never empty, and what records tell united
 *     to one
 */
public record Tellings(List<Telling> all) {
    /**
     * What is told of a statement.
     *
     * @param article who tells it; empty for records
     * @param statement the statement as told there
     */
    public record Telling(Optional<Article> article, Statement statement) {
        public Telling {
            Objects.requireNonNull(article);
            Objects.requireNonNull(statement);
        }

        /** This one of who tells it, with all else as the record has it but where it stands and how it was found there. */
        private Telling restated(Statement record) {
            return new Telling(
                    article,
                    record.toBuilder()
                            .sources(statement.sources())
                            .context(statement.context())
                            .extraction(statement.extraction().orElse(null))
                            .build());
        }

        private boolean isBy(Predicate<Article> teller) {
            return article.filter(teller).isPresent();
        }
    }

    public Tellings {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("nobody tells it");
        }
    }

    /** What only records tell. */
    public static Tellings ofRecords(Statement statement) {
        return new Tellings(List.of(new Telling(Optional.empty(), statement)));
    }

    /** What only that article tells. */
    public static Tellings of(Article article, Statement statement) {
        return new Tellings(List.of(new Telling(Optional.of(article), statement)));
    }

    /** The statement, by {@link Statement#withTelling} of all that is told. */
    public Statement statement() {
        return all.stream()
                .map(Telling::statement)
                .reduce(Statement::withTelling)
                .orElseThrow();
    }

    /** The articles that tell it. */
    public List<Article> articles() {
        return all.stream().flatMap(telling -> telling.article().stream()).toList();
    }

    /**
     * What is told once a record has come. A record that was made of what an article here tells, as an export is, changes that and stays the
     * article's; one that says the same is united with what records tell; any other takes the place of all.
     */
    public Tellings after(Statement record) {
        if (record.equals(statement())) {
            return this;
        }
        Optional<String> document = record.extraction().map(Extraction::document);
        if (document.isPresent()
                && articles().stream().anyMatch(article -> document.get().equals(article.document()))) {
            return new Tellings(
                    all.stream().map(telling -> telling.restated(record)).toList());
        }
        return statement().saysTheSameAs(record) ? withRecord(record) : ofRecords(record);
    }

    private Tellings withRecord(Statement told) {
        List<Telling> next = new ArrayList<>(all);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).article().isEmpty()) {
                Statement united = next.get(i).statement().withTelling(told);
                next.set(i, new Telling(Optional.empty(), united));
                return new Tellings(next);
            }
        }
        next.add(new Telling(Optional.empty(), told));
        return new Tellings(next);
    }

    /** What is told once an article tells {@code told}: {@link #with} where it says the same, else that alone. */
    public Tellings after(Article article, Statement told, Predicate<Article> outdated) {
        return statement().saysTheSameAs(told) ? with(article, told, outdated) : of(article, told);
    }

    /**
     * These, and what an article tells, in the place of the first of those that are {@code outdated} by it, or that it told before, and
     * without these.
     */
    private Tellings with(Article article, Statement told, Predicate<Article> outdated) {
        Predicate<Article> replaced = outdated.or(article::equals);
        List<Telling> next = new ArrayList<>();
        boolean placed = false;
        for (Telling telling : all) {
            if (!telling.isBy(replaced)) {
                next.add(telling);
            } else if (!placed) {
                next.add(new Telling(Optional.of(article), told));
                placed = true;
            }
        }
        if (!placed) {
            next.add(new Telling(Optional.of(article), told));
        }
        return new Tellings(next);
    }

    /** What others than the articles that are {@code outdated} tell; empty where nobody else does. */
    public Optional<Tellings> without(Predicate<Article> outdated) {
        return of(all.stream().filter(telling -> !telling.isBy(outdated)).toList());
    }

    /** What is told in other sources than that; empty where it stands nowhere else. */
    public Optional<Tellings> withoutSource(String sourceId) {
        List<Telling> next = new ArrayList<>();
        for (Telling telling : all) {
            List<Source> sources = telling.statement().sources();
            List<Source> others = sources.stream()
                    .filter(source -> !source.id().equals(sourceId))
                    .toList();
            if (others.size() == sources.size()) {
                next.add(telling);
            } else if (!others.isEmpty()) {
                next.add(new Telling(
                        telling.article(),
                        telling.statement().toBuilder().sources(others).build()));
            }
        }
        return of(next);
    }

    private static Optional<Tellings> of(List<Telling> told) {
        return told.isEmpty() ? Optional.empty() : Optional.of(new Tellings(told));
    }
}
