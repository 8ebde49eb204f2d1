package org.chancery.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.authority.Authority;
import org.chancery.config.Correction;
import org.chancery.extract.ExtractedStatement;
import org.chancery.extract.FoundSpeaker;
import org.chancery.extract.NamesSpokenOf;
import org.chancery.extract.TimeFinder;
import org.chancery.extract.TopicFinder;
import org.chancery.ingest.article.ArticleBlock;
import org.chancery.ingest.article.ArticleDocument;
import org.chancery.json.OrganisationRecord;
import org.chancery.json.SourceRecord;
import org.chancery.json.SpeakerRecord;
import org.chancery.json.StatementRecord;
import org.chancery.statement.Extraction;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Passage;
import org.chancery.statement.Span;
import org.chancery.statement.TopicWords;

/** Writes what was found in an article as a record. Immutable. */
final class ArticleRecords {
    private static final int CONTEXT = 400;

    /** What is called a first heading far behind is no title of the article. */
    private static final int BLOCKS_BEFORE_TITLE = 100;

    private final Authority authority;
    private final TimeFinder times;
    private final TopicFinder topics;
    private final NamesSpokenOf names;

    ArticleRecords(Authority authority, TimeFinder times, TopicFinder topics, NamesSpokenOf names) {
        this.authority = authority;
        this.times = times;
        this.topics = topics;
        this.names = names;
    }

    StatementRecord record(ArticleDocument article, ExtractedStatement found, String name, String lang) {
        Optional<PartialDate> published = WrittenDay.of(article);
        String text = text(article, found);
        Map<String, List<Span>> about = topics.find(text);
        Optional<PartialDate> date = lang.equals("en") ? times.find(article.text(), found, published) : published;
        Optional<PartialDate> held = date.or(() -> published);
        Set<String> countries = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        List<SpeakerRecord> speakers = new ArrayList<>();
        for (FoundSpeaker speaker : found.speakers()) {
            // What a person of the authority spoke for on another day than that of publication is told by the office of
            // that day.
            boolean another = speaker.id().isPresent() && !held.equals(published);
            countries.addAll(another ? List.of() : speaker.countries());
            organisations.addAll(another ? List.of() : speaker.organisations());
            speakers.add(speaker(speaker, held, another));
        }
        return StatementRecord.builder()
                .text(text)
                .kind(found.kind().id())
                .speakers(speakers)
                .countries(List.copyOf(countries))
                .organisations(organisations.stream()
                        .map(id -> new OrganisationRecord(Optional.of(id), Optional.empty()))
                        .toList())
                .date(date.map(PartialDate::toString).orElse(null))
                .topics(List.copyOf(about.keySet()))
                .lang(lang)
                .before(context(article, found, true))
                .after(context(article, found, false))
                .mentions(names.find(text, published))
                .sources(List.of(source(article, name)))
                .extraction(extraction(article, found, topicWords(text, about)))
                .build();
    }

    /** What was said: of a quotation its words without the marks, and without the comma before the attribution. */
    private static String text(ArticleDocument article, ExtractedStatement found) {
        boolean whole = found.kind() == Kind.DIRECT
                && found.quoted().size() == found.content().size();
        if (!whole) {
            return oneLine(found.words(article.text()));
        }
        return found.quoted().stream()
                .map(span -> oneLine(article.words(span)))
                .collect(Collectors.joining(" […] "))
                .replaceFirst(",$", "");
    }

    /** With the role as the article has it where the authority knows none on that date. */
    private SpeakerRecord speaker(FoundSpeaker speaker, Optional<PartialDate> held, boolean another) {
        List<String> countries = another ? List.of() : speaker.countries();
        List<String> organisations = another ? List.of() : speaker.organisations();
        Optional<String> office =
                speaker.id().flatMap(id -> held.flatMap(day -> authority.roleOn(id, day, countries, organisations)));
        return new SpeakerRecord(
                speaker.id(),
                Optional.of(oneLine(speaker.name())),
                office.or(() -> speaker.role().map(ArticleRecords::withoutArticle)),
                Optional.of(speaker.speakerClass().id()),
                speaker.complete() ? Optional.empty() : Optional.of(false));
    }

    private static String withoutArticle(String role) {
        return oneLine(role).replaceFirst("^(?i:the|an?|another|his|her|its|their|my|our) ", "");
    }

    private static SourceRecord source(ArticleDocument article, String name) {
        Optional<String> heading = article.blocks().stream()
                .limit(BLOCKS_BEFORE_TITLE)
                .filter(block -> block instanceof ArticleBlock.Heading it && it.level() == 1)
                .map(block -> oneLine(article.words(block.span())))
                .findFirst();
        return new SourceRecord(
                Optional.empty(),
                article.metadata().title().or(() -> heading).or(() -> Optional.of(name)),
                article.metadata().publisher(),
                article.metadata().url().map(URI::toString),
                article.metadata().published().map(PartialDate::toString));
    }

    private static Extraction extraction(
            ArticleDocument article, ExtractedStatement found, List<TopicWords> topicWords) {
        FoundSpeaker first = found.speakers().getFirst();
        FoundSpeaker last = found.speakers().getLast();
        Span mention = new Span(
                first.mention().start(),
                Math.max(first.mention().end(), last.mention().end()));
        return new Extraction(
                article.sha256(),
                found.content().stream().map(article::raw).toList(),
                found.quoted().stream().map(article::raw).toList(),
                found.cue().map(span -> passage(article, span)),
                Optional.of(passage(article, mention)),
                first.antecedent().map(span -> passage(article, span)),
                found.rule(),
                found.confidence().value(),
                found.kind() == Kind.INDIRECT && found.act().equals("deny"),
                found.relayedBy().map(ArticleRecords::oneLine),
                topicWords);
    }

    /** The words of the text that point to each topic, each once. */
    private static List<TopicWords> topicWords(String text, Map<String, List<Span>> about) {
        return about.entrySet().stream()
                .map(topic -> new TopicWords(
                        topic.getKey(),
                        topic.getValue().stream()
                                .map(span -> text.substring(span.start(), span.end()))
                                .distinct()
                                .toList()))
                .toList();
    }

    private static Passage passage(ArticleDocument article, Span span) {
        return new Passage(article.raw(span), oneLine(article.words(span)));
    }

    /** What stands in the same paragraph before or after the words, whole words of it. */
    private static String context(ArticleDocument article, ExtractedStatement found, boolean before) {
        int start = found.content().getFirst().start();
        int end = found.content().getLast().end();
        Span block = article.blockAt(start)
                .map(ArticleBlock::span)
                .filter(span -> span.end() >= end)
                .orElse(found.sentence());
        String text = article.text();
        if (before) {
            int from = Math.max(block.start(), start - CONTEXT);
            while (from > block.start() && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
                from++;
            }
            return oneLine(text.substring(Math.min(from, start), start));
        }
        int to = Math.min(Math.max(block.end(), end), end + CONTEXT);
        while (to < block.end() && to > end && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        // The mark that ends the statement's own sentence says nothing.
        return oneLine(text.substring(end, to)).replaceFirst("^[.,;:!?”\"’]+\\s*", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** That record, said by somebody else: who the first one spoke for is not told by that. */
    static StatementRecord saidBy(StatementRecord record, Correction.Action.SaidBy by) {
        return builder(record)
                .speakers(List.of(
                        new SpeakerRecord(by.id(), by.name(), Optional.empty(), Optional.empty(), Optional.empty())))
                .build();
    }

    /** That record as one of that kind. */
    static StatementRecord ofKind(StatementRecord record, Kind kind) {
        return builder(record)
                .speakers(record.speakers())
                .countries(record.countries())
                .organisations(record.organisations())
                .kind(kind.id())
                .build();
    }

    /** That record with an id of its own. */
    static StatementRecord withId(StatementRecord record, String id) {
        return builder(record)
                .speakers(record.speakers())
                .countries(record.countries())
                .organisations(record.organisations())
                .id(id)
                .build();
    }

    /** A builder with all of a record but who said it and for whom. */
    private static StatementRecord.Builder builder(StatementRecord record) {
        return StatementRecord.builder()
                .id(record.id().orElse(null))
                .text(record.text().orElse(null))
                .kind(record.kind().orElse(null))
                .date(record.date().orElse(null))
                .topics(record.topics())
                .lang(record.lang().orElse(null))
                .before(record.before().orElse(null))
                .after(record.after().orElse(null))
                .mentions(record.mentions())
                .sources(record.sources())
                .extraction(record.extraction().orElse(null));
    }
}
