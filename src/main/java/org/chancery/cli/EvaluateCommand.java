package org.chancery.cli;

import picocli.CommandLine.Command;

/** Measures quality against annotated data. */
@Command(
        name = "evaluate",
        description = "Measures how well statements are found, against annotated data.",
        subcommands = EvaluateExtractionCommand.class)
final class EvaluateCommand {
    @picocli.CommandLine.Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;
}
