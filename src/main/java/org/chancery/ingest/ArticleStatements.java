package org.chancery.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.authority.Authority;
import org.chancery.config.Correction;
import org.chancery.config.ExtractionFolder;
import org.chancery.extract.ExtractedStatement;
import org.chancery.extract.Extractor;
import org.chancery.extract.ForeignExtractor;
import org.chancery.extract.LanguageGuess;
import org.chancery.extract.LanguageRules;
import org.chancery.extract.NamesSpokenOf;
import org.chancery.extract.TimeFinder;
import org.chancery.extract.TopicFinder;
import org.chancery.extract.Turn;
import org.chancery.ingest.article.ArticleBlock;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.json.StatementRecord;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;

/** Makes statements of what is said in an article, as editors have corrected it. For use by one thread at a time. */
public final class ArticleStatements {
    private static final String ENGLISH = "en";

    private final Normaliser normaliser;
    private final Supplier<Extractor> extractor;
    private final ArticleRecords records;
    private final List<Correction> corrections;
    private final LanguageGuess languages;
    private final Map<String, ForeignExtractor> foreign = new HashMap<>();

    /**
     * What an article holds.
     *
     * @param statements the statements in the order of their words
     * @param withdrawn ids of statements that editors do not want, wherever they stand
     * @param leftOut how many statements editors do not want from this place
     * @param warnings what is odd about it, in words that are the same for every article with the same oddity
     */
    public record Found(List<Statement> statements, List<String> withdrawn, int leftOut, List<String> warnings) {
        public Found {
            statements = List.copyOf(statements);
            withdrawn = List.copyOf(withdrawn);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * With that authority and those rules.
     *
     * @param authority who is who
     * @param rules the rules of extraction
     * @param corrections what editors overrule
     * @param maxTextCharacters how long the text of a statement may be, in UTF-16 units
     */
    public ArticleStatements(
            Authority authority, ExtractionFolder.Contents rules, List<Correction> corrections, int maxTextCharacters) {
        this.normaliser = new Normaliser(authority, maxTextCharacters);
        this.extractor = new Supplier<>() {
            private Optional<Extractor> made = Optional.empty();

            @Override
            public Extractor get() {
                // The language models take more than a second to load: not before there is an article.
                made = made.or(() -> Optional.of(new Extractor(authority, rules.rules())));
                return made.get();
            }
        };
        this.records = new ArticleRecords(
                authority,
                new TimeFinder(rules.timeWords()),
                new TopicFinder(authority.topics()),
                new NamesSpokenOf(authority));
        this.corrections = List.copyOf(corrections);
        this.languages = new LanguageGuess(rules.languages());
        for (LanguageRules language : rules.languages()) {
            if (!language.cues().isEmpty()) {
                foreign.put(language.lang(), new ForeignExtractor(authority, rules.rules(), language));
            }
        }
    }

    /**
     * The statements in an article, each once.
     *
     * @param article the article
     * @param name what to call its source where it tells no title
     */
    public Found find(ArticleDocument article, String name) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        Set<String> withdrawn = new LinkedHashSet<>();
        Set<String> warnings = new LinkedHashSet<>(article.warnings());
        int leftOut = 0;
        String lang = language(article);
        if (!lang.equals(ENGLISH) && !foreign.containsKey(lang)) {
            warnings.add("the article is in a language (" + lang + ") that is not read; read are en, "
                    + String.join(", ", foreign.keySet().stream().sorted().toList()));
            return new Found(List.of(), List.of(), 0, List.copyOf(warnings));
        }
        for (ExtractedStatement found : extracted(article, lang)) {
            try {
                StatementRecord record = records.record(article, found, name, lang);
                Normaliser.Normalised normalised = normaliser.normalise(record);
                List<Correction> mine = corrections(normalised.statement());
                if (mine.stream().noneMatch(ArticleStatements::rejects)) {
                    Normaliser.Normalised one = corrected(record, normalised, mine);
                    statements.putIfAbsent(one.statement().id(), one.statement());
                    warnings.addAll(one.warnings());
                } else if (mine.stream()
                        .anyMatch(each -> rejects(each) && each.which() instanceof Correction.Which.Id)) {
                    withdrawn.add(normalised.statement().id());
                } else {
                    leftOut++;
                }
            } catch (Refusal refusal) {
                warnings.add("a statement was left out: " + refusal.reason());
            }
        }
        return new Found(List.copyOf(statements.values()), List.copyOf(withdrawn), leftOut, List.copyOf(warnings));
    }

    /** The language that the article tells, else that of its words, else English. */
    private String language(ArticleDocument article) {
        return article.metadata()
                .lang()
                .map(lang -> lang.replaceFirst("-.*", ""))
                .filter(lang -> !lang.equals("und"))
                .or(() -> languages.of(article.text()))
                .orElse(ENGLISH);
    }

    private List<ExtractedStatement> extracted(ArticleDocument article, String lang) {
        Optional<PartialDate> published = WrittenDay.of(article);
        List<Span> paragraphs = new ArrayList<>();
        Map<Span, List<Span>> turns = new LinkedHashMap<>();
        List<Turn> transcript = new ArrayList<>();
        for (ArticleBlock block : article.blocks()) {
            switch (block) {
                case ArticleBlock.Paragraph paragraph -> paragraphs.add(paragraph.span());
                case ArticleBlock.ListItem item -> paragraphs.add(item.span());
                case ArticleBlock.Turn turn ->
                    turns.computeIfAbsent(turn.label(), label -> new ArrayList<>())
                            .add(turn.words());
                case ArticleBlock.Heading heading -> {}
                case ArticleBlock.Boilerplate boilerplate -> {}
                case ArticleBlock.Dateline dateline -> {}
            }
        }
        ForeignExtractor other = foreign.get(lang);
        if (other != null) {
            return other.extract(article.text(), paragraphs, published);
        }
        List<ExtractedStatement> found =
                new ArrayList<>(extractor.get().extract(article.text(), paragraphs, published));
        turns.forEach((label, words) -> transcript.add(new Turn(label, words)));
        found.addAll(extractor.get().turns(article.text(), transcript, published));
        return found;
    }

    private List<Correction> corrections(Statement statement) {
        return corrections.stream()
                .filter(each ->
                        each.isFor(statement.id(), statement.extraction().orElseThrow()))
                .toList();
    }

    private static boolean rejects(Correction correction) {
        return correction.action() instanceof Correction.Action.Reject;
    }

    /** The statement as editors want it. It keeps its id, so that its links stay. */
    private Normaliser.Normalised corrected(
            StatementRecord record, Normaliser.Normalised normalised, List<Correction> by) {
        if (by.isEmpty()) {
            return normalised;
        }
        StatementRecord corrected = record;
        for (Correction correction : by) {
            corrected = switch (correction.action()) {
                case Correction.Action.Reject reject -> corrected;
                case Correction.Action.SaidBy said -> ArticleRecords.saidBy(corrected, said);
                case Correction.Action.IsOf of -> ArticleRecords.ofKind(corrected, of.kind());
            };
        }
        return normaliser.normalise(
                ArticleRecords.withId(corrected, normalised.statement().id()));
    }
}
