package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Set;
import org.chancery.authority.Edits;
import org.chancery.config.ConfigException;
import org.chancery.web.BadParametersException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a failure looks like: one line on standard error and exit code 1, or 2 where the command was used wrongly. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** A word further from a command than this is no misspelling of it. */
    private static final int MOST_EDITS = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        err.println("chancery: " + Terminal.clean(message(failure)));
        if (arguments.expandedArgs().contains("--verbose")) {
            failure.printStackTrace(err);
        }
        err.flush();
        return isWrongUsage(failure) ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static boolean isWrongUsage(Exception failure) {
        return switch (failure) {
            case UsageException usage -> true;
            case BadParametersException parameters -> true;
            case ConfigException config -> config.isWrongUsage();
            default -> false;
        };
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("chancery: " + Terminal.clean(message(failure, command)) + " (see "
                + command.getCommandSpec().qualifiedName() + " --help)");
        err.flush();
        return ExitCode.USAGE;
    }

    private static String message(ParameterException failure, CommandLine command) {
        Set<String> commands = command.getSubcommands().keySet();
        if (commands.isEmpty()) {
            return String.valueOf(failure.getMessage());
        }
        return wrongCommand(failure, commands) + "; the commands are " + String.join(", ", commands);
    }

    private static String wrongCommand(ParameterException failure, Set<String> commands) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> {
                String typed = unmatched.getUnmatched().getFirst();
                String nearest = commands.stream()
                        .filter(command -> Edits.distance(typed, command, MOST_EDITS) <= MOST_EDITS)
                        .min(Comparator.comparingInt(command -> Edits.distance(typed, command, MOST_EDITS)))
                        .map(command -> ", did you mean '" + command + "'?")
                        .orElse("");
                yield "there is no " + (typed.startsWith("-") ? "option" : "command") + " '" + typed + "'" + nearest;
            }
            case MissingParameterException missing -> "no command was given";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
