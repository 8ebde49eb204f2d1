package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.config.ExtractionFolder;
import org.chancery.config.IndexConfig;
import org.chancery.config.RuleExample;
import org.chancery.statement.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds what its positive example marks, and finds nothing in its negative one. */
class RuleExamplesTest {
    private static final Path INDEX_CONFIG = Path.of("index-config");
    private static final Pattern CONTENT = Pattern.compile("<([^>]*)>");
    private static final Pattern SPEAKER = Pattern.compile("\\[([^\\]]*)\\]");

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsMarked() {
        ExtractionFolder.Contents contents = ExtractionFolder.load(INDEX_CONFIG);
        Extractor extractor = new Extractor(IndexConfig.load(INDEX_CONFIG).authority(), contents.rules());
        return contents.examples().stream()
                .flatMap(example -> Stream.of(
                        DynamicTest.dynamicTest(
                                name(example) + " finds " + example.positive(), () -> positive(extractor, example)),
                        DynamicTest.dynamicTest(
                                name(example) + " passes over " + example.negative(),
                                () -> assertThat(found(extractor, example, example.negative()))
                                        .isEmpty())));
    }

    private static String name(RuleExample example) {
        return example.file().getFileName() + " line " + example.line() + ", " + example.rule() + ",";
    }

    private static void positive(Extractor extractor, RuleExample example) {
        String marked = example.positive();
        Matcher speaker = SPEAKER.matcher(marked);
        assertThat(speaker.find()).isTrue();
        List<String> content = new ArrayList<>();
        Matcher part = CONTENT.matcher(marked);
        while (part.find()) {
            content.add(part.group(1));
        }
        String plain = marked.replaceAll("[<>\\[\\]]", "");
        assertThat(found(extractor, example, plain)).contains(speaker.group(1) + ": " + String.join(" […] ", content));
    }

    private static List<String> found(Extractor extractor, RuleExample example, String text) {
        return (example.rule().equals("turn") ? turns(extractor, text) : extractor.extract(text, Optional.empty()))
                .stream()
                        .map(statement -> mention(text, statement) + ": " + statement.words(text))
                        .toList();
    }

    private static List<ExtractedStatement> turns(Extractor extractor, String text) {
        int colon = text.indexOf(": ");
        Turn turn = new Turn(new Span(0, colon), List.of(new Span(colon + 2, text.length())));
        return extractor.turns(text, List.of(turn), Optional.empty());
    }

    private static String mention(String text, ExtractedStatement statement) {
        FoundSpeaker speaker = statement.speakers().getFirst();
        FoundSpeaker last = statement.speakers().getLast();
        return text.substring(speaker.mention().start(), last.mention().end());
    }
}
