package org.chancery.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.chancery.json.LogJson;

/** Where log lines go: to standard error, each a JSON object on a line of its own. */
final class Logs {
    /** Told at every start, and nothing that a user can act on. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Logs() {}

    /** Sets it up for this process. */
    static void toStandardError() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Handler handler = new ConsoleHandler();
        handler.setFormatter(new JsonLines());
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        VECTORS.setLevel(Level.SEVERE);
    }

    private static final class JsonLines extends Formatter {
        @Override
        public String format(LogRecord event) {
            String logger = Optional.ofNullable(event.getLoggerName()).orElse("");
            return LogJson.line(
                            event.getInstant(),
                            event.getLevel().getName(),
                            logger,
                            formatMessage(event),
                            Optional.ofNullable(event.getThrown()).map(JsonLines::trace))
                    + System.lineSeparator();
        }

        private static String trace(Throwable thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        }
    }
}
