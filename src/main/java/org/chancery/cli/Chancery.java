package org.chancery.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The command line: {@code chancery COMMAND}. */
@Command(
        name = "chancery",
        description = "A full-text search engine for diplomatic statements.",
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            IndexCommand.class,
            ExtractCommand.class,
            SearchCommand.class,
            ExportCommand.class,
            DeleteCommand.class,
            CheckCommand.class,
            EvaluateCommand.class
        })
public final class Chancery {
    private static final Set<String> QUERYING = Set.of("search", "export");

    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Print the version and exit.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean version;

    private Chancery() {}

    /** Runs the command that {@code args} name and exits: 0 on success, 1 on a finding or failure, 2 on wrong usage. */
    public static void main(String[] args) {
        Logs.toStandardError();
        System.exit(commandLine().execute(args));
    }

    /** The command line, ready to execute. */
    static CommandLine commandLine() {
        Failures failures = new Failures();
        CommandLine line = new CommandLine(new Chancery())
                .setExecutionStrategy(Chancery::execute)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        // The minus before a word or a value excludes it.
        line.getSubcommands().forEach((name, command) -> {
            if (QUERYING.contains(name)) {
                command.setUnmatchedOptionsArePositionalParams(true);
            }
        });
        return line;
    }

    /** Runs the command; an answer that could not be written is a failure. */
    private static int execute(ParseResult arguments) {
        int code = new CommandLine.RunLast().execute(arguments);
        if (code == ExitCode.OK && System.out.checkError()) {
            throw new CommandLine.ExecutionException(
                    arguments.commandSpec().commandLine(), "standard output could not be written");
        }
        return code;
    }
}
