package org.chancery.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.ingest.ArticleIntake;
import org.chancery.ingest.FileReport;
import org.chancery.ingest.NotTaken;
import org.chancery.ingest.article.ArticleFormat;
import org.chancery.ingest.article.ArticleMetadata;
import org.chancery.json.ArticleAnswerJson;
import org.chancery.json.ArticleFields;
import org.chancery.json.Problem;
import org.chancery.search.StatementSearcher;
import org.chancery.statement.Statement;

/** The endpoint that takes articles in: the body is the article, byte by byte, the parameters tell about it. */
final class ArticleApi implements WriteEndpoint {
    private static final Map<String, ArticleFormat> FORMATS = Map.of(
            "text/plain", ArticleFormat.TEXT, "text/markdown", ArticleFormat.MARKDOWN, "text/html", ArticleFormat.HTML);
    private static final String READ = "text/plain, text/markdown, text/html";

    private final Optional<ArticleIntake> intake;
    private final StatementSearcher searcher;
    private final ArticleAnswerJson answers;
    private final long mostBytes;

    /** With an intake unless writing is off, and articles of up to {@code mostBytes}. */
    ArticleApi(Optional<ArticleIntake> intake, StatementSearcher searcher, Authority authority, long mostBytes) {
        this.intake = intake;
        this.searcher = searcher;
        this.answers = new ArticleAnswerJson(authority);
        this.mostBytes = mostBytes;
    }

    @Override
    public long mostBytes() {
        return mostBytes;
    }

    @Override
    public Body begin(Call call, Optional<String> contentType) {
        ParameterReader reader = new ParameterReader(call.parameters());
        ArticleMetadata metadata = metadata(reader);
        reader.finish();
        MediaType type = contentType.flatMap(MediaType::parse).orElseThrow(() -> unsupported(contentType));
        ArticleFormat format =
                Optional.ofNullable(FORMATS.get(type.name())).orElseThrow(() -> unsupported(contentType));
        Optional<Charset> charset = type.charset().map(ArticleApi::charset);
        return bytes -> take(new ArticleIntake.Given(bytes, format, charset, metadata));
    }

    private static ArticleMetadata metadata(ParameterReader reader) {
        Optional<String> published = reader.one("published");
        Optional<String> date = reader.one("date");
        if (published.isPresent() && date.isPresent() && !published.equals(date)) {
            reader.fault("date", "it means the same as published, and must not differ", List.of());
        }
        ArticleFields told = new ArticleFields(
                reader.one("title"),
                reader.one("publisher"),
                reader.one("url"),
                published.or(() -> date),
                reader.one("author"),
                reader.one("lang"));
        return ArticleMetadata.checked(
                told,
                (key, wrong) -> reader.fault(
                        key.equals("published") && published.isEmpty() ? "date" : key, "it " + wrong, List.of()));
    }

    private static Charset charset(String name) {
        try {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        } catch (IllegalCharsetNameException e) {
            // told below
        }
        throw unsupported("The charset '" + name + "' is not known; UTF-8 is.");
    }

    private static ProblemException unsupported(Optional<String> given) {
        return unsupported("An article's Content-Type is one of " + READ
                + ", each also with a charset, as in text/plain; charset=utf-8"
                + given.map(type -> "; not " + type).orElse("") + ".");
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(
                Problem.of(Problem.Type.UNSUPPORTED_MEDIA_TYPE, detail), Map.of("Accept-Post", READ));
    }

    private Answer take(ArticleIntake.Given given) {
        try {
            ArticleIntake.Taken taken = intake.orElseThrow().take(given);
            List<Statement> stored = taken.statements().stream()
                    .map(each -> searcher.find(each.id()).orElse(each))
                    .toList();
            return Answer.json(answers.of(taken.document(), stored, report(taken.report())));
        } catch (NotTaken refused) {
            throw new ProblemException(
                    Problem.of(Problem.Type.NOT_TAKEN, "The article was not taken in: " + refused.getMessage() + "."));
        }
    }

    private static ArticleAnswerJson.Report report(FileReport report) {
        return new ArticleAnswerJson.Report(
                report.added(),
                report.merged(),
                report.replaced(),
                report.unchanged(),
                report.removed(),
                report.warnings());
    }
}
