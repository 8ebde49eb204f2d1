package org.chancery.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The published English models, from the class path. Loaded once, for all threads. */
final class EnglishModels {
    private static final String VERSION = "1.3-2.5.4";

    private final SentenceModel sentences;
    private final TokenizerModel tokens;
    private final POSModel tags;

    private static final class Loaded {
        static final EnglishModels MODELS = new EnglishModels();
    }

    private EnglishModels() {
        try (InputStream sentence = model("sentence");
                InputStream token = model("tokens");
                InputStream tag = model("pos")) {
            sentences = new SentenceModel(sentence);
            tokens = new TokenizerModel(token);
            tags = new POSModel(tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The models, read on first use. */
    static EnglishModels get() {
        return Loaded.MODELS;
    }

    private static InputStream model(String what) {
        String name = "/opennlp-en-ud-ewt-" + what + "-" + VERSION + ".bin";
        InputStream in = EnglishModels.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the model " + name + " is not on the class path");
        }
        return in;
    }

    SentenceModel sentences() {
        return sentences;
    }

    TokenizerModel tokens() {
        return tokens;
    }

    POSModel tags() {
        return tags;
    }
}
