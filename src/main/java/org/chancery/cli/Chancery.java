package org.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code chancery COMMAND}. */
@Command(
        name = "chancery",
        description = "A full-text search engine for diplomatic statements.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            DeleteCommand.class,
            CheckCommand.class
        })
public final class Chancery {
    private Chancery() {}

    /** Runs the command that {@code args} name and exits: 0 on success, 1 on a finding or failure, 2 on wrong usage. */
    public static void main(String[] args) {
        Logs.toStandardError();
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to execute. */
    static CommandLine commandLine() {
        Failures failures = new Failures();
        return new CommandLine(new Chancery())
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }
}
