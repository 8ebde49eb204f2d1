package org.chancery.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chancery.json.JsonFault;
import org.chancery.json.PlainJson;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.chancery.statement.SpeakerClass;

/**
 * Reads annotated articles. {@code .json}: one article, whose text stands in a file that it names, with {@code statements},
 * {@code borderline} and {@code negatives}. {@code .jsonl} and {@code .jsonl.gz}: one article a line, with {@code text} and
 * {@code quotes}. Offsets are UTF-16 units.
 */
public final class GoldFiles {
    private GoldFiles() {}

    /**
     * The articles of a file, in its order.
     *
     * @param file the annotations
     * @param texts the folder of the texts that it names
     * @throws IOException if a file cannot be read
     * @throws GoldException if something in it is not as it must be, with the line
     */
    public static List<GoldDocument> read(Path file, Path texts) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            return List.of(article(file, texts));
        }
        List<GoldDocument> documents = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    documents.add(line(file, documents.size() + 1, line));
                }
            }
        }
        return documents;
    }

    private static GoldDocument article(Path file, Path texts) throws IOException {
        try {
            Gold gold = new Gold(PlainJson.read(Files.readString(file)));
            Gold document = gold.object("document");
            String textFile = document.text("file").orElseThrow(() -> new GoldException(file + ": no document.file"));
            return new GoldDocument(
                    textFile,
                    Files.readString(texts.resolve(textFile)),
                    document.text("date").map(PartialDate::parse),
                    gold.objects("statements").stream()
                            .map(GoldFiles::statement)
                            .toList(),
                    gold.objects("borderline").stream().map(Gold::span).toList(),
                    gold.objects("negatives").stream().map(Gold::span).toList());
        } catch (JsonFault | IllegalArgumentException e) {
            throw new GoldException(file + ": " + e.getMessage());
        }
    }

    private static GoldStatement statement(Gold gold) {
        List<List<Span>> content = new ArrayList<>();
        content.add(gold.objects("content").stream().map(Gold::span).toList());
        gold.lists("accepted_content_variants")
                .forEach(variant -> content.add(variant.stream().map(Gold::span).toList()));
        List<Span> mentions = new ArrayList<>();
        gold.optional("speaker_mention").map(Gold::span).ifPresent(mentions::add);
        gold.optional("antecedent").map(Gold::span).ifPresent(mentions::add);
        return new GoldStatement(
                content,
                kind(gold),
                gold.text("tier"),
                mentions,
                gold.text("speaker"),
                gold.text("speaker_class").map(name -> SpeakerClass.valueOf(name.toUpperCase(Locale.ROOT))),
                Optional.of(gold.texts("countries")),
                true);
    }

    private static GoldDocument line(Path file, int number, String json) {
        try {
            Gold gold = new Gold(PlainJson.read(json));
            return new GoldDocument(
                    gold.text("article_id").orElse(file.getFileName() + " line " + number),
                    gold.text("text").orElseThrow(() -> new GoldException("no text")),
                    gold.text("date").filter(date -> !date.isBlank()).map(PartialDate::parse),
                    gold.objects("quotes").stream().map(GoldFiles::quote).toList(),
                    List.of(),
                    List.of());
        } catch (RuntimeException e) {
            throw new GoldException(file + ", line " + number + ": " + e.getMessage());
        }
    }

    private static GoldStatement quote(Gold gold) {
        List<Span> spans = gold.spans("spans");
        return new GoldStatement(
                List.of(spans.isEmpty() ? List.of(gold.span()) : spans),
                kind(gold),
                Optional.empty(),
                gold.spans("speaker_spans"),
                gold.text("speaker_canonical").or(() -> gold.text("speaker")),
                Optional.empty(),
                Optional.empty(),
                gold.truth("reporting"));
    }

    private static Kind kind(Gold gold) {
        String id = gold.text("type").orElse("direct");
        return Kind.of(id)
                .orElseThrow(() -> new GoldException("the type '" + id + "' is not direct, mixed or indirect"));
    }

    /** A JSON object, read by type. */
    private record Gold(Map<String, Object> entries) {
        Gold object(String key) {
            return optional(key).orElseThrow(() -> new GoldException("no " + key));
        }

        Optional<Gold> optional(String key) {
            return entries.get(key) instanceof Map<?, ?> map ? Optional.of(of(map)) : Optional.empty();
        }

        List<Gold> objects(String key) {
            return entries.get(key) instanceof List<?> list ? objects(list) : List.of();
        }

        List<List<Gold>> lists(String key) {
            List<List<Gold>> found = new ArrayList<>();
            if (entries.get(key) instanceof List<?> lists) {
                for (Object list : lists) {
                    found.add(list instanceof List<?> inner ? objects(inner) : List.of());
                }
            }
            return found;
        }

        private static List<Gold> objects(List<?> list) {
            List<Gold> objects = new ArrayList<>();
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    objects.add(of(map));
                }
            }
            return objects;
        }

        @SuppressWarnings("unchecked") // the keys of a JSON object are texts
        private static Gold of(Map<?, ?> map) {
            return new Gold((Map<String, Object>) map);
        }

        Optional<String> text(String key) {
            return entries.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
        }

        List<String> texts(String key) {
            return entries.get(key) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }

        boolean truth(String key) {
            return Boolean.TRUE.equals(entries.get(key));
        }

        Span span() {
            return new Span(number("start"), number("end"));
        }

        private int number(String key) {
            if (entries.get(key) instanceof Number number) {
                return number.intValue();
            }
            throw new GoldException("no number " + key);
        }

        /** Pairs of numbers. */
        List<Span> spans(String key) {
            List<Span> spans = new ArrayList<>();
            if (entries.get(key) instanceof List<?> pairs) {
                for (Object pair : pairs) {
                    if (pair instanceof List<?> two
                            && two.size() == 2
                            && two.getFirst() instanceof Number start
                            && two.getLast() instanceof Number end) {
                        spans.add(new Span(start.intValue(), end.intValue()));
                    }
                }
            }
            return spans;
        }
    }
}
