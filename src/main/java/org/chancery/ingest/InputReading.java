package org.chancery.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.chancery.authority.Authority;
import org.chancery.ingest.InputFiles.InputFile;
import org.chancery.ingest.article.DocumentBatch;
import org.chancery.json.ForeignJson;
import org.chancery.json.StatementJson;
import org.chancery.json.StatementRecord;

/** Reads files and makes statements of their records, in batches handed over through a queue; the work of one thread. */
final class InputReading implements Runnable {
    private static final int BATCH_RECORDS = 256;
    private static final int BATCH_CHARACTERS = 1 << 18;

    /** What is handed over. */
    sealed interface Message {
        /** Outcomes of one file, in order. */
        record Batch(InputFile file, List<Outcome> outcomes) implements Message {}

        /** A file has been read to its end. */
        record FileEnd(InputFile file) implements Message {}

        /** Everything has been read. */
        record End() implements Message {}

        /** The reading broke down. */
        record Failure(Throwable cause) implements Message {}
    }

    /** The thread was asked to stop. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final InputFiles input;
    private final IngestOptions options;
    private final Normaliser normaliser;
    private final Progress progress;
    private final Optional<ArticlesAhead> articles;
    private final BlockingQueue<Message> queue;
    private final long totalBytes;
    private long bytesRead;

    InputReading(
            InputFiles input,
            IngestOptions options,
            Authority authority,
            Progress progress,
            Optional<ArticleInput> articles,
            DocumentBatch documents,
            BlockingQueue<Message> queue) {
        this.input = input;
        this.options = options;
        this.normaliser = new Normaliser(authority, options.maxTextCharacters());
        this.progress = progress;
        List<Path> articleFiles = input.files().stream()
                .filter(file -> file.format() == InputFormat.ARTICLE)
                .map(InputFile::path)
                .toList();
        this.articles = articleFiles.isEmpty()
                ? Optional.empty()
                : articles.map(how -> new ArticlesAhead(how, documents, articleFiles));
        this.queue = queue;
        this.totalBytes = input.totalBytes();
    }

    @Override
    public void run() {
        try {
            for (InputFile file : input.files()) {
                read(file);
                hand(new Message.FileEnd(file));
            }
            hand(new Message.End());
        } catch (Stopped | CancellationException stopped) {
            // Nobody listens any more.
        } catch (RuntimeException | Error failure) {
            queue.clear();
            queue.add(new Message.Failure(failure));
        } finally {
            articles.ifPresent(ArticlesAhead::close);
        }
    }

    private void read(InputFile file) {
        FileSink sink = new FileSink(file);
        if (file.format() == InputFormat.ARTICLE) {
            article(file, sink);
            return;
        }
        try (InputStream in = open(file)) {
            reader(file.format()).read(in, sink);
            if (sink.records == 0) {
                sink.refuse(0, 0, "the file holds no record");
            }
        } catch (IOException e) {
            sink.refuse(0, 0, "cannot be read: " + reason(e));
        }
        sink.flush();
    }

    private void article(InputFile file, FileSink sink) {
        if (articles.isEmpty()) {
            sink.refuse(0, 0, "articles are not read here");
        } else {
            articles.get().next().forEach(sink::add);
        }
        sink.flush();
        bytesRead += file.size();
        progress.read(file.path(), bytesRead, totalBytes);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @SuppressWarnings("resource") // the caller closes the stream, and with it the one it is made of
    private InputStream open(InputFile file) throws IOException {
        InputStream in = new Counted(Files.newInputStream(file.path()), file);
        try {
            return InputFormat.isGzip(file.path()) ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private RecordReader reader(InputFormat format) {
        return switch (format) {
            case JSON_LINES -> new JsonLinesReader(jsonDecoder(), options.maxLineBytes());
            case CSV -> new TableReader(',', options.mapping(), options.maxLineBytes());
            case TSV -> new TableReader('\t', options.mapping(), options.maxLineBytes());
            case ARTICLE -> throw new IllegalArgumentException("an article is not read record by record");
        };
    }

    private Function<String, StatementRecord> jsonDecoder() {
        if (options.mapping().isEmpty()) {
            return StatementJson::decode;
        }
        RecordMapper mapper = new RecordMapper(options.mapping().get());
        return line -> mapper.record(ForeignJson.decode(line, mapper.columns()));
    }

    private void hand(Message message) {
        try {
            queue.put(message);
        } catch (InterruptedException e) {
            throw new Stopped();
        }
    }

    /** Makes outcomes of what a reader finds in one file. */
    private final class FileSink implements RecordSink {
        private final InputFile file;
        private List<Outcome> batch = new ArrayList<>();
        private long characters;
        private long records;

        FileSink(InputFile file) {
            this.file = file;
        }

        @Override
        public void record(long line, StatementRecord record) {
            try {
                if (options.strict() && !record.unknownKeys().isEmpty()) {
                    throw new Refusal("unknown key: " + record.unknownKeys().getFirst());
                }
                Normaliser.Normalised normalised = normaliser.normalise(record);
                characters += normalised.statement().text().length();
                add(new Outcome.Accepted(line, normalised.statement(), normalised.warnings(), normalised.gaps()));
            } catch (Refusal refusal) {
                refuse(line, refusal.column(), refusal.reason());
            }
        }

        @Override
        public void refuse(long line, int column, String reason) {
            add(new Outcome.Rejected(new Rejection(file.path(), line, column, reason)));
        }

        private void add(Outcome outcome) {
            records++;
            batch.add(outcome);
            if (batch.size() >= BATCH_RECORDS || characters >= BATCH_CHARACTERS) {
                flush();
            }
        }

        private void flush() {
            if (!batch.isEmpty()) {
                hand(new Message.Batch(file, batch));
                batch = new ArrayList<>();
                characters = 0;
            }
        }
    }

    /** Tells the progress what is read of a file. */
    private final class Counted extends FilterInputStream {
        private final InputFile file;

        Counted(InputStream in, InputFile file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(count);
            return count;
        }

        private void count(int count) {
            if (count > 0) {
                bytesRead += count;
                progress.read(file.path(), bytesRead, totalBytes);
            }
        }
    }
}
