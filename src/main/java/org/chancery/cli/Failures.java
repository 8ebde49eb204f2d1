package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.config.ConfigException;
import org.chancery.web.BadParametersException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a failure looks like: one line on standard error and exit code 1, or 2 where the command was used wrongly. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
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
        err.println("chancery: " + Terminal.clean(String.valueOf(failure.getMessage())) + " (see "
                + command.getCommandSpec().qualifiedName() + " --help)");
        err.flush();
        return ExitCode.USAGE;
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
